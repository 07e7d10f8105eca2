import type { PageCertainty } from '../meetings/meeting';
import { findMunicipality } from '../meetings/regions';
import type { PaperPlace, RegisterItem, RegisterMeeting } from '../meetings/register';
import type { MeetingOverview, MunicipalAttendance, OverviewItem, Source } from './answer';
import { renderCitation } from './citation';
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
    source: meetingSource(meeting),
    attendanceSource: attendanceSource(meeting),
  };
}

/** The paper that speaks for a meeting: its items follow each other from the first one's page on. */
export function meetingSource(meeting: RegisterMeeting): Source | null {
  const paper = meeting.items[0]?.sources[0] ?? onlyNamed(meeting);
  return paper ? paperSource(meeting, paper, paper.page === null ? null : 'itemStart') : null;
}

/** A paper without items, such as one that only says that the meeting is cancelled. */
function onlyNamed({ files: [file], kinds: [kind] }: RegisterMeeting): PaperPlace | null {
  return file === undefined || kind === undefined ? null : { file, kind, page: null };
}

function attendanceSource(meeting: RegisterMeeting): Source | null {
  const { attendanceIn: place } = meeting;
  return place ? paperSource(meeting, place, place.page === null ? null : 'exact') : null;
}

function paperSource(
  { body, date }: RegisterMeeting,
  { file, kind, page }: PaperPlace,
  pageIs: PageCertainty | null,
): Source {
  const citation = renderCitation({ body, date, number: null, paper: kind, page, pageIs, caseNumber: null });
  return { file, page, pageIs, citation };
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
