import { createHash } from 'node:crypto';

import { danishDay } from '../danish/danish-day';
import { addDays } from '../danish/days';
import { findMeeting } from '../meetings/find-meeting';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { Register, RegisterMeeting } from '../meetings/register';
import { settleMeetings } from '../meetings/settle-meetings';
import type { NewsRecord } from '../store/news-log';
import { compareItems } from './compare-items';
import { compareMeeting } from './compare-meetings';
import type { RegisterEvent } from './notification';
import type { RegisterState, SeenMeeting } from './register-state';

/** The state that follows, and what happened meanwhile. */
export interface Compared {
  readonly state: RegisterState;
  readonly news: readonly NewsRecord[];
}

/**
 * Papers of meetings held longer ago are archive, whenever they come in. Minutes are out at the latest when the next
 * meeting approves them, which is within four months, also over the summer.
 */
const newsForDays = 120;

/** What was seen of a meeting is kept as long as it is planned, and so long after its first day when it is not. */
const seenKeptForDays = 400;

/**
 * Compares the register with the last state. The first one with any papers tells nothing: they are archive. What was told of
 * once is never told again, also when its paper is withdrawn, replaced or given another day.
 */
export function compareRegister(before: RegisterState | null, register: Register, now: Date): Compared {
  const today = danishDay(now);
  const meetings = settleMeetings(register, before?.meetings ?? [], today);
  const earlier = new Map(before?.meetings.map((meeting) => [meeting.uid, meeting]));
  const seen: Record<string, SeenMeeting> = keepSeen(before, today);
  const events = meetings.flatMap((meeting) => {
    const was = earlier.get(meeting.uid);
    const change = was && compareMeeting(was, meeting, today);
    const paper = findMeeting(register, meeting.papers ?? '');
    const read = readPapers(meeting, paper, seen[meeting.uid] ?? nothingSeen, today);
    seen[meeting.uid] = read.seen;
    const { uid, body, sequence } = meeting;
    return [...(change ? [{ ...change, meeting: uid, body, sequence }] : []), ...read.events];
  });
  const isFirst = Object.keys(before?.seen ?? {}).length === 0;
  const told = isFirst ? [] : events;
  return { state: { version: 1, meetings, seen }, news: told.map((event) => asRecord(event, now)) };
}

const nothingSeen: SeenMeeting = { agenda: false, minutes: false, items: {} };

function keepSeen(before: RegisterState | null, today: string): Record<string, SeenMeeting> {
  const oldest = addDays(today, -seenKeptForDays);
  const planned = new Set(before?.meetings.map(({ uid }) => uid));
  const isKept = (uid: string): boolean => planned.has(uid) || uid.slice(uid.indexOf('/') + 1) >= oldest;
  return Object.fromEntries(Object.entries(before?.seen ?? {}).filter(([uid]) => isKept(uid)));
}

interface ReadPapers {
  readonly seen: SeenMeeting;
  readonly events: readonly RegisterEvent[];
}

/** What a meeting's own papers tell that was not seen before. */
function readPapers(
  meeting: PlannedMeeting,
  paper: RegisterMeeting | undefined,
  seen: SeenMeeting,
  today: string,
): ReadPapers {
  const { uid, body, date, status } = meeting;
  const hasAgenda = paper?.kinds.includes('agenda') ?? false;
  // Minutes of a day to come are dated wrongly: they wait until nobody can be misled.
  const hasMinutes = date <= today && (paper?.kinds.includes('minutes') ?? false);
  const found = paper ? compareItems(paper, seen.items) : { items: seen.items, listed: [], decided: [] };
  const isNews = date >= addDays(today, -newsForDays);
  const told: RegisterEvent[] = [];
  if (hasAgenda && !seen.agenda && status === 'planned' && date >= today)
    told.push({ kind: 'agenda', meeting: uid, body });
  if (hasMinutes && !seen.minutes && isNews) told.push({ kind: 'minutes', meeting: uid, body });
  for (const kind of ['listed', 'decided'] as const)
    if (found[kind].length > 0 && isNews) told.push({ kind, body, items: found[kind] });
  return {
    seen: { agenda: seen.agenda || hasAgenda, minutes: seen.minutes || hasMinutes, items: found.items },
    events: told,
  };
}

function asRecord(event: RegisterEvent, now: Date): NewsRecord {
  return { key: keyOf(event), content: JSON.stringify(event), happenedAt: now };
}

function keyOf(event: RegisterEvent): string {
  if ('before' in event) return `${event.kind}/${event.meeting}/${event.sequence}`;
  if ('meeting' in event) return `${event.kind}/${event.meeting}`;
  return `${event.kind}/${createHash('sha256').update(event.items.join('\n')).digest('base64url').slice(0, 22)}`;
}
