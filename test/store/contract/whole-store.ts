import { context } from '../sample-content';
import { faultOf } from '../fault-of';
import { start } from './clock';
import { keepTargets, planned } from './notifications';
import type { Deviations, Opened } from './store-under-test';

const chosen = { language: null, circle: 'K19' } as const;

export function describeWholeStore(opened: () => Opened, { severalBots, zeroInNames }: Deviations): void {
  test('a reader sees what the bot writes while both are open', async () => {
    const reader = await opened().place.openReader(start);
    await opened().store.preferences.change('p', { circle: 'K19' });
    expect(await reader.preferences.read('p')).toEqual(chosen);
  });

  test('a reader is refused to write, in a sentence', async () => {
    const reader = await opened().place.openReader(start);
    const fault = await faultOf(reader.preferences.change('p', { circle: 'K19' }));
    expect(fault.code).toBe('readOnly');
    expect(fault.message).toMatch(/^Der må ikke skrives i .+\. Giv botten ret til at skrive der\.$/u);
  });

  test('a full disk is said in a sentence, and what was stored before can be read', async () => {
    await opened().store.preferences.change('p', { circle: 'K19' });
    const full = await opened().place.openFull(start);
    const large = { ...context, hits: Array.from({ length: 5000 }, (_, index) => `kkr-syddanmark/${index}`) };
    const fault = await faultOf(full.contexts.keep('a', large, start));
    expect(fault.code).toBe('full');
    expect(fault.message).toMatch(/^Der er ikke plads til mere i .+\. Frigør plads på disken\.$/u);
    expect(await full.preferences.read('p')).toEqual(chosen);
  });

  test('a disk that takes no more takes none of what is planned at once, and what was planned before is there', async () => {
    await keepTargets(opened().store, 'p');
    await opened().store.ledger.add([planned('p', 'before')], start);
    const full = await opened().place.openFull(start);
    const many = Array.from({ length: 3000 }, (_, index) => planned('p', `f${index}`));
    expect((await faultOf(full.ledger.add(many, start))).code).toBe('full');
    expect((await full.ledger.read({})).map(({ key }) => key)).toEqual(['before/19:p']);
    expect(await opened().store.ledger.claim('one', start, 1000, 10)).toHaveLength(1);
  });

  const reception = `${severalBots.holds ? 'welcome' : 'refused'}: ${severalBots.because}`;
  test(`a second bot on the same store is ${reception}`, async () => {
    if (severalBots.holds) {
      const second = await opened().place.open(start);
      await second.preferences.change('p', { circle: 'K19' });
      expect(await opened().store.preferences.read('p')).toEqual(chosen);
    } else {
      expect((await faultOf(opened().place.open(start))).code).toBe('inUse');
    }
  });

  test(`a name with U+0000 in it is ${zeroInNames.holds ? 'kept' : 'refused'}: ${zeroInNames.because}`, async () => {
    const { preferences } = opened().store;
    const change = preferences.change('p\u0000', { circle: 'K19' });
    if (zeroInNames.holds) {
      await change;
      expect(await preferences.read('p\u0000')).toEqual(chosen);
    } else {
      expect((await faultOf(change)).code).toBe('rejected');
    }
    await preferences.change('q', { circle: 'K19' });
    expect(await preferences.read('q')).toEqual(chosen);
  });

  test('closing twice is fine, and nothing works afterwards', async () => {
    await opened().store.close();
    await opened().store.close();
    await expect(opened().store.preferences.read('p')).rejects.toThrow();
  });

  test('calls that are under way at once do not disturb each other', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `c${index}`);
    await Promise.all(
      names.map((each, page) => opened().store.contexts.keep(each, { ...context, page: page + 1 }, start)),
    );
    const read = await Promise.all(names.map((each) => opened().store.contexts.use(each, start)));
    expect(read.map((each) => each?.page)).toEqual(names.map((_, index) => index + 1));
  });
}
