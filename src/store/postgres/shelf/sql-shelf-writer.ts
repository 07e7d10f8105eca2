import type { Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { RegisterItem } from '../../../meetings/register';
import { isResolved } from '../../../search/item-standing';
import type { ShelfMeeting, ShelfPaper, ShelfWord, ShelfWriter } from '../../../search/shelf';
import type { Database } from '../../sql/database';
import { writeTsvector } from './tsquery';

/** Rows in one statement: few enough that its text stays below a few megabytes. */
const rowsAtOnce = 2_000;

type PaperRow = Omit<ShelfPaper, 'group'>;

/** What a marked paper has for a fingerprint, which no paper has: the next writer reads it again. */
const notYetPut = '';

/** Writes over one connection, which holds the lock of the writer. */
export function buildSqlShelfWriter(
  db: Database,
  sql: Sql,
  version: string,
  isFresh: boolean,
  announce: (number: number) => Promise<void>,
): ShelfWriter {
  async function putPapers(on: Database, papers: readonly ShelfPaper[], fingerprint: (paper: ShelfPaper) => string) {
    for (const paper of papers) {
      const { path, group, content, fault } = paper;
      await sql`insert into shelf_papers (path, fingerprint, grouped, content, fault)
        values (${path}, ${fingerprint(paper)}, ${group}, ${content}, ${fault})
        on conflict (path) do update set fingerprint = excluded.fingerprint, grouped = excluded.grouped,
          content = excluded.content, fault = excluded.fault`.execute(on);
    }
  }

  async function putMeeting(on: Database, group: string, { meeting, abbreviations, words }: ShelfMeeting) {
    const { items, ...outline } = meeting;
    const content = JSON.stringify(outline);
    await sql`insert into shelf_meetings (id, grouped, date, content, abbreviations)
      values (${meeting.id}, ${group}, ${meeting.date}, ${content}, ${JSON.stringify(abbreviations)})`.execute(on);
    const rows = items.map((item, ordinal) => itemRow(item, ordinal, words[ordinal] ?? new Map()));
    await sql`insert into shelf_items
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(${sql.raw(itemColumns)})`.execute(on);
  }

  async function putWords(on: Database, words: readonly ShelfWord[]) {
    for (let at = 0; at < words.length; at += rowsAtOnce) {
      const rows = words.slice(at, at + rowsAtOnce).map(({ word, items, keys, parts }) => ({
        ...{ word, items, keys: JSON.stringify(keys), parts: JSON.stringify(parts) },
      }));
      await sql`insert into shelf_words
        select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(word text, items integer, keys text, parts text)
        on conflict (word) do update set items = shelf_words.items + excluded.items`.execute(on);
    }
  }

  return {
    isFresh,
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
    keepPapers: (papers) => putPapers(db, papers, () => notYetPut),
    async groupsOf(paths) {
      const { rows } = await sql<{ grouped: string }>`
        select distinct grouped from shelf_papers where path = any(${[...paths]})`.execute(db);
      return rows.map(({ grouped }) => grouped);
    },
    async readGroup(group) {
      const papers = await sql<PaperRow>`
        select path, fingerprint, content, fault from shelf_papers where grouped = ${group} order by path`.execute(db);
      const items = await sql<{ content: string }>`
        select content from shelf_items where meeting in (select id from shelf_meetings where grouped = ${group})`.execute(
        db,
      );
      return {
        papers: papers.rows.map((paper) => ({ ...paper, group })),
        items: items.rows.map(({ content }) => JSON.parse(content) as RegisterItem),
      };
    },
    replaceGroup: (group, meetings, papers, gone) =>
      db.transaction().execute(async (on) => {
        const ids = meetings.map(({ meeting }) => meeting.id);
        await sql`delete from shelf_meetings where grouped = ${group} or id = any(${ids})`.execute(on);
        for (const meeting of meetings) await putMeeting(on, group, meeting);
        await putPapers(on, papers, ({ fingerprint }) => fingerprint);
        await sql`delete from shelf_papers where path = any(${[...gone]})`.execute(on);
      }),
    async addWords(words) {
      await putWords(db, words);
      await sql`delete from shelf_words where items <= 0`.execute(db);
    },
    replaceWords: (words) =>
      db.transaction().execute(async (on) => {
        await sql`delete from shelf_words`.execute(on);
        await putWords(on, words);
      }),
    async finish() {
      const { rows } = await sql<{ number: string }>`
        update shelf_state set number = number + 1, filling = false returning number`.execute(db);
      await announce(Number(rows[0]?.number ?? 0));
    },
  };
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
    has_appointments: item.appointments.length > 0 || item.outcomes.includes('appointed'),
    content: JSON.stringify(item),
    words: writeTsvector(words),
  };
}
