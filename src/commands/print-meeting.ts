import type { AgendaItem, Meeting, MeetingKind } from '../meetings/meeting';
import { texts } from '../texts/texts';
import { wrapText } from './wrap-text';

const kinds = { agenda: 'Dagsorden', minutes: 'Referat', annex: 'Bilag' } satisfies Record<MeetingKind, string>;

/** A meeting for people: what the paper is, its items with what they ended in, and what could not be read. */
export function printMeeting(meeting: Meeting): string {
  const lines = [heading(meeting), ...people(meeting), '', ...meeting.items.flatMap(itemLines), ...endLines(meeting)];
  return `${wrapText(lines.join('\n'))}\n`;
}

/** "Referat: KKR Syddanmark, tirsdag den 21. november 2023, kl. 10, Severin …". */
function heading({ kind, body, id, date, start, end, place }: Meeting): string {
  const day = date === null ? texts.da.date(id.slice(id.indexOf('/') + 1)) : texts.da.dayAndDate(date);
  const time = start === null ? null : texts.da.time(start, end);
  return `${kinds[kind]}: ${[body, day, time, place].filter((part) => part !== null).join(', ')}`;
}

function people({ participants, absent, guests }: Meeting): string[] {
  if (participants.length + absent.length + guests.length === 0) return [];
  const { attendance } = texts.da;
  const words = [
    attendance.count(participants.length),
    attendance.absentCount(absent.length),
    guests.length === 1 ? '1 gæst' : `${guests.length} gæster`,
  ];
  return [words.join(', ')];
}

function itemLines({
  number,
  title,
  page,
  caseNumber,
  outcomes,
  resolvedOutcomes,
  amended,
  dissent,
}: AgendaItem): string[] {
  const place = [page === null ? null : `s. ${page}`, caseNumber].filter((part) => part !== null).join(', ');
  const badge = texts.da.badge({ outcomes, amended, dissent });
  const adopted =
    resolvedOutcomes.length > 0
      ? ` → ${texts.da.badge({ outcomes: resolvedOutcomes, amended: false, dissent: false })}`
      : '';
  const ended = outcomes.every((outcome) => outcome === 'none') ? [] : [`    [${badge}]${adopted}`];
  return [`${number} ${title}${place && ` (${place})`}`, ...ended];
}

function endLines({ nextMeeting, problems }: Meeting): string[] {
  const next = nextMeeting ? ['', `${texts.da.headings.nextMeeting}: ${texts.da.dayAndDate(nextMeeting.date)}`] : [];
  const found = problems.map(({ code, line, text }) => `– linje ${line}, ${code}: ${text}`);
  return found.length > 0 ? [...next, '', 'Ikke læst som ventet:', ...found] : next;
}
