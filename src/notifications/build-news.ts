import type { AnswerHit } from '../answers/answer';
import { buildHit } from '../answers/build-hit';
import { buildOverview } from '../answers/meeting-overview';
import { announcementSource } from '../answers/next-meeting';
import type { News, NewsMeeting } from '../answers/news';
import { findMeeting } from '../meetings/find-meeting';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { RegisterMeeting } from '../meetings/register';
import { searchIndex } from '../search/search-index';
import { askAbout } from './find-new';
import type { Cause, ChangeKind, Known } from './notification';

type Builders = {
  readonly [Kind in Cause['kind']]: (cause: Extract<Cause, { readonly kind: Kind }>, known: Known) => News | null;
};

/**
 * The news of a cause as the papers have it now, with the paper that says so; null where they have it no longer: the
 * reminder of a day that was given up, or items of a paper that was withdrawn.
 */
export function buildNews(cause: Cause, known: Known): News | null {
  return (builders[cause.kind] as (of: Cause, from: Known) => News | null)(cause, known);
}

const builders: Builders = {
  reminder({ meeting: uid, date, daysBefore }, known) {
    const meeting = findPlanned(uid, known);
    if (meeting?.date !== date || meeting.status === 'cancelled') return null;
    return { kind: 'reminder', meeting: asNewsMeeting(meeting, known), daysBefore };
  },
  agenda({ meeting: uid }, known) {
    const meeting = findPlanned(uid, known);
    const papers = meeting && findPapers(meeting.papers, known);
    if (!meeting || meeting.status === 'cancelled' || !papers?.kinds.includes('agenda')) return null;
    return { kind: 'agenda', meeting: asNewsMeeting(meeting, known), overview: buildOverview(papers) };
  },
  minutes({ meeting: uid }, known) {
    const papers = findPapers(findPlanned(uid, known)?.papers ?? uid, known);
    return papers?.kinds.includes('minutes') ? { kind: 'minutes', overview: buildOverview(papers) } : null;
  },
  subject({ subject, items }, known) {
    const hits = items.flatMap((id) => findHit(id, subject, known) ?? []);
    return hits.length > 0 ? { kind: 'subject', subject, hits } : null;
  },
  moved: buildChange,
  placeChanged: buildChange,
  cancelled: buildChange,
  reinstated: buildChange,
  /** Its causes are built one by one. */
  correction: () => null,
  test: () => ({ kind: 'test' }),
};

function buildChange(
  { kind, meeting: uid, before }: Extract<Cause, { readonly kind: ChangeKind }>,
  known: Known,
): News | null {
  const meeting = findPlanned(uid, known);
  if (!meeting || (meeting.status === 'cancelled') !== (kind === 'cancelled')) return null;
  return { kind, meeting: asNewsMeeting(meeting, known), before };
}

function findPlanned(uid: string, { meetings }: Known): PlannedMeeting | undefined {
  return meetings.find((meeting) => meeting.uid === uid);
}

function findPapers(id: string | null, { register }: Known): RegisterMeeting | undefined {
  return id === null ? undefined : findMeeting(register, id);
}

function asNewsMeeting({ source, papers, awaySince, ...meeting }: PlannedMeeting, known: Known): NewsMeeting {
  const by = findPapers(source.meeting, known);
  return { ...meeting, source: by ? announcementSource({ date: meeting.date, by }) : null };
}

/** An item with the passage that is about the subject, or its decision where the words are not found in it. */
function findHit(id: string, subject: string, { register, index }: Known): AnswerHit | null {
  const meeting = register.meetings.find(({ items }) => items.some((item) => item.id === id));
  const item = meeting?.items.find((candidate) => candidate.id === id);
  if (!meeting || !item) return null;
  const { body, date } = meeting;
  const filters = { bodies: [body], circle: null, from: date, to: date, status: null };
  const found =
    index && searchIndex(index, { ...askAbout(subject, date), filters }).hits.find((hit) => hit.item.id === id);
  return buildHit(found ?? { item, score: 1, passage: null, matches: [] }, meeting);
}
