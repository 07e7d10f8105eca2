import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import type { Choices } from '../../../src/questions/news-choices';
import type { Database } from '../../../src/store/sql/database';
import { migrate } from '../../../src/store/sql/migrate';
import { migrations } from '../../../src/store/sql/migrations';
import { connectSqlite } from '../../../src/store/sqlite/connect-sqlite';
import { buildDatabase, databaseName } from '../../../src/store/sqlite/open-sqlite-store';
import type { Store } from '../../../src/store/store';
import { start } from '../contract/clock';
import { context, missedQuestion } from '../sample-content';

const seenAt = start.toISOString();

const choices: Choices = {
  bodies: ['KKR Syddanmark'],
  kinds: ['reminder', 'minutes'],
  daysBefore: [14, 2],
  timeOfDay: '09:30',
  language: 'en',
  pausedUntil: '2027-01-04',
  pausedFrom: null,
};

/** Rows as the bot wrote them when each step was the newest. A step without rows fails the tests: write some. */
const rowsOf: Record<string, readonly string[]> = {
  // The key is the hash of "a".
  contexts: [
    `insert into contexts (conversation, content, used_at) values ('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', '${JSON.stringify(context)}', '${seenAt}')`,
  ],
  'processed activities': [
    `insert into processed_activities values ('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', '${seenAt}')`,
  ],
  secrets: [`insert into secrets values ('links', 'the-secret', '${seenAt}')`],
  preferences: [`insert into preferences values ('p', 'en', 'K17')`],
  feedback: [
    `insert into feedback_counts values ('2026-11-22', 'da', 'decision', 3, 1)`,
    `insert into kept_questions values ('1', '2026-11-22', '${JSON.stringify(missedQuestion)}')`,
  ],
  targets: [
    `insert into targets values ('19:p', 'person', 'p', '{"conversation":{}}', '${seenAt}', null, null)`,
    `insert into targets values ('19:g', 'group', null, '{}', '${seenAt}', 'uninstalled', '${seenAt}')`,
  ],
  subscriptions: [
    `insert into subscriptions values ('19:p', '${JSON.stringify({ ...choices, wish: 'of a later version' })}')`,
    `insert into followed_subjects values ('19:p', 'botilbud', 'Botilbud', '${seenAt}')`,
  ],
  ledger: [
    `insert into ledger values ('reminder/19:p', '19:p', 'kkr-syddanmark/2026-12-04', '{}', '${seenAt}',
      '2026-12-04T09:00:00.000Z', 'sent', 2, '${seenAt}', '1668', '${seenAt}', '${seenAt}', 'a holder', null)`,
  ],
  news: [
    `insert into register_state values (1, 7, '{"meetings":[]}')`,
    `insert into news values ('minutes/kkr-syddanmark/2026-09-08', '{}', '${seenAt}')`,
  ],
  // The key is "a".
  'calendar keys': [
    `insert into calendar_keys values ('19:p', 'ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', '${seenAt}')`,
  ],
  answers: [`update contexts set answers = '{"message":"1668","ids":["1669"],"before":null}'`],
};

/** Makes the tables as the program of an earlier version left them, and a row or two in each. */
export async function fillVersion(db: Database, version: number, execute: (sql: string) => unknown): Promise<void> {
  const steps = migrations.slice(0, version);
  await migrate(db, 'store', start, steps);
  for (const { name } of steps) {
    const rows = rowsOf[name];
    if (!rows) throw new Error(`the step "${name}" has no rows to test it with`);
    for (const row of rows) await execute(row);
  }
}

/** The same in a folder. */
export async function buildVersion(folder: string, version: number): Promise<void> {
  const file = join(folder, databaseName);
  closeSync(openSync(file, 'a'));
  const connection = await connectSqlite(file, 'rwc', folder);
  await fillVersion(await buildDatabase(connection), version, (sql) => connection.exec(sql));
  connection.close();
}

/** What the rows of each version mean to the program of today. */
export const expectations: readonly ((store: Store) => Promise<void>)[] = [
  async (store) => expect(await store.contexts.use('a', start)).toEqual(context),
  async (store) => expect(await store.activities.claim('a', start)).toBe(false),
  async (store) => expect(await store.preferences.read('p')).toEqual({ language: 'en', circle: 'K17' }),
  async ({ feedback }) => {
    const counted = { day: '2026-11-22', language: 'da', intent: 'decision', yes: 3, no: 1 };
    expect(await feedback.readCounts()).toEqual([counted]);
    expect(await feedback.readQuestions(start)).toEqual([{ day: '2026-11-22', ...missedQuestion }]);
  },
  async ({ targets }) => {
    const known = { id: '19:p', kind: 'person', person: 'p', reference: '{"conversation":{}}', seenAt, stopped: null };
    expect(await targets.findOfPerson('p')).toEqual([known]);
    expect((await targets.find('19:g'))?.stopped).toEqual({ reason: 'uninstalled', at: seenAt });
  },
  async ({ subscriptions }) => {
    const subjects = [{ text: 'Botilbud', since: seenAt }];
    expect(await subscriptions.readAll()).toEqual([{ target: '19:p', ...choices, subjects }]);
  },
  async ({ ledger }) => {
    expect(await ledger.read({ target: '19:p' })).toEqual([
      {
        ...{ key: 'reminder/19:p', target: '19:p', meeting: 'kkr-syddanmark/2026-12-04', content: '{}' },
        ...{ dueAt: start, notAfter: new Date('2026-12-04T09:00:00Z'), state: 'sent', attempts: 2 },
        ...{ nextAttemptAt: start, messageId: '1668', plannedAt: start, settledAt: start },
      },
    ]);
  },
  async ({ newsLog }) => {
    expect(await newsLog.readState()).toEqual({ content: '{"meetings":[]}', number: 7 });
    const minutes = { key: 'minutes/kkr-syddanmark/2026-09-08', content: '{}', happenedAt: start };
    expect(await newsLog.readNews(start)).toEqual([minutes]);
  },
  async ({ calendarKeys }) => expect(await calendarKeys.findTarget('a')).toBe('19:p'),
  async ({ secrets }) => expect(await secrets.findOrMake('links', start)).toBe('the-secret'),
  async ({ contexts }) => {
    const answer = { message: '1668', ids: ['1669'], before: null };
    expect(await contexts.findAnswer('a', '1668', start)).toEqual(answer);
  },
];
