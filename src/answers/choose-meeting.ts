import { regionOfMunicipality } from '../meetings/regions';
import type { Register, RegisterMeeting } from '../meetings/register';
import type { Filters, Question } from '../questions/question';
import { isWithin } from './within-filters';

/** The filters of a question, with a municipality standing for the council of its region where none is named. */
export function placeFilters({ filters, municipality }: Question): Filters {
  if (filters.bodies.length > 0 || filters.circle !== null || municipality === null) return filters;
  const body = regionOfMunicipality(municipality)?.body;
  return body === undefined ? filters : { ...filters, bodies: [body] };
}

/** True once the day of a meeting has come; in its month where only that is known. */
export function isHeld({ date }: Pick<RegisterMeeting, 'date'>, today: string): boolean {
  return date <= today.slice(0, date.length);
}

/** The meetings that a question can be about, newest first: those of the date it names, else those held so far. */
export function meetingsAskedFor(register: Register, question: Question, today: string): RegisterMeeting[] {
  const { meetingDate } = question;
  const filters = meetingDate === null ? placeFilters(question) : { ...placeFilters(question), from: null, to: null };
  const within = register.meetings.filter((meeting) => isWithin(meeting, filters));
  const asked = within.filter((meeting) =>
    meetingDate === null ? isHeld(meeting, today) : isOnDate(meeting, meetingDate),
  );
  return asked.sort((a, b) => b.date.localeCompare(a.date));
}

/** A meeting of which only the month is known may be the one on that day. */
function isOnDate({ date }: RegisterMeeting, meetingDate: string): boolean {
  return date === meetingDate || (date.length < meetingDate.length && meetingDate.startsWith(date));
}
