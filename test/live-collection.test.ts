import { copyFileSync, mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Collection } from '../src/collection';
import { startLiveCollection } from '../src/live-collection';
import { openReadingCache, noCache } from '../src/reading-cache';
import type { AsideBuild } from '../src/search/build-index-aside';
import { buildHere } from './build-here';
import { root } from './source';

const minutes = 'kkr-syddanmark-2025-06-17-referat.txt';
const agenda = 'kkr-sjaelland-2026-12-04-dagsorden.txt';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kkr-live-'));
  copyFileSync(join(root, 'samples', minutes), join(folder, minutes));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const parts = { build: buildHere, cache: noCache };
const meetings = ({ register }: Collection): string[] => register.meetings.map(({ id }) => id);

test('a paper that is added is read, and is answered from', async () => {
  const live = await startLiveCollection(folder, parts);
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  expect(await live.refresh()).toBe(true);
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17', 'kkr-sjaelland/2026-12-04']);
  const asker = { circle: null, today: '2026-11-22', language: null };
  expect(ask(live.current(), 'hvornår er næste møde i KKR Sjælland?', asker).nextMeeting?.date).toBe('2026-12-04');
});

test('a paper that is withdrawn is gone with all that came from it', async () => {
  const live = await startLiveCollection(folder, parts);
  unlinkSync(join(folder, minutes));
  expect(await live.refresh()).toBe(true);
  expect(meetings(live.current())).toEqual([]);
});

test('nothing is read twice that has not changed', async () => {
  const live = await startLiveCollection(folder, parts);
  const before = live.current();
  expect(await live.refresh()).toBe(false);
  expect(live.current()).toBe(before);
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  await live.refresh();
  const kept = live.current().files.find(({ path }) => path.endsWith(minutes));
  expect(kept?.paper).toBe(before.files[0]?.paper);
});

test('a file that is no paper costs one line and nothing else', async () => {
  const live = await startLiveCollection(folder, parts);
  writeFileSync(join(folder, 'indkoeb.txt'), 'Mælk\nBrød\n');
  await live.refresh();
  expect(live.current().unreadable.map(({ file }) => file)).toEqual(['indkoeb.txt']);
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17']);
});

test('what was read stays in use when the folder goes or the index cannot be built', async () => {
  let isBroken = false;
  const live = await startLiveCollection(folder, {
    ...parts,
    build: (register) => (isBroken ? Promise.reject(new Error('no memory')) : buildHere(register)),
  });
  isBroken = true;
  copyFileSync(join(root, 'samples', agenda), join(folder, agenda));
  await expect(live.refresh()).rejects.toThrow('no memory');
  expect(meetings(live.current())).toEqual(['kkr-syddanmark/2025-06-17']);
  isBroken = false;
  expect(await live.refresh()).toBe(true);
  rmSync(folder, { recursive: true });
  await expect(live.refresh()).rejects.toThrow('findes ikke');
  expect(meetings(live.current())).toHaveLength(2);
});

describe('with a cache', () => {
  let kept: string;
  beforeEach(() => {
    kept = mkdtempSync(join(tmpdir(), 'kkr-kept-'));
  });
  afterEach(() => rmSync(kept, { recursive: true, force: true }));

  async function startCounting(): Promise<{ collection: Collection; built: number }> {
    let built = 0;
    const counting = (register: Collection['register']): Promise<AsideBuild> => {
      built += 1;
      return buildHere(register);
    };
    const live = await startLiveCollection(folder, {
      build: counting,
      cache: await openReadingCache(join(kept, 'cache')),
    });
    return { collection: live.current(), built };
  }

  test('a second start neither reads nor builds, and answers the same', async () => {
    const first = await startCounting();
    // What is kept is what is read: bytes of another size would not parse as they did.
    const second = await startCounting();
    expect([first.built, second.built]).toEqual([1, 0]);
    expect(second.collection.register).toEqual(first.collection.register);
    const asker = { circle: null, today: '2026-11-22', language: null };
    expect(ask(second.collection, 'botilbud', asker)).toEqual(ask(first.collection, 'botilbud', asker));
  });

  test('a paper that has changed is read again, and one that has gone is forgotten', async () => {
    await startCounting();
    copyFileSync(join(root, 'samples', agenda), join(folder, minutes));
    const { collection, built } = await startCounting();
    expect(meetings(collection)).toEqual(['kkr-sjaelland/2026-12-04']);
    expect(built).toBe(1);
    unlinkSync(join(folder, minutes));
    await startCounting();
    expect(readdirSync(join(kept, 'cache')).filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  test('damaged files of the cache are read and built anew', async () => {
    const first = await startCounting();
    for (const name of readdirSync(join(kept, 'cache'))) writeFileSync(join(kept, 'cache', name), '{"program":');
    const { collection, built } = await startCounting();
    expect(built).toBe(1);
    expect(collection.register).toEqual(first.collection.register);
  });

  test('a cache that cannot be written costs nothing else', async () => {
    writeFileSync(join(kept, 'cache'), 'a file, no folder');
    expect(meetings((await startCounting()).collection)).toEqual(['kkr-syddanmark/2025-06-17']);
  });
});
