import type { Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { RegisterItem } from '../../../meetings/register';
import { isResolved } from '../../../search/item-standing';
import { appoints } from '../../../search/rank-items';
import type { ShelfMeeting, ShelfPaper, ShelfWord } from '../../../search/shelf';
import type { Database } from '../../sql/database';
import { writeTsvector } from './tsquery';

/** Rows in one statement: few enough that its text stays below a few megabytes. */
const rowsAtOnce = 2_000;

export async function putPapers(db: Database, sql: Sql, papers: readonly ShelfPaper[]): Promise<void> {
  for (const { path, fingerprint, group, content, fault } of papers) {
    await sql`insert into shelf_papers (path, fingerprint, grouped, content, fault)
      values (${path}, ${fingerprint}, ${group}, ${content}, ${fault})
      on conflict (path) do update set fingerprint = excluded.fingerprint, grouped = excluded.grouped,
        content = excluded.content, fault = excluded.fault`.execute(db);
  }
}

export async function putMeeting(
  db: Database,
  sql: Sql,
  group: string,
  { meeting, abbreviations, words }: ShelfMeeting,
): Promise<void> {
  const { items, ...outline } = meeting;
  await sql`insert into shelf_meetings (id, grouped, date, content, abbreviations) values
    (${meeting.id}, ${group}, ${meeting.date}, ${JSON.stringify(outline)}, ${JSON.stringify(abbreviations)})`.execute(
    db,
  );
  const rows = items.map((item, ordinal) => itemRow(item, ordinal, words[ordinal] ?? new Map()));
  await sql`insert into shelf_items
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(${sql.raw(itemColumns)})`.execute(db);
}

/** Adds to the counts of words that are there. */
export async function putWords(db: Database, sql: Sql, words: readonly ShelfWord[]): Promise<void> {
  for (let at = 0; at < words.length; at += rowsAtOnce) {
    const rows = words.slice(at, at + rowsAtOnce).map(({ word, items, keys, parts }) => ({
      ...{ word, items, keys: JSON.stringify(keys), parts: JSON.stringify(parts) },
    }));
    await sql`insert into shelf_words
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as row(word text, items integer, keys text, parts text)
      on conflict (word) do update set items = shelf_words.items + excluded.items`.execute(db);
  }
}

const itemColumns = `id text, meeting text, ordinal integer, body text, date text, number text, case_number text, title text,
  is_resolved boolean, is_agenda boolean, has_statements boolean, has_appointments boolean, content text, words tsvector`;

function itemRow(item: RegisterItem, ordinal: number, words: ShelfMeeting['words'][number]): Record<string, unknown> {
  return {
    id: item.id,
    meeting: item.meetingId,
    ordinal,
    body: item.body,
    date: item.date,
    number: item.number,
    case_number: item.caseNumber,
    title: item.title,
    is_resolved: isResolved(item),
    is_agenda: item.kind === 'agenda',
    has_statements: item.statements.length > 0,
    has_appointments: appoints(item) || item.outcomes.includes('appointed'),
    content: JSON.stringify(item),
    words: writeTsvector(words),
  };
}
