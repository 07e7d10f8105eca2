import type { AnsweredNextMeeting, Answer } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import type { Element } from './card';
import { coverageLine } from './answer-parts';
import { fact, heading, label, note, quote, smallPrint, title } from './elements';
import { filterParts } from './filter-parts';
import type { CardParts } from './card-parts';
import type { Style } from './hit-parts';

/** Day with weekday, time, place and expected topics; says so where the newest known date has passed. */
export function renderNextMeeting(answer: Answer, style: Style): CardParts {
  const { texts } = style;
  const next = answer.nextMeeting;
  const coverage = coverageLine(answer.coverage, texts);
  const top = heading(texts.headings.nextMeeting);
  if (!next)
    return {
      speak: texts.nextMeeting.unknown,
      body: [top, note(texts.nextMeeting.unknown), ...filterParts(answer, style), ...coverage],
    };
  const passed = next.passed ? [note(texts.nextMeeting.passed(next.date))] : [];
  return {
    speak: next.passed
      ? texts.nextMeeting.passed(next.date)
      : `${texts.headings.nextMeeting}: ${next.body}, ${texts.dayAndDate(next.date)}, ${timeOf(next, texts)}.`,
    body: [
      top,
      ...passed,
      ...meetingFacts(next, texts),
      ...topics(next, style),
      ...source(next, texts),
      ...filterParts(answer, style),
      ...coverage,
    ],
  };
}

/** Of a meeting that has been, only what is known; of one to come also that something is not. */
function meetingFacts(next: AnsweredNextMeeting, texts: Texts): Element[] {
  const { start, place, passed } = next;
  const time = start === null && passed ? [] : [fact(texts.labels.time, timeOf(next, texts))];
  const where = place ?? (passed ? null : texts.nextMeeting.noPlace);
  return [
    title(`${next.body} · ${texts.dayAndDate(next.date)}`, 'Medium'),
    ...time,
    ...(where === null ? [] : [fact(texts.labels.place, where, 'None')]),
  ];
}

function timeOf(next: AnsweredNextMeeting, texts: Texts): string {
  return next.start === null ? texts.nextMeeting.noTime : texts.time(next.start, next.end);
}

function topics({ topics: list, passed }: AnsweredNextMeeting, { texts, room }: Style): Element[] {
  if (list.length === 0) return passed ? [] : [note(texts.nextMeeting.noTopics)];
  return [label(texts.labels.topics), ...quote(list.map((topic) => `– ${topic}`).join('\n'), room)];
}

function source({ source: paper }: AnsweredNextMeeting, texts: Texts): Element[] {
  return paper ? [smallPrint(`${texts.labels.source}: ${paper.citation}`, 'Medium')] : [];
}
