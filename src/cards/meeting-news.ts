import type { MeetingOverview } from '../answers/answer';
import type { MeetingBefore, News, NewsMeeting } from '../answers/news';
import { askAction } from './actions';
import { sourceLine } from './answer-parts';
import type { Action, AnyAction, Element } from './card';
import { aside, badge, brief, fact, label, note, rich, run, title } from './elements';
import { linkActions, stopAction } from './news-actions';
import { kindOfNews, type NewsSection, type NewsStyle } from './news-section';
import { itemLine } from './render-overview';

type Of<Kind extends News['kind']> = Extract<News, { kind: Kind }>;

/** Topics of a meeting that a reminder lists: enough to see what it is about. */
const mostTopics = 12;

const dayLength = 86_400_000;

/** Days from one date to another, both ISO. */
function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / dayLength);
}

export function reminderSection({ meeting }: Of<'reminder'>, style: NewsStyle): NewsSection {
  const { texts, today } = style;
  const { news } = texts;
  const heading = news.reminder(daysUntil(meeting.date, today));
  const isOut = meeting.hasAgenda ? news.agendaIsOut : news.agendaIsNotOut;
  return {
    ...because('reminder', meeting.body, style),
    heading,
    parts: [
      ...meetingFacts(meeting, style),
      ...topicParts(meeting, style),
      note(isOut, 'Small'),
      ...sourceLine(meeting.source, style.texts, 'Small'),
    ],
    actions: [...calendarActions(meeting, style), ...(meeting.hasAgenda ? [agendaAction(meeting, style)] : [])],
    spoken: spokenOf(heading, meeting, style),
  };
}

export function agendaSection({ meeting, overview }: Of<'agenda'>, style: NewsStyle): NewsSection {
  const heading = style.texts.news.headings.agenda;
  return {
    ...because('agenda', meeting.body, style),
    heading,
    parts: [
      ...meetingFacts(meeting, style),
      ...itemParts(overview, style),
      ...sourceLine(meeting.source, style.texts, 'Small'),
    ],
    actions: [...calendarActions(meeting, style), agendaAction(meeting, style)],
    spoken: spokenOf(heading, meeting, style),
  };
}

/** What each item ended in. */
export function minutesSection({ overview }: Of<'minutes'>, style: NewsStyle): NewsSection {
  const { texts, language } = style;
  const { body, date } = overview;
  const heading = texts.news.headings.minutes;
  return {
    ...because('minutes', body, style),
    heading,
    parts: [
      title(`${body} · ${texts.dayAndDate(date)}`, 'None'),
      ...itemParts(overview, style),
      ...sourceLine(overview.source, texts, 'Small'),
    ],
    actions: [askAction(texts.actions.askDecisionsOfMeeting(body, date), texts.actions.decisionsOfMeeting, language)],
    spoken: `${heading}: ${body}, ${texts.date(date)}. ${texts.overview.items(overview.items.length)}.`,
  };
}

export function changeSection(
  news: Of<'moved' | 'placeChanged' | 'cancelled' | 'reinstated'>,
  style: NewsStyle,
): NewsSection {
  const { texts } = style;
  const { meeting, kind, before } = news;
  const heading = texts.news.headings[kind];
  const actions = kind === 'cancelled' ? [] : calendarActions(meeting, style);
  return {
    ...because(kind, meeting.body, style),
    heading,
    parts: [
      title(meeting.body, 'None'),
      ...changed[kind](meeting, before, style),
      ...sourceLine(meeting.source, style.texts, 'Small'),
    ],
    actions,
    spoken:
      kind === 'cancelled'
        ? `${heading}: ${meeting.body}, ${texts.date(before.date)}.`
        : spokenOf(heading, meeting, style),
  };
}

