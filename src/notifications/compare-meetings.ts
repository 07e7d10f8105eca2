import type { MeetingBefore } from '../answers/news';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import { isOlder } from '../meetings/plan-source';
import type { ChangeKind } from './notification';

/** What became of a planned meeting that people may have noted down. */
export interface MeetingChange {
  readonly kind: ChangeKind;
  readonly before: MeetingBefore;
}

/**
 * What to tell of a meeting that was planned otherwise before: null where nothing has changed, where it is over, and
 * where the paper that says so is older than the one before it. That an hour or a place became known changes nothing.
 */
export function compareMeeting(before: PlannedMeeting, after: PlannedMeeting, today: string): MeetingChange | null {
  if (isOlder(after.source, before.source)) return null;
  const kind = changeKind(before, after, today);
  const { date, start, place } = before;
  return kind && { kind, before: { date, start, place } };
}

function changeKind(before: PlannedMeeting, after: PlannedMeeting, today: string): ChangeKind | null {
  if (after.status === 'cancelled') return before.status === 'planned' && before.date >= today ? 'cancelled' : null;
  if (after.date < today) return null;
  if (before.status === 'cancelled') return 'reinstated';
  if (before.date !== after.date) return 'moved';
  return isElsewhere(before, after) ? 'placeChanged' : null;
}

/** True where two meetings of one day begin at different hours or in different places. */
export function isElsewhere(
  before: Pick<PlannedMeeting, 'start' | 'place'>,
  after: Pick<PlannedMeeting, 'start' | 'place'>,
): boolean {
  const otherHour = before.start !== null && after.start !== null && before.start !== after.start;
  return otherHour || isOtherPlace(before.place, after.place);
}

/** "Glostrup Park Hotel" and "Glostrup Park Hotel, Hovedvejen 41" are one place; "Mødelokale C" and "Mødelokale D" two. */
function isOtherPlace(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return false;
  const [first, second] = [wordsOf(before), wordsOf(after)];
  const isWithin = (words: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...words].every((word) => other.has(word));
  return !isWithin(first, second) && !isWithin(second, first);
}

function wordsOf(place: string): Set<string> {
  return new Set(place.toLowerCase().match(/[\p{L}\d]+/gu));
}
