import type { Answer, AnswerHit } from '../answers/answer';
import type { Circle } from '../meetings/meeting';
import type { Intent } from '../questions/question';
import type { Texts } from '../texts/text-table';
import type { Action, Element } from './card';
import { detailsOfHit, moreAction, partAction } from './actions';
import { coverageLine, isLimited, sourceLine, understood } from './answer-parts';
import { documentActions } from './document-actions';
import { followActions } from './news-actions';
import { filterParts } from './filter-parts';
import { badge, container, heading, note, smallPrint, title } from './elements';
import type { CardParts } from './card-parts';
import {
  appointmentParts,
  decisionParts,
  excerptParts,
  standing,
  statementParts,
  whereabouts,
  type Style,
} from './hit-parts';
import { itemBadge } from './outcome-badge';

/** Items on one card: what can be read on a phone between two meetings. */
export const pageSize = 5;

/** People listed on an item of several; the details have the rest. */
const mostAppointments = 5;

/** Questions of which the subject is one that new papers may have something on. */
const followed: readonly Intent[] = ['decision', 'subject', 'statement'];

/** The answer card: a page of the items found, best first. The last page where `page` lies behind it. */
export function renderHits(answer: Answer, page: number, perPage: number, style: Style): CardParts {
  const { texts } = style;
  const last = Math.max(1, Math.ceil(answer.hits.length / perPage));
  const shownPage = Math.min(page, last);
  const start = (shownPage - 1) * perPage;
  const shown = answer.hits.slice(start, start + perPage);
  // Beside a year that no item is of, a number of items would read as theirs.
  const isRanged = last > 1 && !answer.outsidePeriod;
  const range = isRanged ? texts.range(start + 1, start + shown.length, answer.hits.length) : null;
  const actions: Action[] = [];
  if (shownPage > 1) actions.push(moreAction(texts.actions.previous, answer, shownPage - 1));
  if (shownPage < last) actions.push(moreAction(texts.actions.more, answer, shownPage + 1));
  if (followed.includes(answer.intent)) actions.push(...followActions(answer.subject, answer.language, texts));
  return {
    speak: spoken(answer, shown, style),
    body: [
      heading(hitsHeading(answer, style)),
      ...understood(answer, texts, range),
      ...filterParts(answer, style),
      ...caveats(answer, texts).map((sentence) => note(sentence, 'Small')),
      ...shown.map((hit) => hitContainer(hit, answer, style)),
      ...coverageLine(answer.coverage, style),
    ],
    actions,
  };
}

function hitContainer(hit: AnswerHit, answer: Answer, style: Style): Element {
  const { text, tone } = itemBadge(hit, style.texts, style.today);
  return container([
    badge(text, tone),
    title(hit.title),
    smallPrint(whereabouts(hit, style.texts)),
    ...standing(hit, style),
    ...hitStory(hit, answer, style),
    ...sourceLine(hit.source, style.texts, 'Small'),
    {
      type: 'ActionSet',
      actions: [
        detailsOfHit(hit, answer, style.texts),
        ...saidActions(hit, answer, style.texts),
        ...documentActions(hit.source, style),
      ],
      spacing: 'Small',
    },
  ]);
}

/** "Hvad sagde K17?", where a circle is quoted and its words do not stand here already. */
function saidActions(hit: AnswerHit, { intent, language }: Answer, texts: Texts): Action[] {
  const [first] = hit.statements;
  if (!first || intent === 'statement') return [];
  const { circle } = first;
  const item = `${hit.meeting}/${hit.number}`;
  return [partAction(texts.actions.saidBy(circle), { item, part: 'statements', circle, language })];
}

/** What was asked for comes first, then what the item ended in, then the sentence that was found. */
function hitStory(hit: AnswerHit, { intent, filters }: Answer, style: Style): Element[] {
  const said = intent === 'statement' ? statementParts(hit, filters.circle, style) : [];
  const appointed = intent === 'appointment' ? appointmentParts(hit, style, mostAppointments) : [];
  const decided = decisionParts(hit, style);
  const isEnough = intent === 'decision' && decided.length > 0;
  return [...said, ...appointed, ...decided, ...(isEnough ? [] : excerptParts(hit, style))];
}

/** "Beslutninger" stands only above decisions. */
function hitsHeading(answer: Answer, { texts }: Style): string {
  if (isUnanswered(answer) || unquotedCircle(answer)) return texts.itemsHeading;
  const { circle } = answer.filters;
  return answer.intent === 'statement' && circle ? texts.circleSaid(circle) : texts.headings[answer.intent];
}

/** What the items below do not hold, said before they are read. */
function caveats(answer: Answer, texts: Texts): string[] {
  const circle = unquotedCircle(answer);
  return [
    ...(answer.outsidePeriod ? [texts.outsidePeriod] : isUnanswered(answer) ? withoutDecision(answer, texts) : []),
    ...(circle ? [texts.noStatementFound(circle)] : []),
  ];
}

/** Decisions asked for by their meeting alone are missing because its minutes are. */
function withoutDecision(answer: Answer, texts: Texts): string[] {
  const { subject, hits } = answer;
  if (subject !== '') return [isLimited(answer) ? texts.noDecisionWithin : texts.noDecisionFound];
  const [first] = hits;
  const isOneMeeting = hits.every(({ meeting }) => meeting === first?.meeting);
  return first && isOneMeeting && !first.hasMinutes ? [texts.minutes.isOut(first.body, first.date)] : [];
}

/** The circle asked about, where none of the items quotes it. */
function unquotedCircle({ intent, filters, hits }: Answer): Circle | null {
  const { circle } = filters;
  const isQuoted = hits.some(({ statements }) => statements.some((said) => said.circle === circle));
  return intent === 'statement' && circle !== null && !isQuoted ? circle : null;
}

/** No decision was found; putting an item off is one. */
function isUnanswered({ intent, hits }: Answer): boolean {
  return intent === 'decision' && hits.every(({ outcomes }) => outcomes.every((outcome) => outcome === 'none'));
}

function spoken(answer: Answer, shown: readonly AnswerHit[], style: Style): string {
  const { texts } = style;
  const items = shown.map((hit) => {
    const { text } = itemBadge(hit, texts, style.today);
    return `${hit.title}: ${text}, ${hit.body}, ${texts.date(hit.date)}.`;
  });
  return [`${hitsHeading(answer, style)}: ${answer.hits.length}.`, ...items].join(' ');
}
