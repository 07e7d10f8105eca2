import { addDays } from '../danish/days';
import type { PlannedMeeting } from './meeting-plan';
import { isOlder, sourceOf } from './plan-source';
import { findNearest, nearDays, type SettledMeeting } from './settle-days';

/**
 * Which of the meetings planned before each settled one is, for one body: the one of the same day; one that the papers
 * themselves say it takes the place of; or the only one near it, of a day that no paper names any more. A paper older
 * than the one that planned a day moves nothing, nor does an extraordinary meeting beside it: then it is another meeting.
 */
export function matchMeetings(
  settled: readonly SettledMeeting[],
  before: readonly PlannedMeeting[],
  today: string,
): Map<SettledMeeting, PlannedMeeting> {
  const matches = new Map<SettledMeeting, PlannedMeeting>();
  const days = new Set(settled.map(({ date }) => date));
  const left = new Set(before);
  const match = (meeting: SettledMeeting, was: PlannedMeeting | null | undefined): void => {
    if (!was) return;
    matches.set(meeting, was);
    left.delete(was);
  };
  for (const meeting of settled)
    match(
      meeting,
      before.find(({ date }) => date === meeting.date),
    );
  const open = settled.filter((meeting) => !matches.has(meeting) && meeting.own?.extraordinary !== true);
  for (const meeting of open) {
    const was = [...left].find(({ date }) => date === meeting.movedFrom);
    if (was && !isOlder(sourceOf(meeting.by), was.source)) match(meeting, was);
  }
  const fresh = open.filter((meeting) => !matches.has(meeting) && meeting.date >= today);
  const gone = [...left].filter(({ date, status }) => status === 'planned' && date >= addDays(today, -nearDays));
  for (const meeting of fresh) {
    const was = findNearest(
      gone.filter(
        (candidate) =>
          left.has(candidate) && !days.has(candidate.date) && !isOlder(sourceOf(meeting.by), candidate.source),
      ),
      meeting.date,
    );
    if (was && findNearest(fresh, was.date) === meeting) match(meeting, was);
  }
  return matches;
}
