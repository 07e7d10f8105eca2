/**
 * Tables of the papers. All that is in them is made from the documents, and made anew when the program that fills them
 * changes. Texts compare by their bytes, as in the program.
 */
export const shelfTables = `
  create table if not exists shelf_state (
    only_row boolean primary key default true check (only_row),
    version text not null,
    number bigint not null,
    filling boolean not null
  );
  create table if not exists shelf_papers (
    path text collate "C" primary key,
    fingerprint text not null,
    grouped text not null,
    content text,
    fault text
  );
  create index if not exists shelf_papers_grouped on shelf_papers (grouped);
  create table if not exists shelf_meetings (
    id text collate "C" primary key,
    grouped text not null,
    date text collate "C" not null,
    content text not null,
    abbreviations text not null
  );
  create index if not exists shelf_meetings_grouped on shelf_meetings (grouped);
  create table if not exists shelf_items (
    id text collate "C" primary key,
    meeting text collate "C" not null references shelf_meetings (id) on delete cascade,
    ordinal integer not null,
    body text not null,
    date text collate "C" not null,
    number text not null,
    case_number text,
    title text not null,
    is_resolved boolean not null,
    is_agenda boolean not null,
    has_statements boolean not null,
    has_appointments boolean not null,
    content text not null,
    words tsvector not null
  );
  create index if not exists shelf_items_meeting on shelf_items (meeting);
  create index if not exists shelf_items_date on shelf_items (date);
  create index if not exists shelf_items_case on shelf_items (case_number);
  create index if not exists shelf_items_words on shelf_items using gin (words);
  create table if not exists shelf_words (
    word text collate "C" primary key,
    items integer not null,
    keys text not null,
    parts text not null
  )`;
