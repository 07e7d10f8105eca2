import type { Answer, TrailStep } from '../answers/answer';
import { detailsAction } from './actions';
import { coverageLine, understood } from './answer-parts';
import type { Element } from './card';
import { badge, container, heading, rich, run, smallPrint, title } from './elements';
import type { CardParts } from './fit-card';
import { whereabouts, type Style } from './hit-parts';
import { outcomeBadge } from './outcome-badge';

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
      ...trail.slice(0, mostSteps).map((step) => stepContainer(step, answer, style)),
      ...coverageLine(answer.coverage, texts),
    ],
  };
}

function stepContainer(step: TrailStep, answer: Answer, { texts, room }: Style): Element {
  const words = step.title.slice(0, room.limit);
  const details = detailsAction({ ...step, title: words }, '', answer.language, texts);
  return {
    ...container([
      rich([run(texts.date(step.date), { weight: 'bolder' })], 'none'),
      title(words, 'none'),
      smallPrint(whereabouts(step, texts)),
      ...stepBadge(step, texts),
    ]),
    selectAction: details,
  };
}

/** No badge where it is unknown whether there are minutes. */
function stepBadge(step: TrailStep, texts: Style['texts']): Element[] {
  const hasOutcome = step.outcomes.some((outcome) => outcome !== 'none');
  if (!step.status && !hasOutcome) return [];
  const { text, tone } = outcomeBadge(step, step.status ?? 'decided', texts);
  return [badge(text, tone)];
}
