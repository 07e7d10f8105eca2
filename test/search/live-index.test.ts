import type * as Aside from '../../src/search/build-index-aside';
import { buildIndex } from '../../src/search/build-index';
import type { Index } from '../../src/search/built-index';
import { startLiveIndex } from '../../src/search/live-index';
import { searchIndex } from '../../src/search/search-index';
import { loadIndex } from '../../src/search/stored-index';
import { buildTestRegister } from '../register-builder';
import { compiled } from '../documents/compiled';
import { buildQuestion } from './question-builder';

/** Compiling src takes some seconds where nobody has done it before. */
const compileTime = 60_000;

const before = buildTestRegister({ items: [{ title: 'Botilbud' }] });
const after = buildTestRegister({ items: [{ title: 'Flygtninge' }] });
const later = buildTestRegister({ items: [{ title: 'Sundhedsklynger' }] });

const start = (build: (register: typeof before) => Promise<Index>): ReturnType<typeof startLiveIndex> =>
  startLiveIndex({ register: before, index: buildIndex(before) }, build);

test('questions are answered from the index before until the next one is whole', async () => {
  let finish: (index: Index) => void = () => undefined;
  const live = start(() => new Promise<Index>((resolve) => (finish = resolve)));
  const refreshed = live.refresh(after);
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  expect(live.current().register).toBe(before);
  finish(buildIndex(after));
  await refreshed;
  expect(live.current().register).toBe(after);
  expect(live.current().index.items[0]?.title).toBe('Flygtninge');
});

test('a register that a newer one overtook is not built', async () => {
  const built: unknown[] = [];
  const live = start((register) => {
    built.push(register);
    return Promise.resolve(buildIndex(register));
  });
  await Promise.all([live.refresh(after), live.refresh(later)]);
  expect(built).toEqual([later]);
  expect(live.current().register).toBe(later);
});

test('after a failed build the index before stays in use and the next build works', async () => {
  let fail = true;
  const live = start((register) =>
    fail ? Promise.reject(new Error('no memory')) : Promise.resolve(buildIndex(register)),
  );
  await expect(live.refresh(after)).rejects.toThrow('no memory');
  expect(live.current().register).toBe(before);
  fail = false;
  await live.refresh(later);
  expect(live.current().register).toBe(later);
});

test(
  'an index built in a worker answers like one built here, and its bytes can be stored',
  async () => {
    const { buildIndexAside } = compiled('search/build-index-aside') as typeof Aside;
    const { index, bytes } = await buildIndexAside(before);
    expect(searchIndex(index, buildQuestion('botilbud')).hits).toHaveLength(1);
    expect(loadIndex(bytes, before)).not.toBeNull();
  },
  compileTime,
);
