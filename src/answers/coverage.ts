import type { Register } from '../meetings/register';
import type { Filters } from '../questions/question';
import type { Coverage } from './answer';
import { isWithin } from './within-filters';

/** What was searched: the meetings within the filters. A status that was asked for hides items, not meetings. */
export function buildCoverage(register: Register, filters: Filters): Coverage {
  const searched = register.meetings.filter((meeting) => isWithin(meeting, filters));
  const dates = searched.map((meeting) => meeting.date).sort();
  return {
    meetings: searched.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    withoutMinutes: searched.filter((meeting) => !meeting.kinds.includes('minutes')).map((meeting) => meeting.id),
  };
}
