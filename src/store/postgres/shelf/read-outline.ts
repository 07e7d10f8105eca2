import type { Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { Abbreviation } from '../../../danish/abbreviations';
import type { MeetingOutline, ShelfOutline, ShelfWord } from '../../../search/shelf';
import type { Database } from '../../sql/database';

type WordRow = Record<'word' | 'keys' | 'parts', string> & { readonly items: number };

/** What stays in memory of the papers; `number` was read before it, so that a change meanwhile is seen as one. */
export async function readOutline(db: Database, sql: Sql, number: number): Promise<ShelfOutline> {
  const meetings = await sql<{ content: string; abbreviations: string }>`
    select content, abbreviations from shelf_meetings order by date, id`.execute(db);
  const words = await sql<WordRow>`select * from shelf_words order by word`.execute(db);
  const titles = await sql<{ title: string }>`select distinct title from shelf_items`.execute(db);
  const counted = await sql<{ items: string }>`select count(*) as items from shelf_items`.execute(db);
  return {
    number,
    items: Number(counted.rows[0]?.items ?? 0),
    meetings: meetings.rows.map(({ content }) => JSON.parse(content) as MeetingOutline),
    words: words.rows.map(parseWord),
    abbreviations: distinct(meetings.rows.flatMap((row) => JSON.parse(row.abbreviations) as Abbreviation[])),
    titles: titles.rows.map(({ title }) => title),
  };
}

function parseWord({ word, items, keys, parts }: WordRow): ShelfWord {
  const parsed = { keys: JSON.parse(keys) as ShelfWord['keys'], parts: JSON.parse(parts) as ShelfWord['parts'] };
  return { word, items, ...parsed };
}

function distinct(abbreviations: readonly Abbreviation[]): Abbreviation[] {
  return [...new Map(abbreviations.map((each) => [`${each.short} ${each.long}`.toLowerCase(), each])).values()];
}
