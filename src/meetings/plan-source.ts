import { findMeeting } from './find-meeting';
import type { MeetingKind } from './meeting';
import type { PlannedMeeting, PlanSource } from './meeting-plan';
import type { Register, RegisterMeeting } from './register';
import { lastDayNamed } from './settle-days';

/** The paper that speaks for a meeting. */
export function sourceOf(meeting: RegisterMeeting): PlanSource {
  return { meeting: meeting.id, kind: meeting.kinds[0] ?? 'annex', file: meeting.files[0] ?? '' };
}

/** Papers of one meeting in the order in which they are written. */
const order = { annex: 0, agenda: 0, minutes: 1 } satisfies Record<MeetingKind, number>;

/** True where the first paper was written before the second: for an earlier meeting, or before the same one was held. */
export function isOlder(source: PlanSource, than: PlanSource): boolean {
  const [day, other] = [dayOf(source), dayOf(than)];
  return day === other ? order[source.kind] < order[than.kind] : day < other;
}

function dayOf({ meeting }: PlanSource): string {
  return meeting.slice(meeting.indexOf('/') + 1);
}

/** True where the collection has not even an equal of the paper: neither it nor another version of it can be read. */
export function isAway(source: PlanSource, register: Register): boolean {
  const meeting = findMeeting(register, source.meeting);
  return !meeting || isOlder(sourceOf(meeting), source);
}

/** True where newer papers than its own know all that comes up to a later day. */
export function isContradicted({ body, date, source }: PlannedMeeting, register: Register): boolean {
  return register.meetings.some(
    (paper) =>
      paper.body === body && isOlder(source, sourceOf(paper)) && paper.date < date && date <= lastDayNamed(paper),
  );
}
