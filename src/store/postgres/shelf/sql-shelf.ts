import type { RawBuilder, Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { RegisterItem } from '../../../meetings/register';
import type { ItemLimits, Shelf, ShelvedItem } from '../../../search/shelf';
import type { Database } from '../../sql/database';
import { readOutline } from './read-outline';
import { writeTsquery } from './tsquery';
import { writeLimits } from './write-limits';

/** What one class of texts counts beside another in the database's own order: annexes, running text, resolved, titles. */
const classWeights = '{0.1, 0.4, 0.7, 1.0}';

/** A rank at which a word counts half, so that naming one word often does not outdo naming all of them. */
const halfRank = 0.3;

interface ItemRow {
  readonly content: string;
  readonly ordinal: number;
}

type ReadMethods = Pick<
  Shelf,
  'readNumber' | 'readOutline' | 'countItems' | 'findItems' | 'listItems' | 'readMeetings' | 'readItems' | 'readFaults'
>;

/** Reads what lies on a shelf. */
export function buildSqlShelf(db: Database, sql: Sql): ReadMethods {
  const rows = async <Row>(query: RawBuilder<Row>): Promise<Row[]> => (await query.execute(db)).rows;
  const limited = (limits: ItemLimits): RawBuilder<unknown> => writeLimits(limits, sql);
  const items = async (query: RawBuilder<ItemRow>): Promise<ShelvedItem[]> => (await rows(query)).map(parseRow);

  async function readNumber(): Promise<number> {
    const [state] = await rows(sql<{ number: string }>`select number from shelf_state`);
    return Number(state?.number ?? 0);
  }

  return {
    readNumber,
    readOutline: async () => readOutline(db, sql, await readNumber()),
    async countItems(lexemes) {
      if (lexemes.length === 0) return [];
      const counts = lexemes.map(
        (each, at) =>
          sql`(select count(*) from shelf_items where words @@ ${writeTsquery(each)}::tsquery) as ${sql.ref(`c${at}`)}`,
      );
      const [row] = await rows(sql<Record<string, string>>`select ${sql.join(counts)}`);
      return lexemes.map((_, at) => Number(row?.[`c${at}`] ?? 0));
    },
    async findItems(concepts, needed, limits, most) {
      const asked = writeTsquery({ any: needed, all: [] });
      const ranks = concepts.map(({ any, weight }) => {
        const rank = sql`ts_rank(${classWeights}::real[], words, ${writeTsquery(any)}::tsquery)`;
        // The same as rank / (rank + half), with the costly part written once.
        return sql`${weight}::real * (1 - ${halfRank}::real / (${rank} + ${halfRank}::real))`;
      });
      if (asked === '') return [];
      return items(sql<ItemRow>`
        select content, ordinal from shelf_items join (
          select id as found, ${sql.join(ranks, sql` + `)} as score from shelf_items
          where words @@ ${asked}::tsquery and ${limited(limits)}
          order by score desc, date desc, id limit ${most}
        ) as best on id = found order by score desc, date desc, id`);
    },
    listItems: (limits, most) =>
      items(sql<ItemRow>`select content, ordinal from shelf_items where ${limited(limits)}
        order by date desc, meeting, ordinal limit ${most}`),
    readMeetings: (ids) =>
      items(sql<ItemRow>`select content, ordinal from shelf_items where meeting = any(${[...ids]})`),
    readItems: (ids) => items(sql<ItemRow>`select content, ordinal from shelf_items where id = any(${[...ids]})`),
    readFaults: () =>
      rows(
        sql<{ path: string; message: string }>`select path, fault as message from shelf_papers
          where fault is not null order by path`,
      ),
  };
}

function parseRow({ content, ordinal }: ItemRow): ShelvedItem {
  return { item: JSON.parse(content) as RegisterItem, ordinal };
}
