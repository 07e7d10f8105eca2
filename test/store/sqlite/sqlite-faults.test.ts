import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store';
import { databaseName } from '../../../src/store/sqlite/open-sqlite-store';
import { asStoreFault } from '../../../src/store/sqlite/sqlite-fault';
import type { Store } from '../../../src/store/store';
import { StoreFault } from '../../../src/store/store-fault';
import { days, later, start } from '../contract/clock';
import { faultOf } from '../fault-of';
import { missedQuestion } from '../sample-content';
import { connectBeside, makeFolder, removeFolder } from './sqlite-under-test';

let folder: string;
const opened: Store[] = [];
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  removeFolder(folder);
});

async function open(): Promise<Store> {
  const store = await openStore({ folder, now: start });
  opened.push(store);
  return store;
}

test('a file that is no database is a damaged store, and is left as it is', async () => {
  const text = 'Dette er et brev og ingen database. '.repeat(200);
  writeFileSync(join(folder, databaseName), text);
  expect((await faultOf(open())).code).toBe('damaged');
  expect((await faultOf(openStore({ folder, mode: 'reader', now: start }))).code).toBe('damaged');
  expect(readFileSync(join(folder, databaseName), 'utf8')).toBe(text);
});

test('a database whose end is missing gives a fault with a sentence, not a crash', async () => {
  const file = join(folder, databaseName);
  await (await open()).close();
  truncateSync(file, Math.floor(statSync(file).size / 2));
  const fault = await faultOf(open().then((store) => store.contexts.use('a', start)));
  expect(fault.code).toBe('damaged');
});

test('after a failed opening the folder is free again', async () => {
  writeFileSync(join(folder, databaseName), 'no database '.repeat(200));
  await faultOf(open());
  writeFileSync(join(folder, databaseName), '');
  expect(await (await open()).preferences.read('p')).toEqual({ language: null, circle: null });
});

test('a file where the folder should be, and a folder where the file should be, are faults', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await faultOf(openStore({ folder: file, now: start }))).code).toBe('failed');
  expect((await faultOf(openStore({ folder: join(file, 'data'), now: start }))).code).toBe('failed');
  mkdirSync(join(folder, databaseName));
  expect((await faultOf(open())).code).toBe('failed');
});

test('another writer that does not end makes a busy store after a second', async () => {
  const store = await open();
  const other = await connectBeside(folder);
  other.exec('begin immediate');
  expect((await faultOf(store.preferences.change('p', { language: 'en' }))).code).toBe('busy');
  other.exec('commit');
  other.close();
  await store.preferences.change('p', { language: 'en' });
});

test('a value that the native library would die of is refused before it gets there', async () => {
  const connection = await connectBeside(folder);
  for (const value of [true, new Date(), undefined, {}]) {
    expect(() => connection.prepare('select ? as value').all([value])).toThrow(TypeError);
  }
  expect(connection.prepare('select ? as value').all([null])).toEqual([{ value: null }]);
  connection.close();
});

test('a deleted text is in none of the files afterwards', async () => {
  const store = await open();
  await store.feedback.keepQuestion({ ...missedQuestion, text: 'hemmeligt spørgsmål' }, start);
  const holdsIt = (name: string): boolean => readFileSync(join(folder, name)).includes('hemmeligt');
  expect([databaseName, `${databaseName}-wal`].some(holdsIt)).toBe(true);
  await store.removeExpired(later(91 * days));
  await store.close();
  expect([databaseName, `${databaseName}-wal`].filter(holdsIt)).toEqual([]);
});

test.each([
  ['SQLITE_FULL', 'full'],
  ['SQLITE_FULLFSYNC', 'failed'],
  ['ENOSPC', 'full'],
  ['SQLITE_READONLY_DBMOVED', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['SQLITE_NOTFOUND', 'failed'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_IOERR_WRITE', 'failed'],
  ['ENOENT', 'failed'],
])('%s is a fault of the kind %s', (code, kind) => {
  const error = Object.assign(new Error('as it came'), { code });
  const fault = asStoreFault(error, 'data');
  expect(fault).toBeInstanceOf(StoreFault);
  expect(fault).toMatchObject({ code: kind, place: 'data', cause: error });
});

test('an error of our own stays what it is', () => {
  const errors = [new TypeError('x'), Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' })];
  for (const error of errors) expect(asStoreFault(error, 'data')).toBe(error);
});
