import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/store/sql/database';
import { migrate } from '../../../src/store/sql/migrate';
import { migrations } from '../../../src/store/sql/migrations';
import { connectSqlite } from '../../../src/store/sqlite/connect-sqlite';
import { buildDatabase, databaseName } from '../../../src/store/sqlite/open-sqlite-store';
import type { Store } from '../../../src/store/store';
import { start } from '../contract/clock';
import { context, missedQuestion } from '../sample-content';

const seenAt = start.toISOString();

/** Rows as the bot wrote them when each step was the newest. A step without rows fails the tests: write some. */
const rowsOf: Record<string, readonly string[]> = {
  // The key is the hash of "a".
  contexts: [
    `insert into contexts values ('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', '${JSON.stringify(context)}', '${seenAt}')`,
  ],
  'processed activities': [
    `insert into processed_activities values ('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', '${seenAt}')`,
  ],
  preferences: [`insert into preferences values ('p', 'en', 'K17')`],
  feedback: [
    `insert into feedback_counts values ('2026-11-22', 'da', 'decision', 3, 1)`,
    `insert into kept_questions values ('1', '2026-11-22', '${JSON.stringify(missedQuestion)}')`,
  ],
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
];
