import fc from 'fast-check';
import { appWindows, buildPace, conversationWindows, type Window } from '../../src/notifications/pace';

/** Sends as fast as it may, and returns the moments. */
function sendAll(conversations: readonly string[], pace = buildPace()): number[] {
  let now = 1_000_000;
  return conversations.map((conversation) => {
    now += pace.waitFor(conversation, now);
    pace.note(conversation, now);
    return now;
  });
}

/** The most moments within any stretch of a window's length. */
function mostWithin(moments: readonly number[], { within }: Window): number {
  return Math.max(...moments.map((start) => moments.filter((at) => at >= start && at < start + within).length));
}

test.each(conversationWindows)('one conversation gets at most $most in $within ms', (window) => {
  const moments = sendAll(Array.from({ length: 1_900 }, () => 'a'));
  expect(mostWithin(moments, window)).toBeLessThanOrEqual(window.most);
});

test('one conversation gets as many as it may', () => {
  const moments = sendAll(Array.from({ length: 9 }, () => 'a')).map((moment) => moment - 1_000_000);
  expect(moments).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
});

test('all conversations together stay within this copy’s share of what the app may', () => {
  const moments = sendAll(Array.from({ length: 95 }, (_, index) => `c${index}`));
  for (const window of appWindows) expect(mostWithin(moments, window)).toBe(window.most);
  expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBe(9_000);
});

test('whatever the order, no limit is broken', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 200 }), (conversations) => {
      const moments = sendAll(conversations);
      for (const window of appWindows) expect(mostWithin(moments, window)).toBeLessThanOrEqual(window.most);
      const ofA = moments.filter((_, index) => conversations[index] === 'a');
      for (const window of conversationWindows) {
        if (ofA.length > 0) expect(mostWithin(ofA, window)).toBeLessThanOrEqual(window.most);
      }
    }),
  );
});
