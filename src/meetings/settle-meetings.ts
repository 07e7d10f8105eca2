import { addDays, daysBetween } from '../danish/days';
import { bodySlug } from './bodies';
import { matchMeetings } from './match-meetings';
import type { PlannedMeeting } from './meeting-plan';
import { isAway, isContradicted, isOlder, sourceOf } from './plan-source';
import type { Register } from './register';
import { settleDays, type SettledMeeting } from './settle-days';

/** Held meetings stay in the plan for a year and a month: calendars show them. */
const heldKeptForDays = 400;

/**
 * A meeting whose paper is away stays planned for two weeks: a share that does not answer or a file being replaced is
 * back by then. What is away longer was withdrawn.
 */
const awayForDays = 14;

/**
 * The meetings of all bodies as the papers have them now, oldest first. Pure: `before` is what was planned when this was
 * last asked, so that a moved meeting keeps its uid and a change shows in its sequence. Days, times and places come from
 * the papers alone, but for a meeting whose paper is away.
 */
export function settleMeetings(
  register: Register,
  before: readonly PlannedMeeting[],
  today: string,
): readonly PlannedMeeting[] {
  const oldest = addDays(today, -heldKeptForDays);
  const settled = settleDays(register, today);
  const taken = new Set(before.map(({ uid }) => uid));
  const bodies = [...new Set([...settled, ...before].map(({ body }) => body))].sort();
  return bodies
    .flatMap((body) => settleBody(bodyOf(body, { register, settled, before, today, taken })))
    .filter(({ date }) => date >= oldest)
    .sort((a, b) => a.date.localeCompare(b.date) || a.uid.localeCompare(b.uid));
}

type HoursAndPlace = Pick<PlannedMeeting, 'start' | 'end' | 'place'>;

interface Settling {
  readonly register: Register;
  readonly settled: readonly SettledMeeting[];
  readonly before: readonly PlannedMeeting[];
  readonly today: string;
  /** Uids that no new meeting may have. */
  readonly taken: Set<string>;
}

function bodyOf(body: string, { register, settled, before, ...rest }: Settling): Settling {
  const isOf = (meeting: { readonly body: string }): boolean => meeting.body === body;
  const own = { meetings: register.meetings.filter(isOf) };
  return { ...rest, register: own, settled: settled.filter(isOf), before: before.filter(isOf) };
}

function settleBody(settling: Settling): PlannedMeeting[] {
  const { settled, before, today } = settling;
  const matches = matchMeetings(settled, before, today);
  const matched = new Set(matches.values());
  const away = before.filter((meeting) => isWaitedFor(meeting, settling));
  const left = before.filter((meeting) => !matched.has(meeting));
  const known = settled.flatMap((meeting) => {
    const was = matches.get(meeting) ?? null;
    const source = sourceOf(meeting.by);
    if (was && away.includes(was) && isOlder(source, was.source)) return [waitFor(was, today)];
    // While a newer paper is away, nobody can say whether it still named this day.
    if (!was && away.some((missed) => isOlder(source, missed.source))) return [];
    return [continueMeeting(meeting, was, settling.taken)];
  });
  return [
    ...left.filter(({ date }) => date < today),
    ...left.filter((meeting) => away.includes(meeting)).map((meeting) => waitFor(meeting, today)),
    ...known,
  ];
}

function isWaitedFor(meeting: PlannedMeeting, { register, today }: Settling): boolean {
  const { date, source, awaySince = today } = meeting;
  if (date < today || daysBetween(awaySince, today) > awayForDays) return false;
  return isAway(source, register) && !isContradicted(meeting, register);
}

function waitFor(meeting: PlannedMeeting, today: string): PlannedMeeting {
  return { ...meeting, awaySince: meeting.awaySince ?? today };
}

function continueMeeting(settled: SettledMeeting, was: PlannedMeeting | null, taken: Set<string>): PlannedMeeting {
  const { body, date, topics, status, own, by } = settled;
  const now = { date, ...hoursAndPlace(settled, was), topics, status };
  return {
    uid: was?.uid ?? newUid(settled, taken),
    body,
    ...now,
    sequence: was === null ? 0 : was.sequence + Number(isChanged(was, now)),
    hasAgenda: own?.kinds.includes('agenda') ?? false,
    hasMinutes: own?.kinds.includes('minutes') ?? false,
    papers: own?.id ?? null,
    source: sourceOf(by),
  };
}

/** Whoever cancels a meeting need not say when and where it would have been. */
function hoursAndPlace({ start, end, place, status }: SettledMeeting, was: PlannedMeeting | null): HoursAndPlace {
  if (was === null || status === 'planned') return { start, end, place };
  return { start: start ?? was.start, end: end ?? was.end, place: place ?? was.place };
}

/** By its day; a second meeting of a day that was taken when another was moved away from it gets a number. */
function newUid({ body, date }: SettledMeeting, taken: Set<string>): string {
  const day = `${bodySlug(body)}/${date}`;
  let uid = day;
  for (let number = 2; taken.has(uid); number++) uid = `${day}-${number}`;
  taken.add(uid);
  return uid;
}

function isChanged(
  was: PlannedMeeting,
  now: Omit<SettledMeeting, 'body' | 'movedFrom' | 'own' | 'announced' | 'by'>,
): boolean {
  const { date, start, end, place, topics, status } = was;
  return JSON.stringify({ date, start, end, place, topics, status }) !== JSON.stringify(now);
}
