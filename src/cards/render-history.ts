import type { Answer, TrailStep } from '../answers/answer';
import { detailsAction } from './actions';
import { coverageLine, understood } from './answer-parts';
import type { Element } from './card';
import { badge, brief, container, heading, smallPrint, title } from './elements';
import { filterParts } from './filter-parts';
import { tapHint } from './tap-hint';
import type { CardParts } from './card-parts';
import { whereabouts, type Style } from './hit-parts';
import { itemBadge, outcomeBadge } from './outcome-badge';
import { shorten } from './shorten';

/** Meetings on one timeline: ten years of a case that came up at every other meeting. */
const mostSteps = 25;

/** History of a case: a timeline in the order of the trail, each step with what the item ended in. */
export function renderHistory(answer: Answer, trail: readonly TrailStep[], style: Style): CardParts {
  const { texts } = style;
  const count = texts.meetings(trail.length);
  return {
    speak: `${texts.headings.history}: ${count}. ${trail.map((step) => `${texts.date(step.date)}: ${step.title}.`).join(' ')}`,
    body: [
      heading(texts.headings.history),
      ...understood(answer, texts, count),
      ...filterParts(answer, style),
      ...tapHint(style),
      ...trail.slice(0, mostSteps).map((step) => stepContainer(step, answer, style)),
      ...coverageLine(answer.coverage, style),
    ],
  };
}

function stepContainer(step: TrailStep, answer: Answer, style: Style): Element {
  const { texts, room } = style;
  const words = shorten(brief(step.title), room.limit, '…');
  // The step itself is read aloud: its title a second time would cost the room of other steps.
  const details = detailsAction(step, '', answer.language, texts, texts.itemNumber(brief(step.number)));
  return {
    ...container([smallPrint(whereabouts(step, texts)), title(words, 'None'), ...stepBadge(step, style)]),
    selectAction: details,
  };
}

/** No badge where it is unknown whether there are minutes. */
function stepBadge({ status, ...step }: TrailStep, { texts, today }: Style): Element[] {
  const hasOutcome = step.outcomes.some((outcome) => outcome !== 'none');
  if (!status && !hasOutcome) return [];
  const { text, tone } = status ? itemBadge({ ...step, status }, texts, today) : outcomeBadge(step, texts);
  return [badge(text, tone)];
}
