import { defaultChoices, type Choices } from '../../src/questions/news-choices';
import { danishMoment } from '../../src/danish/danish-moment';
import { addDays } from '../../src/danish/days';
import { compareRegister } from '../../src/notifications/compare-register';
import type { Plan, PlanInput } from '../../src/notifications/notification';
import { plan } from '../../src/notifications/plan';
import { isOpen } from '../../src/notifications/quiet-hours';
import { parseRegisterState, type RegisterState } from '../../src/notifications/register-state';
import type { LedgerEntry } from '../../src/store/ledger';
import type { NewsRecord } from '../../src/store/news-log';
import type { Subscription } from '../../src/store/subscriptions';
import { buildTestRegister, type MeetingSketch } from '../register-builder';

/** What becomes of one meeting of a body, in days. */
export interface MeetingScript {
  /** After the meeting before. */
  readonly gap: number;
  readonly agendaBefore: number;
  readonly minutesAfter: number;
  readonly fate: 'held' | 'moved' | 'cancelled';
  /** A moved one is held so many days later, or earlier. */
  readonly movedBy: number;
  /** Before the day that was planned: when a move or a cancellation is known. */
  readonly toldBefore: number;
  /** Days on which none of the body's papers can be read, from so many days after its agenda is out. */
  readonly awayFor: number;
  readonly awayAfter: number;
}

export interface SubscriptionScript {
  readonly day: number;
  readonly target: string;
  /** Null: they subscribe to nothing more. */
  readonly chosen: Partial<Choices> | null;
  readonly follows: string | null;
}

export interface WorldScript {
  readonly bodies: readonly { readonly body: string; readonly meetings: readonly MeetingScript[] }[];
  readonly subscriptions: readonly SubscriptionScript[];
  /** Weeks in which the bot is not running, by their first day. */
  readonly down: readonly number[];
  /** Milliseconds. */
  readonly lookahead: number;
}

/** A Monday; the world begins with what was there before. */
export const firstDay = '2026-01-05';
export const lengthInDays = 730;

interface Dated extends MeetingScript {
  readonly planned: string;
  readonly held: string;
}

function datesOf(meetings: readonly MeetingScript[]): Dated[] {
  let day = addDays(firstDay, -60);
  return meetings.map((script) => {
    day = addDays(day, script.gap);
    return { ...script, planned: day, held: script.fate === 'moved' ? addDays(day, script.movedBy) : day };
  });
}

/** The day that is known for a meeting on another day. */
function dayKnown({ planned, held, toldBefore }: Dated, today: string): string {
  return today >= addDays(planned, -toldBefore) ? held : planned;
}

/** The papers of one body as they are on a day. */
function papersOf(body: string, dated: readonly Dated[], today: string): MeetingSketch[] {
  if (
    dated.some(({ planned, agendaBefore, awayFor, awayAfter }) =>
      isWithin(today, addDays(planned, awayAfter - agendaBefore), awayFor),
    )
  )
    return [];
  return dated.flatMap((meeting, index) => {
    const next = dated[index + 1];
    const date = dayKnown(meeting, today);
    if (today < addDays(date, -meeting.agendaBefore)) return [];
    const isOut = today >= addDays(meeting.held, meeting.minutesAfter) && meeting.fate !== 'cancelled';
    const isCancelled = meeting.fate === 'cancelled' && today >= addDays(meeting.planned, -meeting.toldBefore);
    const isNextCancelled = next?.fate === 'cancelled' && today >= addDays(next.planned, -next.toldBefore);
    const nextDay = next && dayKnown(next, today);
    const cancelled = (day: string) => ({ kind: 'cancelled', date: day, movedTo: null, text: 'aflyst' }) as const;
    return [
      {
        ...{
          body,
          date,
          start: '09:30',
          kind: isOut ? 'minutes' : 'agenda',
          kinds: isOut ? ['minutes', 'agenda'] : ['agenda'],
        },
        items: ['Botilbud', 'Budget', 'Klima'].map((title) => ({
          title: `${title} ${index}`,
          sections: { decision: isOut ? 'KKR godkendte.' : null },
        })),
        nextMeeting: nextDay ? { body, date: nextDay, start: '09:30', end: null, place: 'Sorø', topics: [] } : null,
        notices: [
          ...(isCancelled ? [cancelled(date)] : []),
          ...(isNextCancelled && nextDay ? [cancelled(nextDay)] : []),
        ],
      } satisfies MeetingSketch,
    ];
  });
}

function isWithin(day: string, from: string, days: number): boolean {
  return day >= from && day < addDays(from, days);
}

/** Times of day at which the bot looks at the papers, plans and delivers. */
const ticks = ['07:05', '08:05', '15:05'];

/** The tick of a day at which its papers and choices are there: another one from day to day. */
function isChanging(tick: number, day: number): boolean {
  return tick === day % ticks.length;
}

