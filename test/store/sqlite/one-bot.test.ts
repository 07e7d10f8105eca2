import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore, type StoreMode } from '../../../src/store/open-store';
import { minutes, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { faultOf } from '../fault-of';
import { buildVersion } from '../sql/store-versions';
import { type PrintedLines, watchLines } from '../watch-lines';
import { makeFolder, removeFolder } from './sqlite-under-test';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  removeFolder(folder);
});

interface Holder {
  /** Resolves to all that was printed once it holds a line, or the process has ended. */
  readonly printed: PrintedLines['printed'];
  /** As `kill -9` does: the process gets no chance to tidy up. Resolves to all that it had printed. */
  readonly kill: () => Promise<readonly string[]>;
}

/** Another process that opens the store of the folder. */
function startHolder(count = 0, mode: StoreMode = 'bot'): Holder {
  const child = spawn(process.execPath, [join(__dirname, 'hold-store.js'), folder, mode, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const { printed, ended } = watchLines(child);
  return {
    printed,
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

test('a second bot on the folder is refused in either language while the first one runs', async () => {
  await startHolder().printed('open');
  const fault = await faultOf(openStore({ folder, now: start }));
  expect(fault.code).toBe('inUse');
  expect(fault.message).toBe(`En anden bot bruger allerede mappen ${folder}. Stop den, eller vælg en anden mappe.`);
  expect(fault.sentence('en')).toBe(
    `Another bot already uses the folder ${folder}. Stop it, or choose another folder.`,
  );
});

test('a refused bot leaves the first one its lock', async () => {
  const store = await openStore({ folder, now: start });
  expect(await startHolder().printed('inUse')).toEqual(['inUse']);
  await faultOf(openStore({ folder, now: start }));
  expect(await startHolder().printed('inUse')).toEqual(['inUse']);
  await store.close();
  expect(await startHolder().printed('open')).toEqual(['open']);
});

test('kill -9 frees the folder and loses nothing that was acknowledged', async () => {
  for (let round = 0; round < 3; round += 1) {
    const holder = startHolder(100_000);
    await holder.printed(String(40 * (round + 1)));
    const acknowledged = (await holder.kill()).slice(1);
    const store = await openStore({ folder, now: start });
    const kept = await Promise.all(acknowledged.map((index) => store.contexts.use(`c${index}`, start)));
    expect(kept.map((context) => context?.page)).toEqual(acknowledged.map((index) => Number(index) + 1));
    const facts = new Set((await store.ledger.read({})).map(({ key }) => key));
    expect(acknowledged.filter((index) => !facts.has(`f${index}/19:bot`))).toEqual([]);
    await store.close();
  }
});

test('a reader opens beside a bot, and after it was killed', async () => {
  const holder = startHolder(5);
  await holder.printed('4');
  const beside = await openStore({ folder, mode: 'reader', now: start });
  expect(await beside.feedback.readCounts()).toEqual([]);
  await beside.close();
  await holder.kill();
  const after = await openStore({ folder, mode: 'reader', now: start });
  expect(await after.feedback.readCounts()).toEqual([]);
  await after.close();
});

test('a command adds notifications beside a running bot, which takes them, while both write', async () => {
  const store = await openStore({ folder, now: start });
  await keepTargets(store, 'p');
  const command = startHolder(30, 'beside');
  await command.printed('open');
  let added = 0;
  for (let isDone = false; !isDone; added += 1) {
    await store.ledger.add([planned('p', `own ${added}`)], start);
    // Lets the news of the other process in.
    isDone = await Promise.race([command.printed('29').then(() => true), nextTurn(false)]);
  }
  expect(await command.kill()).toHaveLength(31);
  const claims = await store.ledger.claim('one', start, minutes, 10);
  expect(claims.map(({ target, entries }) => [target.id, entries.length]).sort()).toEqual([
    ['19:beside', 30],
    ['19:p', added],
  ]);
  await store.close();
});

test('a command neither makes a store nor changes the tables of another version', async () => {
  expect((await faultOf(openStore({ folder, mode: 'beside', now: start }))).code).toBe('missing');
  expect(readdirSync(folder)).toEqual([]);
  await buildVersion(folder, 4);
  const fault = await faultOf(openStore({ folder, mode: 'beside', now: start }));
  expect(fault.message).toBe(
    `${folder} er skrevet af en ældre udgave af botten. Start botten én gang, så bliver det bragt à jour.`,
  );
});

test('a reader neither makes a store nor locks it', async () => {
  const fault = await faultOf(openStore({ folder, mode: 'reader', now: start }));
  expect(fault.code).toBe('missing');
  expect(readdirSync(folder)).toEqual([]);
  await (await openStore({ folder, now: start })).close();
  const reader = await openStore({ folder, mode: 'reader', now: start });
  const store = await openStore({ folder, now: start });
  await reader.close();
  await store.close();
});

test('the folder is made where it is missing, and only its owner may look into it', async () => {
  const deeper = join(folder, 'data', 'kkr æøå?#%');
  const store = await openStore({ folder: deeper, now: start });
  await store.close();
  expect(existsSync(join(deeper, 'kkr-bot.db'))).toBe(true);
  if (process.platform !== 'win32') {
    expect(statSync(deeper).mode & 0o077).toBe(0);
    for (const name of readdirSync(deeper))
      expect([name, statSync(join(deeper, name)).mode & 0o077]).toEqual([name, 0]);
  }
});
