import { findMunicipality } from '../meetings/regions';
import type { RegisterItem, RegisterMeeting } from '../meetings/register';
import type { MeetingOverview, MunicipalAttendance, OverviewItem } from './answer';
import { hitStatus } from './hit-status';

/** What is known where no minutes speak of an item. */
const noEnding = { outcomes: ['none'] } as const;

/** The whole agenda of a meeting with what each item ended in; without minutes no item has ended in anything. */
export function buildOverview(meeting: RegisterMeeting): MeetingOverview {
  const { id, body, date, place, participants, absent } = meeting;
  return {
    id,
    body,
    date,
    place,
    hasMinutes: meeting.kinds.includes('minutes'),
    participants,
    absent,
    items: meeting.items.map(buildItem),
  };
}

function buildItem(item: RegisterItem): OverviewItem {
  const { number, title, outcomes, resolvedOutcomes, amended, dissent } = item;
  const ending = item.kind === 'minutes' ? { outcomes, resolvedOutcomes, amended, dissent } : noEnding;
  return { number, title, status: hitStatus(item), ...ending };
}

/** The people of a municipality among those who were at a meeting, and among those who sent apologies. */
export function findAttendance(
  { participants, absent }: Pick<RegisterMeeting, 'participants' | 'absent'>,
  municipality: string,
): MunicipalAttendance {
  const isFrom = (person: RegisterMeeting['participants'][number]): boolean =>
    person.municipality !== null &&
    (person.municipality === municipality || findMunicipality(person.municipality) === municipality);
  return { municipality, present: participants.filter(isFrom), absent: absent.filter(isFrom) };
}
