import type { Answer, AnswerHit } from '../answers/answer';
import { texts as allTexts } from '../texts/texts';
import { coverageLine } from './answer-parts';
import type { Card } from './card';
import type { FilterChoices } from '../conversation/filter-choices';
import type { CardParts } from './card-parts';
import { feedbackParts } from './feedback-parts';
import { fitCard } from './fit-card';
import type { Style } from './hit-parts';
import { renderHistory } from './render-history';
import { pageSize, renderHits } from './render-hits';
import { itemParts } from './render-item';
import { renderAttendance, renderMinutesOut } from './render-meeting-questions';
import { renderAgendaOut, renderMeetings } from './render-meetings';
import { renderNextMeeting } from './render-next-meeting';
import { renderNothingFound } from './render-nothing-found';
import { renderOverview } from './render-overview';
import { renderSmallTalk } from './render-small-talk';

export interface View {
  /** ISO date, Danish time: tells an item to come from one that has been. */
  readonly today: string;
  /** Counted from 1. */
  readonly page?: number;
  /** Items on a page. */
  readonly perPage?: number;
  readonly choices?: FilterChoices | undefined;
  readonly linkOf?: Style['linkOf'];
  readonly documentOf?: Style['documentOf'];
  readonly calendarOf?: Style['calendarOf'];
}

/** Characters of each text on a card with several items: two or three sentences, the rest is in the details. */
const severalItems = 500;

/** A single item, or a list of people, may take the card. */
const oneThing = 8000;

/** The card that answers. Always below the size limit; never throws on what an answer holds. */
export function renderAnswer(answer: Answer, view: View): Card {
  const texts = allTexts[answer.language];
  const isList = answer.hits.length > 1;
  const mark = isList ? texts.trimmed.seeDetails : texts.trimmed.seeDocument;
  const { today, choices, linkOf, documentOf, calendarOf } = view;
  return fitCard(answer.language, isList ? severalItems : oneThing, mark, (room) => {
    const parts = answerParts(answer, view, { texts, today, room, choices, linkOf, documentOf, calendarOf });
    return { ...parts, body: [...parts.body, ...feedbackParts(answer, texts)] };
  });
}

/** A single item that was asked for by its place. */
function renderOnly(hit: AnswerHit, { language, coverage }: Answer, style: Style): CardParts {
  const parts = itemParts(hit, language, style);
  return { ...parts, body: [...parts.body, ...coverageLine(coverage, style)] };
}

/** What a card for the answer is made of: the first kind that the answer has something for. */
export function answerParts(answer: Answer, { page = 1, perPage = pageSize }: View, style: Style): CardParts {
  const { intent, topic, meeting, meetings, trail, hits } = answer;
  const [only, ...others] = hits;
  if (topic === 'minutesOut') return renderMinutesOut(answer, meeting, style);
  if (topic === 'attendance') return renderAttendance(answer, meeting, style);
  if (intent === 'smallTalk') return renderSmallTalk(topic, style.texts);
  if (meetings && topic === 'agendaOut') return renderAgendaOut(answer, meetings, style);
  if (meetings && (meetings.length > 0 || hits.length === 0)) return renderMeetings(answer, meetings, style);
  if (intent === 'nextMeeting' && hits.length === 0) return renderNextMeeting(answer, style);
  if (intent === 'history' && trail && trail.length > 0) return renderHistory(answer, trail, style);
  if (intent === 'meeting' && meeting) return renderOverview(answer, meeting, style);
  if (intent === 'meeting' && answer.nextMeeting) return renderNextMeeting(answer, style);
  if (!only) return renderNothingFound(answer, style);
  if (intent === 'item' && others.length === 0) return renderOnly(only, answer, style);
  return renderHits(answer, page, perPage, style);
}
