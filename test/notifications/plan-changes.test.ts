import type { MeetingBefore } from '../../src/answers/news';
import type { RegisterEvent } from '../../src/notifications/notification';
import type { LedgerEntry } from '../../src/store/ledger';
import { clock, entry, meeting, moment, news, planned, subscription, told } from './plan-of';

const uid = 'kkr-sjaelland/2026-12-04';
const quiet = [subscription({ daysBefore: [] })];
const before = (date: string, changes: Partial<MeetingBefore> = {}): MeetingBefore => ({
  date,
  start: '09:30',
  place: 'Kulturhuset Møllen, Sorø',
  ...changes,
});

type ChangeEvent = Extract<RegisterEvent, { readonly before: MeetingBefore }>;

function change(kind: ChangeEvent['kind'], sequence: number, was: MeetingBefore): ChangeEvent {
  return { kind, meeting: uid, body: 'KKR Sjælland', sequence, before: was };
}

/** The causes of what is planned. */
function causes(input: Parameters<typeof planned>[1], now = '2026-11-23 14:00'): unknown[] {
  return planned(now, { subscriptions: quiet, ...input }).add.map(({ content }) => JSON.parse(content) as unknown);
}

describe('a meeting that is moved', () => {
  const later = { meetings: [meeting({ date: '2026-12-11', sequence: 1 })], subscriptions: quiet };

  test('is told of at the next time of day where it is some days off', () => {
    const moved = news(change('moved', 1, before('2026-12-04')), '2026-11-23 14:00');
    expect(told(planned('2026-11-23 14:00', { ...later, news: [moved] }))).toEqual([
      '2026-11-24 08:00 moved/lis/2026-12-04/1',
    ]);
  });

  test.each([
    ['in the daytime', '2026-12-02 14:00', '2026-12-02 14:00'],
    ['in the evening', '2026-12-02 19:00', '2026-12-03 08:00'],
    ['over a weekend', '2026-11-28 12:00', '2026-11-30 08:00'],
  ])('is told of at once where it was to begin within two working days: %s', (_name, at, due) => {
    const moved = news(change('moved', 1, before('2026-12-01')), at);
    const soon = at < '2026-12-01' ? moved : news(change('moved', 1, before('2026-12-04')), at);
    expect(told(planned(at, { ...later, news: [soon] }))).toEqual([`${due} moved/lis/2026-12-04/1`]);
  });

  test('twice before anybody heard is told once, from the day that they knew', () => {
    const twice = [
      news(change('moved', 2, before('2026-12-11')), '2026-11-23 13:00'),
      news(change('moved', 1, before('2026-12-04')), '2026-11-23 12:00'),
    ];
    const meetings = [meeting({ date: '2026-12-14', sequence: 2 })];
    expect(causes({ meetings, news: twice })).toEqual([{ kind: 'moved', meeting: uid, before: before('2026-12-04') }]);
  });

  test('and moved back before anybody heard is not told of', () => {
    const back = [
      news(change('moved', 1, before('2026-12-04')), '2026-11-23 12:00'),
      news(change('moved', 2, before('2026-12-11')), '2026-11-23 13:00'),
    ];
    expect(causes({ meetings: [meeting({ sequence: 2 })], news: back })).toEqual([]);
    const [first] = planned('2026-11-23 12:00', { ...later, news: back.slice(0, 1) }).add;
    const heard = first ? [entry(first, { state: 'sent', settledAt: moment('2026-11-23 12:30') })] : [];
    expect(causes({ meetings: [meeting({ sequence: 2 })], news: back, ledger: heard })).toEqual([
      { kind: 'moved', meeting: uid, before: before('2026-12-11') },
    ]);
  });
});

