import { entry, meeting, moment, news, planned, subscription, told } from './plan-of';

const uid = 'kkr-sjaelland/2026-12-04';
const body = 'KKR Sjælland';
const agenda = { kind: 'agenda', meeting: uid, body } as const;
const quiet = { subscriptions: [subscription({ daysBefore: [] })] };
const out = { meetings: [meeting({ hasAgenda: true })], ...quiet };

describe('news are told', () => {
  test.each([
    ['at the next time of day', '2026-11-23 14:00', '2026-11-24 08:00'],
    ['on the same day where that is to come', '2026-11-23 06:00', '2026-11-23 08:00'],
    ['after the weekend', '2026-11-20 14:00', '2026-11-23 08:00'],
  ])('%s', (_name, at, due) => {
    expect(told(planned(at, { ...out, news: [news(agenda, at)] }))).toEqual([`${due} agenda/lis/2026-12-04`]);
  });

  test('also when the bot did not run then, as soon as may be', () => {
    const input = { ...out, news: [news(agenda, '2026-11-23 14:00')] };
    expect(told(planned('2026-11-25 11:00', input))).toEqual(['2026-11-25 11:00 agenda/lis/2026-12-04']);
    expect(told(planned('2026-11-25 20:00', input))).toEqual(['2026-11-26 08:00 agenda/lis/2026-12-04']);
  });

  test('for a week, and not when the meeting has begun', () => {
    const input = { ...out, news: [news(agenda, '2026-11-23 14:00')] };
    expect(planned('2026-11-30 13:00', input).add).toHaveLength(1);
    expect(planned('2026-11-30 14:00', input).add).toEqual([]);
    const late = { ...out, news: [news(agenda, '2026-12-03 14:00')] };
    expect(told(planned('2026-12-03 14:00', late))).toEqual(['2026-12-04 08:00 agenda/lis/2026-12-04']);
    expect(planned('2026-12-04 10:00', late).add).toEqual([]);
  });

  test('at once where the next time of day is too late', () => {
    const input = { ...out, news: [news(agenda, '2026-12-04 08:30')] };
    expect(told(planned('2026-12-04 08:30', input))).toEqual(['2026-12-04 08:30 agenda/lis/2026-12-04']);
  });

  test.each([
    ['another region', { bodies: ['KKR Syddanmark'] }],
    ['other kinds', { kinds: ['minutes'] as const }],
    ['no region', { bodies: [] }],
  ])('to nobody who chose %s', (_name, choices) => {
    const subscriptions = [subscription({ daysBefore: [], ...choices })];
    expect(
      planned('2026-11-23 14:00', { ...out, subscriptions, news: [news(agenda, '2026-11-23 14:00')] }).add,
    ).toEqual([]);
  });

  test('after a pause, where they are worth it by then', () => {
    const paused = (pausedUntil: string) => ({
      meetings: out.meetings,
      subscriptions: [subscription({ daysBefore: [], pausedUntil })],
      news: [news(agenda, '2026-11-23 14:00')],
    });
    expect(told(planned('2026-11-23 14:00', paused('2026-11-28')))).toEqual(['2026-11-30 08:00 agenda/lis/2026-12-04']);
    expect(planned('2026-11-23 14:00', paused('2026-12-01')).add).toEqual([]);
  });
});

test('a region that nobody knows is named and passed over', () => {
  const subscriptions = [subscription({ bodies: ['KKR Atlantis', 'KKR Sjælland'], daysBefore: [1] })];
  const { add, problems } = planned('2026-12-01 12:00', { subscriptions });
  expect(add).toHaveLength(1);
  expect(problems).toEqual([{ code: 'unknownBody', target: 'lis', text: 'KKR Atlantis' }]);
});

