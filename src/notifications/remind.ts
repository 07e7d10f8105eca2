import { danishDay } from '../danish/danish-day';
import { addDays } from '../danish/days';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { LedgerEntry } from '../store/ledger';
import type { Subscription } from '../store/subscriptions';
import { dueBefore, startOf } from './due';
import { asFact, isHeard, type Fact, type Planning } from './fact';

/** Weekends and holidays bring a reminder forward by less than this: Easter and Christmas are five days at most. */
const mostDaysOff = 10;

/** The meetings of which a reminder may be due until a moment, for people who chose to be told so many days before. */
export function comingMeetings(
  meetings: readonly PlannedMeeting[],
  now: Date,
  until: Date,
  daysBefore: number,
): PlannedMeeting[] {
  const [today, last] = [danishDay(now), addDays(danishDay(until), daysBefore + mostDaysOff)];
  return meetings.filter(({ date, status }) => status === 'planned' && date >= today && date <= last);
}

/**
 * The reminders of coming meetings that somebody is to have. One that is due together with a later one of the same
 * meeting, or so late that the later one is due too, gives way to it; nor is one told late to somebody who has been
 * reminded since it was due.
 */
export function remind(subscription: Subscription, meetings: readonly PlannedMeeting[], planning: Planning): Fact[] {
  const { bodies, kinds, daysBefore, target } = subscription;
  const { now, lastReminded } = planning;
  if (!kinds.includes('reminder')) return [];
  const isLate = ({ scheduled }: Fact, than: Date | undefined): boolean => than !== undefined && scheduled < than;
  return meetings
    .filter(({ body }) => bodies.includes(body))
    .flatMap((meeting) => {
      const reminded = lastReminded.get(prefixOf(target, meeting));
      // The last one first, so that each needs comparing with the one after it only.
      const facts = [...new Set(daysBefore)]
        .sort((a, b) => a - b)
        .flatMap((days) => remindOnce(subscription, meeting, days, planning) ?? []);
      return facts.filter((fact, index) => {
        const later = facts[index - 1];
        if (later && later.scheduled <= (fact.scheduled > now ? fact.scheduled : now)) return false;
        return !isLate(fact, reminded);
      });
    });
}

function remindOnce(
  subscription: Subscription,
  meeting: PlannedMeeting,
  daysBefore: number,
  planning: Planning,
): Fact | null {
  const { uid, date } = meeting;
  const told = {
    key: `${prefixOf(subscription.target, meeting)}${daysBefore}`,
    meeting: uid,
    cause: { kind: 'reminder', meeting: uid, date, daysBefore } as const,
    scheduled: dueBefore(meeting, daysBefore, subscription),
    notAfter: startOf(meeting),
  };
  return asFact(told, subscription, planning);
}

function prefixOf(target: string, { uid, date }: Pick<PlannedMeeting, 'uid' | 'date'>): string {
  return `reminder/${target}/${uid}/${date}/`;
}

/** When somebody was last reminded of a meeting, by the beginning of the key. */
export function findLastReminded(ledger: readonly LedgerEntry[]): Map<string, Date> {
  const last = new Map<string, Date>();
  for (const entry of ledger) {
    if (!entry.key.startsWith('reminder/') || !isHeard(entry)) continue;
    const prefix = entry.key.slice(0, entry.key.lastIndexOf('/') + 1);
    const before = last.get(prefix);
    if (!before || before < entry.dueAt) last.set(prefix, entry.dueAt);
  }
  return last;
}
