import type { Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { RegisterItem } from '../../../meetings/register';
import type { ShelfPaper, ShelfWriter } from '../../../search/shelf';
import type { Database } from '../../sql/database';
import { putMeeting, putPapers, putWords } from './put-rows';

/** What a marked paper has for a fingerprint, which no paper has: the next writer reads it again. */
const notYetPut = '';

/** What is known of the shelf before the writer begins. */
export interface ShelfState {
  readonly version: string;
  readonly isFresh: boolean;
  readonly isForeign: boolean;
}

/** Writes over one connection, which holds the lock of the writer. */
export function buildSqlShelfWriter(db: Database, sql: Sql, { version, isFresh, isForeign }: ShelfState): ShelfWriter {
  return {
    isFresh,
    isForeign,
    async begin() {
      if (isFresh) await sql`update shelf_papers set fingerprint = ${notYetPut}`.execute(db);
      await sql`insert into shelf_state (version, number, filling) values (${version}, 0, true)
        on conflict (only_row) do update set version = excluded.version, filling = true`.execute(db);
    },
    async readFingerprints() {
      const { rows } = await sql<{ path: string; fingerprint: string }>`
        select path, fingerprint from shelf_papers`.execute(db);
      return new Map(rows.map(({ path, fingerprint }) => [path, fingerprint]));
    },
    keepPapers: (papers) =>
      putPapers(
        db,
        sql,
        papers.map((paper) => ({ ...paper, fingerprint: notYetPut })),
      ),
    async groupsOf(paths) {
      const { rows } = await sql<{ grouped: string }>`
        select distinct grouped from shelf_papers where path = any(${[...paths]})`.execute(db);
      return rows.map(({ grouped }) => grouped);
    },
    readGroup: (group) => readGroup(db, sql, group),
    replaceGroup: (group, meetings, papers, gone) =>
      db.transaction().execute(async (on) => {
        const ids = meetings.map(({ meeting }) => meeting.id);
        await sql`delete from shelf_meetings where grouped = ${group} or id = any(${ids})`.execute(on);
        for (const meeting of meetings) await putMeeting(on, sql, group, meeting);
        await putPapers(on, sql, papers);
        await sql`delete from shelf_papers where path = any(${[...gone]})`.execute(on);
      }),
    async addWords(words) {
      await putWords(db, sql, words);
      await sql`delete from shelf_words where items <= 0`.execute(db);
    },
    replaceWords: (words) =>
      db.transaction().execute(async (on) => {
        await sql`delete from shelf_words`.execute(on);
        await putWords(on, sql, words);
      }),
    async finish() {
      // New words wait in a list that every search reads through, until somebody sorts them in.
      await sql`select gin_clean_pending_list('shelf_items_words'::regclass)`.execute(db);
      await sql`update shelf_state set number = number + 1, filling = false`.execute(db);
    },
  };
}

async function readGroup(db: Database, sql: Sql, group: string): ReturnType<ShelfWriter['readGroup']> {
  const papers = await sql<Omit<ShelfPaper, 'group'>>`
    select path, fingerprint, content, fault from shelf_papers where grouped = ${group} order by path`.execute(db);
  const items = await sql<{ content: string }>`
    select content from shelf_items where meeting in (select id from shelf_meetings where grouped = ${group})`.execute(
    db,
  );
  return {
    papers: papers.rows.map((paper) => ({ ...paper, group })),
    items: items.rows.map(({ content }) => JSON.parse(content) as RegisterItem),
  };
}
