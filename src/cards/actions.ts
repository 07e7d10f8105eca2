import type { Answer, AnswerHit } from '../answers/answer';
import type { Language } from '../questions/question';
import type { Texts } from '../texts/text-table';
import type { Action, ActionSet } from './card';
import { brief } from './elements';
import { beginning } from './shorten';
import type { ActionData } from './verbs';

/** Enough of the question to find the same sentence again; five cards' buttons carry it twice each. */
const questionOfDetails = 300;

/** The limit of the verb table. */
const longestQuestion = 2000;

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
    question: beginning(question, questionOfDetails),
    language,
  };
  return button(texts.actions.details, data, texts.actions.detailsOf(item.number, brief(item.title)));
}

export function detailsOfHit(hit: AnswerHit, answer: Answer, texts: Texts): Action {
  return detailsAction(hit, answer.question, answer.language, texts);
}

export function moreAction(title: string, question: string, page: number): Action {
  return button(title, { verb: 'more', question: beginning(question, longestQuestion), page });
}

/** A button that asks a question; the question itself is the title unless another is given. */
export function askAction(question: string, title = question): Action {
  return button(title, { verb: 'ask', question: beginning(question, longestQuestion) });
}

/** Example questions below each other: side by side they would not fit on a phone. */
export function askList(questions: readonly string[]): ActionSet[] {
  return questions.map((question) => ({ type: 'ActionSet', actions: [askAction(question)], spacing: 'Small' }));
}

function button(title: string, data: ActionData, tooltip?: string): Action {
  return {
    type: 'Action.Execute',
    title,
    verb: data.verb,
    data,
    ...(tooltip === undefined ? {} : { tooltip }),
    fallback: { type: 'Action.Submit', title, data },
  };
}