describe('a meeting that is cancelled', () => {
  const cancelled = news(change('cancelled', 1, before('2026-12-04')), '2026-11-23 12:00');

  test('is told of until its day is over', () => {
    const meetings = [meeting({ status: 'cancelled', sequence: 1 })];
    expect(causes({ meetings, news: [cancelled] })).toEqual([
      { kind: 'cancelled', meeting: uid, before: before('2026-12-04') },
    ]);
    const late = news(change('cancelled', 1, before('2026-12-04')), '2026-12-04 07:00');
    expect(causes({ meetings, news: [late] }, '2026-12-04 16:00')).toHaveLength(1);
    expect(causes({ meetings, news: [late] }, '2026-12-05 08:00')).toEqual([]);
  });

  test('and held after all is told of to those who heard', () => {
    const meetings = [meeting({ sequence: 2 })];
    const both = [cancelled, news(change('reinstated', 2, before('2026-12-04')), '2026-11-24 12:00')];
    expect(causes({ meetings, news: both }, '2026-11-24 12:00')).toEqual([]);
    const [first] = planned('2026-11-23 12:00', {
      meetings: [meeting({ status: 'cancelled', sequence: 1 })],
      subscriptions: quiet,
      news: [cancelled],
    }).add;
    const ledger = first ? [entry(first, { state: 'unknown', settledAt: moment('2026-11-24 08:00') })] : [];
    expect(causes({ meetings, news: both, ledger }, '2026-11-24 12:00')).toEqual([
      { kind: 'reinstated', meeting: uid, before: before('2026-12-04') },
    ]);
  });
});

describe('a message sent before', () => {
  const at = '2026-11-27 08:00';
  const [reminder] = planned('2026-11-26 12:00').add;
  const agenda = {
    ...{ target: 'lis', meeting: uid, dueAt: moment(at), notAfter: moment('2026-12-03 08:00') },
    key: `agenda/lis/${uid}`,
    content: JSON.stringify({ kind: 'agenda', meeting: uid }),
  };
  const subject = {
    ...agenda,
    key: 'subject/lis/x',
    meeting: null,
    content: '{"kind":"subject","subject":"x","items":["a"]}',
  };
  const sent = { state: 'sent', messageId: 'm1', settledAt: moment(at) } as const;
  const message: LedgerEntry[] = reminder ? [agenda, subject, reminder].map((fact) => entry(fact, sent)) : [];
  const moved = news(change('moved', 1, before('2026-12-04')), '2026-11-30 07:00');
  const meetings = [meeting({ date: '2026-12-11', sequence: 1, hasAgenda: true })];

  test('is put right at once, also for those who hear nothing any more', () => {
    const { add } = planned('2026-11-30 07:00', { meetings, news: [moved], ledger: message, subscriptions: [] });
    expect(add.map(({ key, dueAt, meeting: of }) => [key, clock(dueAt), of])).toEqual([
      [`correction/lis/m1/${uid}#1`, '2026-11-30 07:00', null],
    ]);
    expect(JSON.parse(add[0]?.content ?? '')).toEqual({
      kind: 'correction',
      messageId: 'm1',
      causes: [
        { kind: 'moved', meeting: uid, before: before('2026-12-04') },
        { kind: 'agenda', meeting: uid },
        { kind: 'subject', subject: 'x', items: ['a'] },
      ],
    });
  });

  test('is put right once for each change', () => {
    const input = { meetings, news: [moved], subscriptions: [] };
    const { add } = planned('2026-11-30 07:00', { ...input, ledger: message });
    const ledger = [...message, ...add.map((fact) => entry(fact, sent))];
    expect(planned('2026-11-30 07:05', { ...input, ledger }).add).toEqual([]);
  });

  test.each([
    ['was sent after the change', { settledAt: moment('2026-11-30 08:00') }],
    ['has no id', { messageId: '' }],
    ['may not have arrived', { state: 'unknown', messageId: null }],
    ['is of another meeting', { meeting: 'kkr-sjaelland/2027-02-02' }],
  ] as const)('is left as it is where it %s', (_name, changes) => {
    const ledger = message.map((fact) => ({ ...fact, ...changes }));
    expect(planned('2026-11-30 09:00', { meetings, news: [moved], ledger, subscriptions: [] }).add).toEqual([]);
  });
});
