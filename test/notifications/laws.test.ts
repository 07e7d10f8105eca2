import fc from 'fast-check';

import { danishClock } from '../../src/danish/danish-moment';
import { addDays } from '../../src/danish/days';
import { isWorkingDay, lastWorkingDayBefore } from '../../src/danish/working-days';
import { plan } from '../../src/notifications/plan';
import { isOpen } from '../../src/notifications/quiet-hours';
import { parseCause } from '../../src/notifications/parse-cause';
import { usualLookahead, type Plan } from '../../src/notifications/notification';
import { simulate, type MeetingScript, type Tick, type WorldScript } from './simulated-world';

const meeting: fc.Arbitrary<MeetingScript> = fc.record({
  gap: fc.integer({ min: 42, max: 75 }),
  agendaBefore: fc.integer({ min: 2, max: 20 }),
  minutesAfter: fc.integer({ min: 1, max: 35 }),
  fate: fc.constantFrom('held', 'held', 'held', 'moved', 'cancelled'),
  movedBy: fc.integer({ min: -9, max: 14 }).filter((days) => days !== 0),
  toldBefore: fc.integer({ min: 10, max: 25 }),
  awayFor: fc.constantFrom(0, 0, 1, 3, 9),
  awayAfter: fc.nat(9),
});

const targets = ['lis', 'ole', 'k17'];

const chosen = fc.record(
  {
    bodies: fc.constantFrom(
      ['KKR Sjælland'],
      ['KKR Syddanmark'],
      ['KKR Sjælland', 'KKR Syddanmark'],
      [],
      ['KKR Atlantis'],
    ),
    kinds: fc.subarray(['reminder', 'agenda', 'minutes', 'subject', 'change'] as const),
    daysBefore: fc.constantFrom([7, 1], [14, 3], [1], [10, 2, 1], []),
    timeOfDay: fc.constantFrom('08:00', '15:00', '06:00', '23:00'),
    pausedUntil: fc.constantFrom(null, '2026-06-01', '2027-02-01'),
    pausedFrom: fc.constantFrom(null, '2026-04-20', '2027-01-04'),
  },
  { requiredKeys: [] },
);

const world: fc.Arbitrary<WorldScript> = fc.record({
  bodies: fc.tuple(
    ...['KKR Sjælland', 'KKR Syddanmark'].map((body) =>
      fc.record({ body: fc.constant(body), meetings: fc.array(meeting, { minLength: 10, maxLength: 13 }) }),
    ),
  ),
  subscriptions: fc
    .array(
      fc.record({
        day: fc.nat(700),
        target: fc.constantFrom(...targets),
        chosen: fc.option(chosen, { freq: 6 }),
        follows: fc.constantFrom(null, '1', '2'),
      }),
      { maxLength: 12 },
    )
    .map((changes) => [
      ...targets.map((target, index) => {
        const daysBefore =
          [
            [7, 1],
            [3, 2, 1],
            [14, 0],
          ][index] ?? [];
        return { day: 0, target, chosen: { bodies: ['KKR Sjælland'], daysBefore }, follows: '1' };
      }),
      ...changes,
    ]),
  down: fc.array(fc.nat(700), { maxLength: 8 }),
  lookahead: fc.constantFrom(usualLookahead, 50 * usualLookahead),
});

const baseKey = (key: string): string => key.replace(/~\d+$/u, '');

/** A fault of a law, by name: `expect` itself would take longer than the plan. */
function must(holds: boolean, law: string, about: unknown): void {
  if (!holds) throw new Error(`${law}: ${JSON.stringify(about)}`);
}

