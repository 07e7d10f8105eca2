import {
  isSilent,
  moveCircle,
  sortNotices,
  subscribeTo,
  unsubscribeFrom,
  withSubjects,
} from '../../src/notifications/choose';
import { defaultChoices, newsKinds } from '../../src/questions/news-choices';
import type { Subscription } from '../../src/store/subscriptions';

const [sjaelland, syddanmark] = ['KKR Sjælland', 'KKR Syddanmark'] as const;

function subscription(changes: Partial<Subscription> = {}): Subscription {
  return { target: 'a:1', ...defaultChoices, bodies: [sjaelland], subjects: [], ...changes };
}

const nothing = { bodies: [], kinds: [] };

describe('subscribing', () => {
  test.each([
    [
      'to a body, of somebody new, to all kinds',
      null,
      { ...nothing, bodies: [syddanmark] },
      null,
      [syddanmark],
      newsKinds,
    ],
    [
      'to one kind, of somebody new, to that alone',
      null,
      { ...nothing, kinds: ['minutes'] },
      sjaelland,
      [sjaelland],
      ['minutes'],
    ],
    ['to nothing named means the own body', null, nothing, sjaelland, [sjaelland], newsKinds],
    [
      'to another body keeps the first',
      subscription(),
      { ...nothing, bodies: [syddanmark] },
      null,
      [sjaelland, syddanmark],
      newsKinds,
    ],
    [
      'to another kind keeps the others, in their order',
      subscription({ kinds: ['minutes'] }),
      { ...nothing, kinds: ['reminder'] },
      null,
      [sjaelland],
      ['reminder', 'minutes'],
    ],
    [
      'after all kinds were stopped begins with all',
      subscription({ kinds: [] }),
      nothing,
      null,
      [sjaelland],
      newsKinds,
    ],
    [
      'to what is subscribed to already changes nothing',
      subscription(),
      { ...nothing, bodies: [sjaelland] },
      null,
      [sjaelland],
      newsKinds,
    ],
  ] as const)('%s', (_name, current, wanted, own, bodies, kinds) => {
    expect(subscribeTo(current, wanted, own)).toEqual({ bodies, kinds });
  });

  test('to nothing named by somebody of whom nothing is known cannot be done', () => {
    expect(subscribeTo(null, nothing, null)).toBeNull();
  });
});

describe('unsubscribing', () => {
  test('from a body keeps the kinds, from a kind the bodies', () => {
    const both = subscription({ bodies: [sjaelland, syddanmark], kinds: ['agenda', 'minutes'] });
    expect(unsubscribeFrom(both, { bodies: [sjaelland], kinds: [] })).toEqual({
      bodies: [syddanmark],
      kinds: both.kinds,
    });
    expect(unsubscribeFrom(both, { bodies: [], kinds: ['agenda'] })).toEqual({
      bodies: both.bodies,
      kinds: ['minutes'],
    });
  });

  test('from what was not subscribed to is nothing', () => {
    expect(unsubscribeFrom(subscription(), { bodies: [syddanmark], kinds: [] })).toBeNull();
  });

  test.each([
    [{ bodies: [], kinds: newsKinds }, [], true],
    [{ bodies: [], kinds: newsKinds }, ['botilbud'], false],
    [{ bodies: [sjaelland], kinds: [] }, ['botilbud'], true],
    [{ bodies: [sjaelland], kinds: newsKinds }, [], false],
  ])('%j with the subjects %j is silent: %s', (chosen, subjects, silent) => {
    expect(isSilent(chosen, subjects)).toBe(silent);
  });
});

test('following a subject brings news of that kind back', () => {
  expect(withSubjects(subscription({ kinds: ['minutes'] })).kinds).toEqual(['minutes', 'subject']);
  expect(withSubjects(null).kinds).toEqual(newsKinds);
});

test.each([
  ['the only body goes with the circle', [sjaelland], sjaelland, syddanmark, false, [syddanmark]],
  ['a body that was chosen beside it stays', [sjaelland, 'KKR Nordjylland'], sjaelland, syddanmark, false, null],
  [
    'a tap adds to what was chosen otherwise',
    ['KKR Nordjylland'],
    sjaelland,
    syddanmark,
    true,
    ['KKR Nordjylland', syddanmark],
  ],
  ['nobody who hears of nothing is subscribed by it', [], null, syddanmark, false, null],
  ['a circle that is forgotten changes nothing', [sjaelland], sjaelland, null, false, null],
] as const)('when the circle changes: %s', (_name, bodies, from, to, isAdded, expected) => {
  expect(moveCircle(subscription({ bodies }), from, to, isAdded)).toEqual(expected);
});

test('notices are sorted, the longest first, each once', () => {
  expect(sortNotices([1, 7, 1, 14, 0])).toEqual([14, 7, 1, 0]);
});
