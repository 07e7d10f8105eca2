import type { Answer } from '../answers/answer';
import { withoutFilter } from '../conversation/change-filter';
import { askAction, filterAction } from './actions';
import { filterParts } from './filter-parts';
import { coverageLine, isLimited, limitsShown } from './answer-parts';
import type { Action, Element } from './card';
import { brief, fact, heading, note, rich, run } from './elements';
import type { CardParts } from './card-parts';
import { followActions } from './news-actions';
import { nearestParts } from './render-meetings';
import type { Style } from './hit-parts';
import type { Texts } from '../texts/text-table';
import { startCapital } from '../texts/written-dates';

/** Nothing found: what was searched for, where, and what else could be asked. */
export function renderNothingFound(answer: Answer, style: Style): CardParts {
  const { texts } = style;
  const { nothingFound } = texts;
  const isEmpty = answer.coverage.meetings === 0;
  const advice = isEmpty ? missing(answer, nothingFound) : adviceOn(answer, nothingFound);
  return {
    speak: `${nothingFound.heading}. ${advice}`,
    body: [
      heading(nothingFound.heading),
      ...searched(answer, { texts }),
      note(advice),
      ...nearestParts(answer, style),
      ...filterParts(answer, style),
      ...(isEmpty ? [] : coverageLine(answer.coverage, style)),
    ],
    actions: ways(answer, { texts }),
  };
}

/** Who searched everywhere cannot search wider. */
function adviceOn(answer: Answer, nothingFound: Texts['nothingFound']): string {
  if (answer.missingItem !== undefined) return nothingFound.noSuchItem(answer.missingItem);
  return isLimited(answer) ? nothingFound.adviceWhenLimited : nothingFound.advice;
}

/** There is nothing to search at all, or nothing within what the question is limited to. */
function missing({ filters }: Answer, nothingFound: Texts['nothingFound']): string {
  const isPlaced = filters.bodies.length > 0 || filters.circle !== null;
  const isTimed = filters.from !== null || filters.to !== null;
  if (!isPlaced && !isTimed) return nothingFound.emptyCollection;
  return nothingFound.noMeetings[isPlaced && isTimed ? 'both' : isPlaced ? 'region' : 'period'];
}

function searched(answer: Answer, { texts }: Pick<Style, 'texts'>): Element[] {
  const { subject, missingItem } = answer;
  const limits = run(startCapital(limitsShown(answer, texts)));
  const isOfItem = missingItem !== undefined;
  if (!subject.trim()) return [...(isOfItem ? [] : [note(texts.nothingFound.noSubject)]), rich([limits], 'Small')];
  return [fact(texts.labels.searchedFor, subject), rich([limits], 'None')];
}

/** Takes away all that limits a question. */
const unlimited = {
  ...withoutFilter.bodies,
  ...withoutFilter.circle,
  ...withoutFilter.period,
  ...withoutFilter.status,
  ...withoutFilter.latest,
} as const;

/** A near word, and the same question without limits. */
function ways(answer: Answer, { texts }: Pick<Style, 'texts'>): Action[] {
  const { suggestion, question, subject, language } = answer;
  const near = suggestion ? [askAction(suggestion, texts.actions.didYouMean(brief(suggestion)))] : [];
  const wider = isLimited(answer) ? filterAction(texts.actions.withoutFilters, question, unlimited) : null;
  // What is not there yet may come: with the next agenda, or the minutes that are missing.
  return [...near, ...(wider ? [wider] : []), ...followActions(subject, language, texts)];
}