function checkPlan({ plan: made, again, input, now }: Tick): void {
  must(again.add.length + again.withdraw.length === 0, 'planning twice adds and withdraws nothing', again);
  for (const fact of made.add) {
    must(isCorrection(fact) || isOpen(fact.dueAt), 'nothing is due at night, on weekends and holidays', fact);
    must(fact.dueAt < fact.notAfter && fact.notAfter > now, 'nothing is planned that is too late', fact);
  }
  if (made.add.length === 0) return;
  const turned = plan({
    ...input,
    meetings: [...input.meetings].reverse(),
    news: [...input.news].reverse(),
    subscriptions: [...input.subscriptions].reverse(),
    ledger: [...input.ledger].reverse(),
  });
  const text = ({ add, withdraw }: Plan): string => JSON.stringify([add, withdraw]);
  must(text(turned) === text(made), 'the order of what a plan is made from makes no difference', [made, turned]);
}

function checkSent({ input, now, sent }: Tick, heard: Set<string>): void {
  const { day } = danishClock(now);
  const days = new Map(input.meetings.map(({ uid, date, status }) => [uid, status === 'planned' ? date : null]));
  const reminded = new Set<string>();
  for (const entry of sent) {
    const key = baseKey(entry.key);
    must(!heard.has(key), 'nobody hears a fact twice', entry);
    heard.add(key);
    if (isCorrection(entry)) continue;
    const { pausedFrom = null, pausedUntil = null } =
      input.subscriptions.find(({ target }) => target === entry.target) ?? {};
    const isPaused = pausedUntil !== null && day < pausedUntil && (pausedFrom === null || day >= pausedFrom);
    must(!isPaused, 'nobody hears anything during a pause', entry);
    const cause = parseCause(entry.content);
    if (cause?.kind !== 'reminder') continue;
    must(days.get(cause.meeting) === cause.date, 'nobody is reminded of a day that was given up', entry);
    must(!reminded.has(`${entry.target} ${cause.meeting}`), 'one message reminds of a meeting once', entry);
    reminded.add(`${entry.target} ${cause.meeting}`);
  }
}

function isCorrection({ key }: { readonly key: string }): boolean {
  return key.startsWith('correction/');
}

/** Worlds for each law, of two years with three ticks a day: `LAWS=100` looks further. */
const runs = Number(process.env['LAWS'] ?? 3);

test('two years of meetings, whatever becomes of them, obey the laws of planning', () => {
  fc.assert(
    fc.property(world, (script) => {
      const heard = new Set<string>();
      for (const tick of simulate(script)) {
        must(!tick.isFirst || tick.news.length === 0, 'the first papers are archive', tick.news);
        checkPlan(tick);
        checkSent(tick, heard);
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
});

const steady = { day: 0, target: 'lis', chosen: { bodies: ['KKR Sjælland'] }, follows: null };

test('who changes nothing is reminded of every meeting, once for each day chosen', () => {
  fc.assert(
    fc.property(world, ({ bodies, down, lookahead }) => {
      const knownSince = new Map<string, string>();
      const held = new Map<string, string>();
      const heard: string[] = [];
      const days = new Set<string>();
      for (const { now, input, sent } of simulate({ bodies, down, lookahead, subscriptions: [steady] })) {
        const { day, time } = danishClock(now);
        days.add(day);
        heard.push(...sent.map(({ key }) => baseKey(key)));
        for (const { uid, body, date, status } of input.meetings) {
          if (body !== 'KKR Sjælland' || status === 'cancelled') continue;
          const key = `reminder/lis/${uid}/${date}`;
          if (!knownSince.has(key)) knownSince.set(key, day);
          if (date === day && time < '09:00') held.set(key, date);
        }
      }
      for (const [key, date] of held) {
        for (const before of [7, 1]) {
          const wanted = addDays(date, -before);
          const due = isWorkingDay(wanted) ? wanted : lastWorkingDayBefore(wanted);
          // One that was missed, or not known in time, may have given way to the other.
          if (!days.has(due) || (knownSince.get(key) ?? '') > addDays(due, -1)) continue;
          const times = heard.filter((other) => other === `${key}/${before}`).length;
          must(times === 1, 'every reminder is sent once', [key, before, times]);
        }
      }
      must(held.size > 0, 'the world has meetings', [...held]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
