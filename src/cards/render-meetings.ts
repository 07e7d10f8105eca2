import type { Answer, ListedMeeting } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import { startCapital } from '../texts/written-dates';
import { askAction } from './actions';
import { coverageLine, sourceLine } from './answer-parts';
import type { CardParts } from './card-parts';
import type { Element } from './card';
import { documentActions } from './document-actions';
import { badge, brief, container, heading, label, note, rich, run, smallPrint } from './elements';
import { filterParts } from './filter-parts';
import type { Style } from './hit-parts';
import { momentOf } from './moment';

/** Four meetings a year of each of the five councils; more would not fit on a card with the sources of all. */
const mostMeetings = 20;

/** Buttons below a card: one for the agenda of each council of which more is seldom out at a time. */
const mostAgendas = 3;

/** The meetings asked for, each with what the collection has of it; a tap opens its agenda. */
export function renderMeetings(answer: Answer, meetings: readonly ListedMeeting[], style: Style): CardParts {
  const { texts } = style;
  const { meetingList: words } = texts;
  const top = heading(words.heading);
  const limits = rich([run(startCapital(texts.filters(answer.filters)))], 'None');
  const around = [...filterParts(answer, style), ...coverageLine(answer.coverage, style)];
  if (meetings.length === 0) {
    const sentences = [words.none, ...nextKnown(answer, style)];
    return { speak: sentences.join(' '), body: [top, limits, ...sentences.map((each) => note(each)), ...around] };
  }
  const first = firstShown(meetings, style);
  const shown = meetings.slice(first, first + mostMeetings);
  const coming = meetings.filter((each) => isToCome(each, style) && !each.isCancelled);
  const count = words.count(meetings.length, coming.length);
  const part = shown.length < meetings.length ? [texts.range(first + 1, first + shown.length, meetings.length)] : [];
  return {
    speak: `${words.heading}: ${count}.`,
    body: [
      top,
      limits,
      note([count, ...part].join(' · '), 'Small'),
      ...shown.map((each) => line(each, style)),
      ...around,
    ],
  };
}

/** Of a list too long for a card the newest are shown, with all that are to come. */
function firstShown(meetings: readonly ListedMeeting[], style: Style): number {
  const coming = meetings.filter((each) => isToCome(each, style)).length;
  return Math.max(0, Math.min(meetings.length - mostMeetings, meetings.length - coming));
}

function isToCome({ date }: ListedMeeting, { today }: Style): boolean {
  return momentOf(date, today) !== 'over';
}

function line(meeting: ListedMeeting, style: Style): Element {
  const { texts, room } = style;
  const { id, body, date, start, end, place, movedFrom, source } = meeting;
  const when = start === null ? [] : [texts.time(start, end)];
  const facts = [...when, ...(place === null ? [] : [place])].join(' · ');
  const parts = [
    rich([run(brief(`${texts.dayAndDate(date)} · ${body}`), { weight: 'Bolder' })], 'None'),
    ...(facts === '' ? [] : [smallPrint(facts)]),
    badge(texts.meetingList.has[standOf(meeting, style)], meeting.isCancelled ? 'Attention' : null, 'None'),
    ...(movedFrom === null ? [] : [note(texts.nextMeeting.movedFrom(movedFrom), 'None')]),
    // What the papers of the meeting itself say is found in them; that it is to come at all, in those of another.
    ...(id === null ? sourceLine(source, texts, 'None') : []),
  ];
  const item = container(parts, 'Small');
  if (id === null || room.isBare) return item;
  return { ...item, selectAction: askAction(texts.actions.askWholeMeeting(body, date)) };
}

/** What the collection has of a meeting. */
function standOf(meeting: ListedMeeting, style: Style): keyof Texts['meetingList']['has'] {
  const { id, hasAgenda, hasMinutes, isCancelled } = meeting;
  if (isCancelled) return 'cancelled';
  if (hasMinutes) return 'minutes';
  if (isToCome(meeting, style)) return hasAgenda ? 'agenda' : 'noAgenda';
  if (id === null) return 'nothing';
  return hasAgenda ? 'noMinutes' : 'annex';
}

/** The meetings that may have been meant, below a sentence that there is none of the day asked for. */
export function nearestParts({ nearest = [] }: Answer, style: Style): Element[] {
  if (nearest.length === 0) return [];
  return [label(style.texts.meetingList.nearest), ...nearest.map((each) => line(each, style))];
}

function nextKnown({ nextMeeting: next }: Answer, { texts }: Style): string[] {
  return next && !next.passed && next.isCancelled !== true ? [texts.meetingList.next(next.body, next.date)] : [];
}

/** Whether the agenda of the next meeting is in the collection, of each council asked about. */
export function renderAgendaOut(answer: Answer, meetings: readonly ListedMeeting[], style: Style): CardParts {
  const { texts } = style;
  const { meetingList: words } = texts;
  const isIn = ({ hasAgenda, hasMinutes }: ListedMeeting): boolean => hasAgenda || hasMinutes;
  const sentences = meetings.map((each) => ({
    text: isIn(each) ? words.agendaIsIn(each.body, each.date) : words.agendaIsOut(each.body, each.date),
    source: each.source,
  }));
  const body = sentences.flatMap(({ text, source }) => [
    rich([run(text)], 'Small'),
    ...sourceLine(source, texts, 'None'),
  ]);
  const there = meetings.filter(isIn);
  const [only, ...others] = there;
  return {
    speak: sentences.map(({ text }) => text).join(' ') || texts.nextMeeting.unknown,
    body: [
      heading(words.agenda),
      ...(body.length > 0 ? body : [note(texts.nextMeeting.unknown)]),
      ...filterParts(answer, style),
      ...coverageLine(answer.coverage, style),
    ],
    actions: [
      ...there.slice(0, mostAgendas).map((each) => askAction(texts.actions.askWholeMeeting(each.body, each.date))),
      ...documentActions(only && others.length === 0 ? only.source : null, style),
    ],
  };
}
