'use strict';
// One copy of the bot, in a process of its own: take-part.js DATABASE_URL TASK NUMBER. It prints "ready", waits for a line
// on its input, does its task and prints what came of it, or the code of the fault.
const fs = require('node:fs');
const { once } = require('node:events');
const { setInterval } = require('node:timers');
require('../load-typescript');

const { openStore } = require('../../../src/store/open-store');
const { connectPostgres } = require('../../../src/store/postgres/connect-postgres');
const { answering, starting } = require('../../../src/store/postgres/limits');
const { migrateAlone } = require('../../../src/store/postgres/migrate-alone');
const { hashName } = require('../../../src/store/sql/hash-name');
const { migrations } = require('../../../src/store/sql/migrations');

const [databaseUrl, task, number] = process.argv.slice(2);
const now = new Date(`2026-11-22T10:00:00.00${number}Z`);
const print = (line) => fs.writeSync(1, `${line}\n`);
const stay = () => new Promise(() => setInterval(() => number, 1000));
const open = () => openStore({ folder: '/nowhere', databaseUrl, now });

/** Each prepares, and returns what happens at the line on the input. */
const tasks = {
  open: async () => async () => {
    await (await open()).close();
    print('open');
  },
  /** Claims the same activities as everybody, and prints those that it got. */
  claim: async () => {
    const store = await open();
    return async () => {
      for (let index = 0; index < 100; index += 1) {
        if (await store.activities.claim(`a${index}`, now)) print(index);
      }
      await store.close();
    };
  },
  /** Sends all that is due, as long as there is something, and prints the keys. */
  lease: async () => {
    const store = await open();
    const holder = `copy ${number}`;
    return async () => {
      while (await store.ledger.nextAttempt()) {
        for (const { entries } of await store.ledger.claim(holder, now, 60_000, 3)) {
          const keys = entries.map(({ key }) => key);
          if (!(await store.ledger.begin(holder, keys, now))) continue;
          await store.ledger.settle(holder, keys, { kind: 'sent', messageId: `${number}` }, now);
          print(keys.join(' '));
        }
      }
      await store.close();
    };
  },
  /** Stays in the middle of the second step. */
  migrate: async () => {
    const db = await connectPostgres(databaseUrl, 'rw', starting, 'database');
    const endless = { name: 'endless', up: async () => (print('half way'), stay()) };
    return () => migrateAlone(db, 'database', now, [...migrations.slice(0, 1), endless]);
  },
  /** Stays in the middle of claiming "a". */
  halfClaim: async () => {
    const db = await connectPostgres(databaseUrl, 'rw', answering, 'database');
    return () =>
      db.transaction().execute(async (transaction) => {
        const row = { activity: hashName('a'), seen_at: now.toISOString() };
        await transaction.insertInto('processed_activities').values(row).execute();
        print('half way');
        await stay();
      });
  },
};

async function takePart() {
  const act = await tasks[task]();
  print('ready');
  await once(process.stdin, 'data');
  process.stdin.destroy();
  await act();
}

takePart().catch((error) => {
  print(error.code ?? error);
  process.exit(1);
});
