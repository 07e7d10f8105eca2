import type { Register } from '../meetings/register';
import type { Filters } from '../questions/question';
import type { Coverage } from './answer';
import { isWithin } from './within-filters';

/** Most questions limit nothing, and a register never changes. */
const whole = new WeakMap<Register, Coverage>();

function limitsNothing({ bodies, circle, from, to }: Filters): boolean {
  return bodies.length === 0 && circle === null && from === null && to === null;
}

/** What was searched: the meetings within the filters. A status that was asked for hides items, not meetings. */
export function buildCoverage(register: Register, filters: Filters): Coverage {
  if (!limitsNothing(filters)) return coverageOf(register, filters);
  const known = whole.get(register) ?? coverageOf(register, filters);
  whole.set(register, known);
  return known;
}

function coverageOf(register: Register, filters: Filters): Coverage {
  const searched = register.meetings.filter((meeting) => isWithin(meeting, filters));
  const dates = searched.map((meeting) => meeting.date).sort();
  return {
    meetings: searched.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    withoutMinutes: searched.filter((meeting) => !meeting.kinds.includes('minutes')).map((meeting) => meeting.id),
  };
}