/** One tick with everything that a law may want to look at. */
export interface Tick {
  readonly now: Date;
  readonly input: PlanInput;
  readonly plan: Plan;
  readonly again: Plan;
  /** Sent at this tick. */
  readonly sent: readonly LedgerEntry[];
  readonly news: readonly NewsRecord[];
  readonly isFirst: boolean;
}

/** What two years of a world bring, tick by tick. */
export function* simulate(script: WorldScript): Generator<Tick> {
  const bodies = script.bodies.map(({ body, meetings }) => ({ body, dated: datesOf(meetings) }));
  const ledger = new Map<string, LedgerEntry>();
  const subscriptions = new Map<string, Subscription>();
  let news: NewsRecord[] = [];
  let state: RegisterState | null = null;
  let papers = '';
  let sketches: MeetingSketch[] = [];
  const changes = [...script.subscriptions].sort((a, b) => a.day - b.day);
  for (let number = 0; number < lengthInDays; number++) {
    const today = addDays(firstDay, number);
    if (script.down.some((week) => number >= week && number < week + 7)) continue;
    for (const [tick, time] of ticks.entries()) {
      const now = danishMoment(today, time);
      if (isChanging(tick, number)) {
        while (changes[0] && changes[0].day <= number) changeSubscription(subscriptions, changes.shift(), now);
        sketches = bodies.flatMap(({ body, dated }) => papersOf(body, dated, today));
      }
      const isFirst = state === null;
      const seen = `${today} ${JSON.stringify(sketches)}`;
      const fresh: NewsRecord[] = [];
      if (seen !== papers) {
        const compared = compareRegister(state, buildTestRegister(...sketches), now);
        state = compared.news.length > 0 ? parseRegisterState(JSON.stringify(compared.state)) : compared.state;
        fresh.push(...compared.news);
        news = [...news, ...fresh].filter(({ happenedAt }) => happenedAt.getTime() > now.getTime() - 8 * 86_400_000);
        papers = seen;
      }
      const input: PlanInput = {
        meetings: state?.meetings ?? [],
        news,
        subscriptions: [...subscriptions.values()],
        ledger: [...ledger.values()],
        now,
        findsNew: (subject, items) => items.filter((id) => id.endsWith(subject)),
        lookahead: script.lookahead,
      };
      const made = plan(input);
      apply(ledger, made, now);
      const again = plan({ ...input, ledger: [...ledger.values()] });
      yield { now, input, plan: made, again, sent: deliver(ledger, now), news: fresh, isFirst };
    }
  }
}

function changeSubscription(
  subscriptions: Map<string, Subscription>,
  change: SubscriptionScript | undefined,
  now: Date,
): void {
  if (!change) return;
  const { target, chosen, follows } = change;
  if (chosen === null) {
    subscriptions.delete(target);
    return;
  }
  const before = subscriptions.get(target) ?? { ...defaultChoices, target, subjects: [] };
  const subjects = follows === null ? before.subjects : [{ text: follows, since: now.toISOString() }];
  subscriptions.set(target, { ...before, ...chosen, subjects });
}

function apply(ledger: Map<string, LedgerEntry>, { add, withdraw }: Plan, now: Date): void {
  for (const key of withdraw) {
    const entry = ledger.get(key);
    if (entry?.state === 'planned') ledger.set(key, { ...entry, state: 'withdrawn', settledAt: now });
  }
  for (const fact of add) {
    if (ledger.has(fact.key)) throw new Error(`${fact.key} is planned twice`);
    const { dueAt } = fact;
    ledger.set(fact.key, {
      ...{
        ...fact,
        state: 'planned',
        attempts: 0,
        nextAttemptAt: dueAt,
        messageId: null,
        plannedAt: now,
        settledAt: null,
      },
    });
  }
}

function deliver(ledger: Map<string, LedgerEntry>, now: Date): LedgerEntry[] {
  const due = [...ledger.values()].filter(({ state, dueAt }) => state === 'planned' && dueAt <= now);
  return due.flatMap((entry) => {
    const isLate = entry.notAfter <= now;
    if (!isLate && !isOpen(now) && !entry.key.startsWith('correction/')) return [];
    const settled: LedgerEntry = isLate
      ? { ...entry, state: 'expired', settledAt: now }
      : { ...entry, state: 'sent', settledAt: now, messageId: messageOf(entry, now) };
    ledger.set(entry.key, settled);
    return isLate ? [] : [settled];
  });
}

/** Facts of one target sent together are one message; a correction has that of the message which it puts right. */
function messageOf({ target, key, content }: LedgerEntry, now: Date): string {
  if (key.startsWith('correction/')) return (JSON.parse(content) as { messageId: string }).messageId;
  return `${target} ${now.toISOString()}`;
}
