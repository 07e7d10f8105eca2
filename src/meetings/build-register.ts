import { chooseVersions } from './choose-versions';
import { parentNumber } from './item-headings';
import { mergeItem } from './merge-item';
import type { AgendaItem, Meeting, MeetingKind } from './meeting';
import type { Paper } from './paper';
import type { ItemFlag, PaperPlace, Register, RegisterItem, RegisterMeeting } from './register';
import { titleLetters } from './titles';

/** The paper that speaks for a meeting comes first: minutes say what became of what the agenda planned. */
const authority: readonly MeetingKind[] = ['minutes', 'agenda', 'annex'];

/** Every meeting of the papers, oldest first, each once: papers of the same body and day are one meeting. */
export function buildRegister(papers: readonly Paper[]): Register {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    const id = meetingIdOf(paper.meeting, papers);
    groups.set(id, [...(groups.get(id) ?? []), paper]);
  }
  const meetings = [...groups].map(([id, group]) => buildMeeting(id, group));
  return { meetings: meetings.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)) };
}

/** An annex paper that names only its month belongs to the one meeting its body held in that month. */
function meetingIdOf(meeting: Meeting, papers: readonly Paper[]): string {
  if (meeting.date !== null) return meeting.id;
  const sameMonth = new Set(
    papers
      .map((paper) => paper.meeting)
      .filter((other) => other.date !== null && other.id.startsWith(meeting.id))
      .map(({ id }) => id),
  );
  return sameMonth.size === 1 ? ([...sameMonth][0] ?? meeting.id) : meeting.id;
}

function buildMeeting(id: string, group: readonly Paper[]): RegisterMeeting {
  const versions = chooseVersions(group);
  const papers = [...versions.papers].sort(
    (a, b) => authority.indexOf(a.meeting.kind) - authority.indexOf(b.meeting.kind) || a.file.localeCompare(b.file),
  );
  const meetings = papers.map(({ meeting }) => meeting);
  const first = <Key extends keyof Meeting>(key: Key): Meeting[Key] | null =>
    meetings.find((meeting) => hasValue(meeting[key]))?.[key] ?? null;
  const date = id.slice(id.indexOf('/') + 1);
  const listing = papers.find(({ meeting }) => meeting.participants.length > 0) ?? papers.find(namesAbsent);
  const notices = meetings.flatMap((meeting) => meeting.notices ?? []);
  return {
    id,
    body: meetings[0]?.body ?? '',
    date,
    start: first('start'),
    end: first('end'),
    place: first('place'),
    kinds: authority.filter((kind) => meetings.some((meeting) => meeting.kind === kind)),
    files: papers.map(({ file }) => file),
    participants: first('participants') ?? [],
    absent: first('absent') ?? [],
    guests: first('guests') ?? [],
    ...(listing ? { attendanceIn: attendancePlace(listing) } : {}),
    items: mergeItems(id, date, papers),
    nextMeeting: first('nextMeeting'),
    upcoming: first('upcoming') ?? [],
    ...(notices.length > 0 ? { notices } : {}),
    ...(meetings.some(({ extraordinary }) => extraordinary === true) ? { extraordinary: true } : {}),
    problems: [...versions.problems, ...meetings.flatMap(({ problems }) => problems)],
  };
}

function namesAbsent({ meeting }: Paper): boolean {
  return meeting.absent.length > 0;
}

function attendancePlace({ file, meeting }: Paper): PaperPlace {
  return { file, kind: meeting.kind, page: meeting.attendancePage ?? null };
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** One item each for what the papers hold on the same matter, in the order of the paper that speaks for the meeting. */
function mergeItems(id: string, date: string, papers: readonly Paper[]): RegisterItem[] {
  const merged: { item: AgendaItem; paper: Paper }[][] = [];
  for (const paper of papers) {
    const open = merged.filter((entries) => !entries.some((entry) => entry.paper === paper));
    for (const item of paper.meeting.items) {
      const match = findMatch(
        item,
        open.map((entries) => entries[0]?.item),
      );
      const entries = match === -1 ? undefined : open.splice(match, 1)[0];
      if (entries) entries.push({ item, paper });
      else merged.push([{ item, paper }]);
    }
  }
  const items = merged.map((entries) => mergeItem(id, date, entries, flagsOf(entries, papers)));
  return items.map((item, index) => withOwnId(item, items.slice(0, index)));
}

/** An item that the minutes dropped may have the number of another: its id then ends in its kind, `…/2.7-agenda`. */
function withOwnId(item: RegisterItem, before: readonly RegisterItem[]): RegisterItem {
  const taken = before.filter(({ number }) => number === item.number).length;
  if (taken === 0) return item;
  return { ...item, id: `${item.id}-${item.kind}${taken === 1 ? '' : String(taken)}` };
}

/** The same matter has the same title, or the same number under a title that begins alike. */
function findMatch(item: AgendaItem, candidates: readonly (AgendaItem | undefined)[]): number {
  const same = candidates.findIndex(
    (candidate) =>
      candidate !== undefined &&
      titleLetters(candidate.title) === titleLetters(item.title) &&
      sameParent(candidate, item),
  );
  if (same !== -1) return same;
  const anywhere = candidates.findIndex(
    (candidate) => candidate !== undefined && titleLetters(candidate.title) === titleLetters(item.title),
  );
  if (anywhere !== -1) return anywhere;
  return candidates.findIndex(
    (candidate) => candidate !== undefined && candidate.number === item.number && alike(candidate.title, item.title),
  );
}

function sameParent(a: AgendaItem, b: AgendaItem): boolean {
  return parentNumber(a.number) === parentNumber(b.number);
}

/** Half of the longer title's words stand in the other: slips and additions are forgiven, another matter is not. */
function alike(a: string, b: string): boolean {
  const words = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\d]{3,}/gu));
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared * 2 >= Math.max(first.size, second.size, 1);
}

/** What agenda and minutes disagree about. Annex papers list only items with annexes: they prove nothing. */
function flagsOf(entries: readonly { item: AgendaItem; paper: Paper }[], papers: readonly Paper[]): ItemFlag[] {
  const kinds = new Set(papers.map(({ meeting }) => meeting.kind));
  const of = (kind: MeetingKind): AgendaItem | undefined =>
    entries.find(({ paper }) => paper.meeting.kind === kind)?.item;
  const [minutes, agenda] = [of('minutes'), of('agenda')];
  const flags: ItemFlag[] = [];
  if (kinds.has('minutes') && kinds.has('agenda')) {
    if (minutes && agenda && minutes.number !== agenda.number) flags.push('renumbered');
    if (minutes && !agenda) flags.push('added');
    if (!minutes && agenda) flags.push('dropped');
  }
  if (minutes?.outcomes.includes('withdrawn')) flags.push('withdrawn');
  return flags;
}
