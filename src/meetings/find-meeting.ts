import type { Register, RegisterMeeting } from './register';

/** A register never changes, and many questions are asked of it. */
const indexed = new WeakMap<Register, ReadonlyMap<string, RegisterMeeting>>();

function byId(register: Register): ReadonlyMap<string, RegisterMeeting> {
  const known = indexed.get(register) ?? new Map(register.meetings.map((meeting) => [meeting.id, meeting]));
  indexed.set(register, known);
  return known;
}

/** The meeting with an id ("kkr-syddanmark/2023-11-21"). */
export function findMeeting(register: Register, id: string): RegisterMeeting | undefined {
  return byId(register).get(id);
}
