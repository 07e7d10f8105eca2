import type { AnsweredNextMeeting, Answer } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import type { Element } from './card';
import { coverageLine, sourceLine } from './answer-parts';
import { documentActions } from './document-actions';
import { fact, heading, label, note, quote, title } from './elements';
import { filterParts } from './filter-parts';
import type { CardParts } from './card-parts';
import { linkActions } from './news-actions';
import type { Style } from './hit-parts';

/** Day with weekday, time, place and expected topics; says so where the newest known date has passed. */
export function renderNextMeeting(answer: Answer, style: Style): CardParts {
  const { texts } = style;
  const next = answer.nextMeeting;
  const coverage = coverageLine(answer.coverage, style);
  // A day that was named need not be the next one.
  const top = heading(texts.headings[answer.intent]);
  if (!next)
    return {
      speak: texts.nextMeeting.unknown,
      body: [top, note(texts.nextMeeting.unknown), ...filterParts(answer, style), ...coverage],
    };
  const standing = standingOf(next, texts);
  return {
    speak: [...standing, ...(isToCome(next) ? [whenOf(next, answer, texts)] : [])].join(' '),
    body: [
      top,
      ...standing.map((sentence) => note(sentence)),
      ...meetingFacts(next, texts),
      ...topics(next, style),
      ...sourceLine(next.source, texts),
      ...filterParts(answer, style),
      ...coverage,
    ],
    actions: [
      ...(isToCome(next) ? linkActions(texts.news.actions.toCalendar, style.calendarOf?.(next.body) ?? null) : []),
      ...documentActions(next.source, style),
    ],
  };
}

function isToCome({ passed, isCancelled }: AnsweredNextMeeting): boolean {
  return !passed && isCancelled !== true;
}

function whenOf(next: AnsweredNextMeeting, { intent }: Answer, texts: Texts): string {
  return `${texts.headings[intent]}: ${next.body}, ${texts.dayAndDate(next.date)}, ${timeOf(next, texts)}.`;
}

/** What became of the meeting, and of those before it. */
function standingOf(next: AnsweredNextMeeting, { nextMeeting: texts }: Texts): string[] {
  const { body, date, passed, isCancelled, cancelled = [], movedFrom } = next;
  return [
    ...(passed ? [texts.passed(date)] : []),
    ...(isCancelled === true ? [texts.cancelled(body, date)] : []),
    ...cancelled.map((meeting) => texts.cancelled(meeting.body, meeting.date)),
    ...(movedFrom === undefined ? [] : [texts.movedFrom(movedFrom)]),
  ];
}

/** Of a meeting that has been or is cancelled, only what is known; of one to come also that something is not. */
function meetingFacts(next: AnsweredNextMeeting, texts: Texts): Element[] {
  const { start, place } = next;
  const isOver = !isToCome(next);
  const time = start === null && isOver ? [] : [fact(texts.labels.time, timeOf(next, texts))];
  const where = place ?? (isOver ? null : texts.nextMeeting.noPlace);
  return [
    title(`${next.body} · ${texts.dayAndDate(next.date)}`, 'Medium'),
    ...time,
    ...(where === null ? [] : [fact(texts.labels.place, where, 'None')]),
  ];
}

function timeOf(next: AnsweredNextMeeting, texts: Texts): string {
  return next.start === null ? texts.nextMeeting.noTime : texts.time(next.start, next.end);
}

function topics(next: AnsweredNextMeeting, { texts, room }: Style): Element[] {
  const { topics: list } = next;
  if (list.length === 0) return !isToCome(next) ? [] : [note(texts.nextMeeting.noTopics)];
  return [label(texts.labels.topics), ...quote(list.map((topic) => `– ${topic}`).join('\n'), room)];
}
