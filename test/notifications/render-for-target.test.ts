import type { News } from '../../src/answers/news';
import { buildRenderForTarget } from '../../src/notifications/render-for-target';
import { defaultChoices, type Subscription } from '../../src/store/subscriptions';
import type { KnownTarget, TargetKind } from '../../src/store/targets';

const now = (): Date => new Date('2026-11-23T09:00:00Z');

const reminder: News = {
  kind: 'reminder',
  daysBefore: 7,
  meeting: {
    ...{ uid: 'kkr-sjaelland/2026-12-04', body: 'KKR Sjælland', date: '2026-12-04', start: '09:30', end: null },
    ...{ place: null, topics: [], status: 'planned', sequence: 0, hasAgenda: false, hasMinutes: false, source: null },
  },
};

function render(kind: TargetKind, subscription: Partial<Subscription> | null) {
  const target: KnownTarget = { id: 'a', kind, person: null, reference: '', seenAt: '', stopped: null };
  const read = (): Promise<Subscription | null> =>
    Promise.resolve(subscription && { ...defaultChoices, target: 'a', subjects: [], ...subscription });
  const build = buildRenderForTarget({ subscriptions: { read }, now, calendarLinkOf: () => null });
  return build(target, [reminder]);
}

test('a card is in the language that the conversation has chosen, and in Danish where it has chosen nothing', async () => {
  expect((await render('person', { language: 'en' })).lang).toBe('en');
  expect((await render('person', { language: 'da' })).lang).toBe('da');
  expect((await render('person', null)).lang).toBe('da');
});

test('a group and a channel are spoken to as several', async () => {
  const [person, group, channel] = await Promise.all(
    (['person', 'group', 'channel'] as const).map(async (kind) => JSON.stringify(await render(kind, {}))),
  );
  expect(group).toBe(channel);
  expect(group).not.toBe(person);
});
