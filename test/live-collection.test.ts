import { copyFileSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Collection } from '../src/collection';
import { startLiveCollection } from '../src/live-collection';
import { buildIndex } from '../src/search/build-index';
import { root } from './source';

const minutes = 'kkr-syddanmark-2025-06-17-referat.txt';
const agenda = 'kkr-sjaelland-2026-12-04-dagsorden.txt';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kkr-live-'));
  copyFileSync(join(root, 'samples', minutes), join(folder, minutes));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = (register: Collection['register']) => Promise.resolve(buildIndex(register));
const meetings = ({ register }: Collection): string[] => register.meetings.map(({ id }) => id);

test('a paper that is added is read, and is answered from', async () => {
  const live = await startLiveCollection(folder, build);
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  expect(await live.refresh()).toBe(true);
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17', 'kkr-sjaelland/2026-12-04']);
  const asker = { circle: null, today: '2026-11-22', language: null };
  expect(ask(live.current(), 'hvornår er næste møde i KKR Sjælland?', asker).nextMeeting?.date).toBe('2026-12-04');
});

test('a paper that is withdrawn is gone with all that came from it', async () => {
  const live = await startLiveCollection(folder, build);
  unlinkSync(join(folder, minutes));
  expect(await live.refresh()).toBe(true);
  expect(meetings(live.current())).toEqual([]);
});

test('nothing is read twice that has not changed', async () => {
  const live = await startLiveCollection(folder, build);
  const before = live.current();
  expect(await live.refresh()).toBe(false);
  expect(live.current()).toBe(before);
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  await live.refresh();
  const kept = live.current().files.find(({ path }) => path.endsWith(minutes));
  expect(kept?.paper).toBe(before.files[0]?.paper);
});

test('a file that is no paper costs one line and nothing else', async () => {
  const live = await startLiveCollection(folder, build);
  writeFileSync(join(folder, 'indkoeb.txt'), 'Mælk\nBrød\n');
  await live.refresh();
  expect(live.current().unreadable.map(({ file }) => file)).toEqual(['indkoeb.txt']);
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17']);
});

test('what was read stays in use when the folder goes or the index cannot be built', async () => {
  let isBroken = true;
  const live = await startLiveCollection(folder, (register) =>
    isBroken ? Promise.reject(new Error('no memory')) : build(register),
  );
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  await expect(live.refresh()).rejects.toThrow('no memory');
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17']);
  isBroken = false;
  expect(await live.refresh()).toBe(true);
  rmSync(folder, { recursive: true });
  await expect(live.refresh()).rejects.toThrow('findes ikke');
  expect(meetings(live.current())).toHaveLength(2);
});
