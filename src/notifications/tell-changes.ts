import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { Subscription } from '../store/subscriptions';
import { isElsewhere } from './compare-meetings';
import { dueAfter, isUrgent, startOf } from './due';
import { asFact, earlier, isHeard, toldUntil, type DatedEvent, type Fact, type Planning } from './fact';
import type { Cause, ChangeKind } from './notification';
import { nextOpening } from './quiet-hours';

export type ChangeEvent = Extract<DatedEvent, { readonly kind: ChangeKind }>;
export type ChangeCause = Extract<Cause, { readonly kind: ChangeKind }>;

/** What became of one meeting, oldest first. */
export interface MeetingChanges {
  readonly meeting: PlannedMeeting;
  readonly events: readonly ChangeEvent[];
}

/** The changes worth telling, by meeting. */
export function findChanges({ events, meetings }: Pick<Planning, 'events' | 'meetings'>): MeetingChanges[] {
  const byMeeting = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    if (!isChange(event)) continue;
    byMeeting.set(event.meeting, [...(byMeeting.get(event.meeting) ?? []), event]);
  }
  return [...byMeeting].flatMap(([uid, found]) => {
    const meeting = meetings.get(uid);
    return meeting ? [{ meeting, events: found.sort((a, b) => a.sequence - b.sequence) }] : [];
  });
}

function isChange(event: DatedEvent): event is ChangeEvent {
  return 'before' in event;
}

/**
 * What became of a meeting for somebody who last knew it as it was before `first`, whatever came between; null where it
 * is again as they knew it.
 */
export function changeSince({ before, kind: first }: ChangeEvent, meeting: PlannedMeeting): ChangeCause | null {
  const { uid, date, status } = meeting;
  const knewCancelled = first === 'reinstated';
  const cause = (kind: ChangeKind): ChangeCause => ({ kind, meeting: uid, before });
  if (status === 'cancelled') return knewCancelled ? null : cause('cancelled');
  if (knewCancelled) return cause('reinstated');
  if (before.date !== date) return cause('moved');
  return isElsewhere(before, meeting) ? cause('placeChanged') : null;
}

/** The one message about a meeting that changed, once or several times, since somebody last heard of it. */
export function tellChange(
  subscription: Subscription,
  { meeting, events }: MeetingChanges,
  planning: Planning,
): Fact | null {
  const keyOf = ({ sequence }: ChangeEvent): string => `moved/${subscription.target}/${meeting.uid}/${sequence}`;
  const heard = events.findLastIndex((event) => {
    const entry = planning.ledger.get(keyOf(event));
    return entry !== undefined && isHeard(entry);
  });
  const [first, latest] = [events[heard + 1], events.at(-1)];
  const cause = first ? changeSince(first, meeting) : null;
  if (!latest || !cause) return null;
  const told = {
    key: keyOf(latest),
    meeting: meeting.uid,
    cause,
    scheduled: scheduleOf(cause, latest.happenedAt, meeting, subscription),
    notAfter: earlier(toldUntil(latest.happenedAt), endOfUse(cause, meeting)),
  };
  return asFact(told, subscription, planning);
}

function scheduleOf({ before }: ChangeCause, at: Date, { date }: PlannedMeeting, subscription: Subscription): Date {
  const isSoon = isUrgent(before.date, at) || isUrgent(date, at);
  return isSoon ? nextOpening(at) : dueAfter(at, subscription);
}

/** Nobody needs to hear that a meeting was cancelled when its day is over, nor where it is held when it has begun. */
function endOfUse({ kind, before }: ChangeCause, meeting: PlannedMeeting): Date {
  return kind === 'cancelled' ? startOf({ date: before.date, start: null }) : startOf(meeting);
}
