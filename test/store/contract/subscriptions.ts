import { defaultChoices, mostSubjects } from '../../../src/store/subscriptions';
import { later, minutes, start } from './clock';
import { keepTargets, keysOf, personal, planned } from './notifications';
import type { Deviations, Opened } from './store-under-test';

export function describeSubscriptions(opened: () => Opened, { severalBots }: Deviations): void {
  const subscriptions = () => opened().store.subscriptions;
  const openSecond = () => (severalBots.holds ? opened().place.openBeside(start) : Promise.resolve(opened().store));
  beforeEach(() => keepTargets(opened().store, 'p', 'q'));

  test('a target that has chosen nothing has no subscription', async () => {
    expect(await subscriptions().read('19:p')).toBeNull();
    expect(await subscriptions().readAll()).toEqual([]);
  });

  test('choices begin with what is usual, add up and are taken back, each by itself', async () => {
    const first = { target: '19:p', ...defaultChoices, bodies: ['KKR Syddanmark'], subjects: [] };
    expect(await subscriptions().change('19:p', { bodies: ['KKR Syddanmark'] })).toEqual(first);
    const paused = { pausedFrom: '2026-12-01', pausedUntil: '2026-12-08', kinds: [] };
    expect(await subscriptions().change('19:p', paused)).toEqual({ ...first, ...paused });
    expect(await subscriptions().change('19:p', { pausedUntil: null })).toMatchObject({ pausedFrom: '2026-12-01' });
    expect(await subscriptions().read('19:p')).toEqual({ ...first, ...paused, pausedUntil: null });
    expect(await subscriptions().read('19:q')).toBeNull();
  });

  test('days before a meeting are kept longest first, each once', async () => {
    await subscriptions().change('19:p', { daysBefore: [1, 14, 7, 14] });
    expect((await subscriptions().read('19:p'))?.daysBefore).toEqual([14, 7, 1]);
  });

  test('a change for a target that nobody knows is refused', async () => {
    await expect(subscriptions().change('nobody', {})).rejects.toThrow();
    expect(await subscriptions().read('nobody')).toBeNull();
  });

  test('no change is lost when two come at once', async () => {
    const second = await openSecond();
    await Promise.all([
      subscriptions().change('19:p', { timeOfDay: '09:00' }),
      second.subscriptions.change('19:p', { language: 'en' }),
      subscriptions().change('19:p', { bodies: ['KKR Sjælland'] }),
    ]);
    expect(await subscriptions().read('19:p')).toMatchObject({
      ...{ timeOfDay: '09:00', language: 'en', bodies: ['KKR Sjælland'] },
    });
  });

  test('a subject is followed as it was typed, once in whatever case, and makes a subscription', async () => {
    expect(await subscriptions().follow('19:p', ' Almen  Praksis ', start)).toBe('followed');
    expect(await subscriptions().follow('19:p', 'ALMEN praksis', later(1))).toBe('already');
    expect(await subscriptions().follow('19:p', 'botilbud', later(2))).toBe('followed');
    expect(await subscriptions().follow('19:q', 'botilbud', later(3))).toBe('followed');
    expect(await subscriptions().read('19:p')).toEqual({
      ...{ target: '19:p', ...defaultChoices },
      subjects: [
        { text: 'Almen  Praksis', since: start.toISOString() },
        { text: 'botilbud', since: later(2).toISOString() },
      ],
    });
    expect(await subscriptions().unfollow('19:p', 'almen PRAKSIS')).toBe(true);
    expect(await subscriptions().unfollow('19:p', 'almen praksis')).toBe(false);
    expect((await subscriptions().read('19:p'))?.subjects).toHaveLength(1);
  });

  test('no more subjects are followed than can be, however many come at once', async () => {
    const second = await openSecond();
    const answers = await Promise.all(
      Array.from({ length: mostSubjects + 5 }, (_, index) =>
        (index % 2 ? second : opened().store).subscriptions.follow('19:p', `emne ${index}`, start),
      ),
    );
    expect(answers.filter((answer) => answer === 'followed')).toHaveLength(mostSubjects);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(5);
  });

  test('all subscriptions are read but those of stopped targets', async () => {
    await subscriptions().change('19:p', {});
    await subscriptions().follow('19:q', 'botilbud', start);
    expect((await subscriptions().readAll()).map(({ target }) => target)).toEqual(['19:p', '19:q']);
    await opened().store.targets.stop('19:p', 'blocked', start);
    expect(await subscriptions().readAll()).toMatchObject([{ target: '19:q', subjects: [{ text: 'botilbud' }] }]);
    expect(await subscriptions().read('19:p')).not.toBeNull();
  });

  test('a removed subscription takes its subjects and what was planned with it, also what somebody has', async () => {
    const { ledger } = opened().store;
    await subscriptions().follow('19:p', 'botilbud', start);
    await ledger.add([planned('p', 'a'), planned('p', 'b', { dueAt: later(minutes) }), planned('q', 'a')], start);
    const keys = keysOf(await ledger.claim('one', start, minutes, 1));
    expect(keys).toEqual(['a/19:p']);
    await subscriptions().remove('19:p', start);
    await subscriptions().remove('19:p', start);
    expect(await ledger.begin('one', keys, start)).toBe(false);
    expect((await ledger.read({ states: ['withdrawn'] })).map(({ key }) => key)).toEqual(['a/19:p', 'b/19:p']);
    expect((await ledger.read({ states: ['planned'] })).map(({ key }) => key)).toEqual(['a/19:q']);
    expect(await subscriptions().read('19:p')).toBeNull();
    expect(await subscriptions().change('19:p', {})).toMatchObject({ subjects: [] });
    expect(await opened().store.targets.find('19:p')).toMatchObject(personal('p'));
  });

  test.each<[string, string, object]>([
    ['{', 'damaged', defaultChoices],
    ['[]', 'of another kind', defaultChoices],
    [
      '{"bodies":["KKR Sjælland",7],"kinds":["reminder","gossip"],"daysBefore":"all","language":"sv"}',
      'of a later version',
      { ...defaultChoices, bodies: ['KKR Sjælland'], kinds: ['reminder'] },
    ],
  ])('choices %s, which are %s, are read as far as they can be', async (choices, _name, read) => {
    await subscriptions().change('19:p', { timeOfDay: '10:00' });
    await opened().place.execute(`update subscriptions set choices = '${choices}'`);
    expect(await subscriptions().readAll()).toEqual([{ target: '19:p', ...read, subjects: [] }]);
  });

  test('ten thousand subscriptions with subjects are read at once', async () => {
    const numbers =
      '(with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000) select i from n)';
    const text = (name: string) => `cast('${name}' || i as text)`;
    await opened().place.execute(
      `insert into targets select ${text('t')}, 'person', ${text('p')}, '{}', '', null, null from ${numbers} as many`,
    );
    await opened().place.execute(`insert into subscriptions select ${text('t')}, '{}' from ${numbers} as many`);
    await opened().place.execute(
      `insert into followed_subjects select ${text('t')}, 'a', ${text('A')}, '' from ${numbers} as many`,
    );
    const all = await subscriptions().readAll();
    expect(all).toHaveLength(10_000);
    expect(all.every(({ target, subjects }) => subjects[0]?.text === target.replace('t', 'A'))).toBe(true);
  });
}