describe('what is planned is withdrawn', () => {
  const first = planned('2026-11-26 12:00');
  const ledger = first.add.map((fact) => entry(fact));
  const keys = first.add.map(({ key }) => key);

  test.each([
    ['when they subscribe no more', { subscriptions: [] }],
    ['when they want no reminders', { subscriptions: [subscription({ kinds: ['agenda'] })] }],
    ['when the meeting is cancelled', { meetings: [meeting({ status: 'cancelled' })] }],
    ['when the meeting is moved', { meetings: [meeting({ date: '2027-01-12' })] }],
    ['when they pause', { subscriptions: [subscription({ pausedUntil: '2027-01-01' })] }],
  ])('%s', (_name, input) => {
    const again = planned('2026-11-26 12:05', { ...input, ledger });
    expect(again.withdraw).toEqual([...keys].sort());
    expect(again.add.filter(({ key }) => keys.includes(key))).toEqual([]);
  });

  test('and planned anew, half an hour later, when they want it again', () => {
    const withdrawn = ledger.map((fact) => ({
      ...fact,
      state: 'withdrawn' as const,
      settledAt: moment('2026-11-26 12:05'),
    }));
    expect(planned('2026-11-26 12:10', { ledger: withdrawn }).add).toEqual([]);
    const again = planned('2026-11-26 12:35', { ledger: withdrawn });
    expect(again.add.map(({ key }) => key)).toEqual(keys.map((key) => `${key}~2`));
  });

  test('but not what an administrator put there, nor what is late', () => {
    const test = { ...ledger[0], key: 'test/lis/1', target: 'lis', meeting: null, content: '{"kind":"test"}' };
    const dueAt = moment('2026-11-26 12:00');
    const others = [entry({ ...test, dueAt, notAfter: moment('2026-11-27 12:00') })];
    expect(planned('2026-11-26 12:05', { ledger: others, subscriptions: [] }).withdraw).toEqual([]);
    expect(planned('2026-11-27 18:00', { ledger }).withdraw).toEqual([]);
  });
});

describe('a late reminder', () => {
  test('is told as soon as may be, until the meeting begins', () => {
    expect(told(planned('2026-11-30 10:00', { lookahead: 0 }))).toEqual([
      '2026-11-30 10:00 reminder/lis/2026-12-04/2026-12-04/7',
    ]);
    expect(told(planned('2026-12-04 09:00'))).toEqual(['2026-12-04 09:00 reminder/lis/2026-12-04/2026-12-04/1']);
    expect(planned('2026-12-04 09:30').add).toEqual([]);
  });

  test('gives way to the one after it', () => {
    expect(told(planned('2026-12-03 10:00'))).toEqual(['2026-12-03 10:00 reminder/lis/2026-12-04/2026-12-04/1']);
  });

  test('is not told to somebody who was reminded since', () => {
    const [week] = planned('2026-11-26 12:00').add;
    const sent = week ? [entry(week, { state: 'sent', messageId: 'm1' })] : [];
    const subscriptions = [subscription({ daysBefore: [10] })];
    expect(planned('2026-11-28 12:00', { ledger: sent, subscriptions }).add).toEqual([]);
  });
});

describe('a followed subject', () => {
  const event = { kind: 'listed', body, items: ['a/1', 'a/2', 'a/3'] } as const;
  const follows = (since: string, text = 'botilbud') =>
    subscription({ daysBefore: [], subjects: [{ text, since: moment(since).toISOString() }] });
  const findsNew = (subject: string, items: readonly string[]) => (subject === 'botilbud' ? items.slice(1) : []);

  test('is told of with the new items that are about it', () => {
    const { add } = planned('2026-11-23 14:00', {
      subscriptions: [follows('2026-11-20 12:00')],
      news: [news(event, '2026-11-23 14:00', 'listed/x')],
      findsNew,
    });
    expect(add.map(({ key, content }) => [key, JSON.parse(content) as unknown])).toEqual([
      ['subject/lis/botilbud/listed/x', { kind: 'subject', subject: 'botilbud', items: ['a/2', 'a/3'] }],
    ]);
  });

  test.each([
    ['came in before it was followed', follows('2026-11-23 15:00')],
    ['is about something else', follows('2026-11-20 12:00', 'havne')],
    ['is of another region than those chosen', { ...follows('2026-11-20 12:00'), bodies: ['KKR Syddanmark'] }],
  ])('is not told of by what %s', (_name, follower) => {
    const input = { subscriptions: [follower], news: [news(event, '2026-11-23 14:00')], findsNew };
    expect(planned('2026-11-23 16:00', input).add).toEqual([]);
  });

  test('is told of from everywhere where no region was chosen', () => {
    const subscriptions = [{ ...follows('2026-11-20 12:00'), bodies: [] }];
    expect(
      planned('2026-11-23 16:00', { subscriptions, news: [news(event, '2026-11-23 14:00')], findsNew }).add,
    ).toHaveLength(1);
  });

  test('is searched for once, however many follow it', () => {
    const search = jest.fn(findsNew);
    const subscriptions = ['Botilbud', 'botilbud ', 'botilbud'].map((text, index) => ({
      ...follows('2026-11-20 12:00', text),
      target: `p${index}`,
    }));
    planned('2026-11-23 16:00', { subscriptions, news: [news(event, '2026-11-23 14:00')], findsNew: search });
    expect(search).toHaveBeenCalledTimes(1);
  });
});
