import type { Answer, AnswerHit } from '../answers/answer';
import type { Language } from '../questions/question';
import type { Texts } from '../texts/text-table';
import type { Action, ActionSet } from './card';
import { brief } from './elements';
import { beginning } from './shorten';
import type { ActionData } from './verbs';

/** Enough of the question to find the same sentence again; the buttons of five items carry it twice each. */
const questionOfDetails = 200;

/** Longer than any question, though not than a pasted page: of that, a card has no room for more. */
const longestQuestion = 1000;

/** An item of an answer, with what is needed to ask for it again. */
export interface ItemRef {
  /** "kkr-syddanmark/2023-11-21". */
  readonly meeting: string;
  readonly number: string;
  readonly title: string;
}

export function detailsAction(item: ItemRef, question: string, language: Language, texts: Texts): Action {
  const data = {
    verb: 'details' as const,
    item: `${item.meeting}/${item.number}`,
    question: reasked(question, questionOfDetails),
    language,
  };
  return button(texts.actions.details, data, texts.actions.detailsOf(brief(item.number), brief(item.title)));
}

export function detailsOfHit(hit: AnswerHit, answer: Answer, texts: Texts): Action {
  return detailsAction(hit, answer.question, answer.language, texts);
}

export function moreAction(title: string, question: string, page: number): Action {
  return button(title, { verb: 'more', question: reasked(question, longestQuestion), page });
}

/** A button that asks a question; the question itself is the title unless another is given. */
export function askAction(question: string, title = question): Action {
  return button(title, { verb: 'ask', question: reasked(question, longestQuestion) });
}

/** Example questions below each other: side by side they would not fit on a phone. */
export function askList(questions: readonly string[]): ActionSet[] {
  return questions.map((question) => ({ type: 'ActionSet', actions: [askAction(question)], spacing: 'Small' }));
}

/** The question as a button carries it; control characters mean nothing and take six bytes each. */
function reasked(question: string, limit: number): string {
  return beginning(question.replaceAll(/\p{Cc}+/gu, ' ').trim(), limit);
}

function button(words: string, data: ActionData, tooltip?: string): Action {
  const title = brief(words);
  return {
    type: 'Action.Execute',
    title,
    verb: data.verb,
    data,
    ...(tooltip === undefined ? {} : { tooltip }),
    fallback: { type: 'Action.Submit', title, data },
  };
}
