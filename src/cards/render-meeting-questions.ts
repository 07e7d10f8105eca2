import type { Answer, MeetingOverview } from '../answers/answer';
import type { Participant } from '../meetings/meeting';
import type { Texts } from '../texts/text-table';
import { askAction } from './actions';
import { coverageLine, sourceLine } from './answer-parts';
import type { Element } from './card';
import { documentActions } from './document-actions';
import { heading, label, note, quote, rich, run, title } from './elements';
import type { CardParts } from './card-parts';
import type { Style } from './hit-parts';
import { momentOf } from './moment';
import { nearestParts } from './render-meetings';

/** Whether the minutes are in the collection, with a way on to what the meeting decided or had on its agenda. */
export function renderMinutesOut(answer: Answer, meeting: MeetingOverview | null, style: Style): CardParts {
  const { texts, today } = style;
  const source = meeting?.hasMinutes ? meeting.source : null;
  const isAhead = meeting !== null && momentOf(meeting.date, today) === 'ahead';
  const sentence = [minutesSentence(meeting, texts), isAhead ? texts.overview.ahead : ''].join(' ').trim();
  return {
    speak: sentence,
    body: [
      heading(texts.labels.minutes),
      rich([run(sentence)]),
      ...sourceLine(source, texts),
      ...whereElse(answer, style),
    ],
    actions: [...(meeting ? [wayOn(meeting, texts)] : []), ...documentActions(source, style)],
  };
}

/** The meetings that may have been meant, else what was searched. */
function whereElse(answer: Answer, style: Style): Element[] {
  const nearest = nearestParts(answer, style);
  return nearest.length > 0 ? nearest : coverageLine(answer.coverage, style);
}

function minutesSentence(meeting: MeetingOverview | null, { minutes }: Texts): string {
  if (!meeting) return minutes.noMeeting;
  return meeting.hasMinutes ? minutes.isIn(meeting.body, meeting.date) : minutes.isOut(meeting.body, meeting.date);
}

function wayOn({ body, date, hasMinutes }: MeetingOverview, { actions }: Texts) {
  return hasMinutes
    ? askAction(actions.askDecisionsOfMeeting(body, date), actions.decisionsOfMeeting)
    : askAction(actions.askWholeMeeting(body, date), actions.wholeMeeting);
}

/** Who took part in a meeting, and who sent apologies. */
export function renderAttendance(answer: Answer, meeting: MeetingOverview | null, style: Style): CardParts {
  const { texts } = style;
  const top = heading(texts.labels.participants);
  const people = meeting ? [...meeting.participants, ...meeting.absent] : [];
  if (!meeting || people.length === 0) {
    const sentence = meeting ? texts.attendance.unknown : texts.minutes.noMeeting;
    return {
      speak: sentence,
      body: [top, note(sentence), ...whereElse(answer, style)],
    };
  }
  const count = texts.attendance.count(meeting.participants.length);
  const absent = texts.attendance.absentCount(meeting.absent.length);
  const named = municipalSentence(answer, texts);
  return {
    speak: `${meeting.body}, ${texts.date(meeting.date)}: ${named ?? `${count}, ${absent}.`}`,
    body: [
      top,
      title(`${meeting.body} · ${texts.date(meeting.date)}`, 'None'),
      ...(named ? [rich([run(named)])] : []),
      note(`${count}, ${absent}`, 'None'),
      ...nameList(meeting.participants, style),
      ...(meeting.absent.length > 0 ? [label(texts.labels.absent), ...nameList(meeting.absent, style)] : []),
      ...sourceLine(meeting.attendanceSource, texts),
      ...coverageLine(answer.coverage, style),
    ],
    actions: [
      askAction(texts.actions.askWholeMeeting(meeting.body, meeting.date), texts.actions.wholeMeeting),
      ...documentActions(meeting.attendanceSource, style),
    ],
  };
}

/** Who from the municipality asked about was there; null where none is asked about. */
function municipalSentence({ attendance }: Answer, texts: Texts): string | null {
  if (!attendance) return null;
  const names = (people: readonly Participant[]): string[] => people.map(({ name }) => name);
  return texts.attendance.fromMunicipality(
    attendance.municipality,
    names(attendance.present),
    names(attendance.absent),
  );
}

/** "Anna Holm (A), Køge; Bo Lind (V), Greve". */
function nameList(people: readonly Participant[], { room }: Style): Element[] {
  const names = people.map(({ name, party, municipality, role }) => {
    const named = party ? `${name} (${party})` : name;
    return [named, municipality, role].filter(Boolean).join(', ');
  });
  return quote(names.join('; '), room);
}