const changed = {
  moved: (meeting, before, style) => [
    ...whenParts(meeting, style, before),
    beforePart(before, style),
    ...placeParts(meeting, style),
  ],
  placeChanged: (meeting, before, { texts, ...style }) => [
    ...whenParts(meeting, { texts, ...style }),
    fact(texts.news.labels.newPlace, meeting.place ?? texts.nextMeeting.noPlace, 'None'),
    ...(before.place === null ? [] : [fact(texts.news.labels.placeBefore, before.place, 'None')]),
  ],
  cancelled: (_meeting, before, { texts }) => [
    badge(texts.news.isCancelled, 'Attention'),
    fact(texts.news.labels.date, writeMoment(before, texts), 'None'),
  ],
  reinstated: (meeting, _before, style) => [...whenParts(meeting, style), ...placeParts(meeting, style)],
} satisfies Record<
  'moved' | 'placeChanged' | 'cancelled' | 'reinstated',
  (meeting: NewsMeeting, before: MeetingBefore, style: NewsStyle) => Element[]
>;

/** "tirsdag den 8. december 2026 kl. 9.30". */
function writeMoment({ date, start }: Pick<MeetingBefore, 'date' | 'start'>, texts: NewsStyle['texts']): string {
  return [texts.dayAndDate(date), ...(start === null ? [] : [texts.time(start, null)])].join(' ');
}

function beforePart(before: MeetingBefore, { texts }: NewsStyle): Element {
  return fact(texts.news.labels.dateBefore, writeMoment(before, texts), 'None');
}

/** What is new of it is said so: the day, or on the same day the time. */
function whenParts({ date, start, end }: NewsMeeting, { texts }: NewsStyle, before?: MeetingBefore): Element[] {
  const { labels } = texts.news;
  const isSameDay = before?.date === date;
  return [
    fact(before && !isSameDay ? labels.newDate : labels.date, texts.dayAndDate(date)),
    fact(
      isSameDay ? labels.newTime : texts.labels.time,
      start === null ? texts.nextMeeting.noTime : texts.time(start, end),
      'None',
    ),
  ];
}

function placeParts({ place }: NewsMeeting, { texts }: NewsStyle): Element[] {
  return [fact(texts.labels.place, place ?? texts.nextMeeting.noPlace, 'None')];
}

function meetingFacts(meeting: NewsMeeting, style: NewsStyle): Element[] {
  return [title(meeting.body, 'None'), ...whenParts(meeting, style), ...placeParts(meeting, style)];
}

/** A line for each, so that no list ends in the middle of a point. */
function topicParts({ topics, hasAgenda }: NewsMeeting, { texts }: NewsStyle): Element[] {
  if (topics.length === 0) return [];
  const hidden = topics.length - mostTopics;
  return [
    label(hasAgenda ? texts.news.labels.agenda : texts.labels.topics),
    ...topics.slice(0, mostTopics).map((topic) => rich([run(`– ${brief(topic)}`)], 'None')),
    ...(hidden > 0 ? [note(texts.news.more(hidden), 'None')] : []),
  ];
}

function itemParts(overview: MeetingOverview, style: NewsStyle): Element[] {
  const { texts, mostItems } = style;
  const hidden = overview.items.length - mostItems;
  return [
    note(texts.overview.items(overview.items.length), 'Small'),
    aside(texts.overview.tap, 'None'),
    ...overview.items.slice(0, mostItems).map((item) => itemLine(item, overview, style, style)),
    ...(hidden > 0 ? [note(texts.news.more(hidden))] : []),
  ];
}

function agendaAction({ body, date }: NewsMeeting, { texts, language }: NewsStyle): Action {
  return askAction(texts.actions.askWholeMeeting(body, date), texts.news.actions.showAgenda, language);
}

function calendarActions(meeting: NewsMeeting, { texts, calendarLinkOf }: NewsStyle): AnyAction[] {
  return linkActions(texts.news.actions.toCalendar, calendarLinkOf(meeting));
}

function spokenOf(heading: string, meeting: NewsMeeting, { texts }: NewsStyle): string {
  return `${heading}: ${meeting.body}, ${writeMoment(meeting, texts)}.`;
}

function because(
  kind: Exclude<News['kind'], 'subject' | 'test'>,
  body: string,
  style: NewsStyle,
): Pick<NewsSection, 'why' | 'stop'> {
  const { texts, language, audience } = style;
  const subscribed = kindOfNews[kind];
  return { why: texts.news.why[subscribed](body, audience), stop: stopAction(subscribed, language, texts) };
}
