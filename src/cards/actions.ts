import type { Answer, AnswerHit } from '../answers/answer';
import type { z } from 'zod';
import type { Language, QuestionChange } from '../questions/question';
import type { Texts } from '../texts/text-table';
import type { Action, ActionSet, Toggle } from './card';
import { brief } from './elements';
import { beginning } from './shorten';
import type { ActionData, verbs } from './verbs';

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

/** Details of an item; the words to read aloud are the item's number and title unless others are given. */
export function detailsAction(
  item: ItemRef,
  question: string,
  language: Language,
  texts: Texts,
  tooltip = texts.actions.detailsOf(brief(item.number), brief(item.title)),
): Action {
  const data = {
    verb: 'details' as const,
    item: `${item.meeting}/${item.number}`,
    question: reasked(question, questionOfDetails),
    language,
  };
  return button(texts.actions.details, data, tooltip);
}

export function detailsOfHit(hit: AnswerHit, answer: Answer, texts: Texts): Action {
  return detailsAction(hit, answer.question, answer.language, texts);
}

export function moreAction(title: string, { question, change }: Answer, page: number): Action {
  const asked = reasked(question, longestQuestion);
  return button(title, { verb: 'more', question: asked, page, ...(change && { change }) });
}

/** The same question with other filters. Null for one too long to be carried whole. */
export function filterAction(title: string, question: string, change: QuestionChange): Action | null {
  const asked = reasked(question, longestQuestion);
  return asked === '' || asked.length < question.trim().length
    ? null
    : button(title, { verb: 'filter', question: asked, change });
}

/** What an item says in one of its parts: its recommendation, or the words of a circle. */
export function partAction(title: string, data: Omit<z.infer<typeof verbs.part>, 'verb'>): Action {
  return button(title, { verb: 'part', ...data });
}

/** "Ja" or "Nej" to "Var det svaret?". */
export function verdictAction(title: string, { question, change, language }: Answer, helpful: boolean): Action {
  const asked = reasked(question, longestQuestion);
  return button(title, { verb: 'verdict', question: asked, language, helpful, ...(change && { change }) });
}

/** "Ja" or "Nej" to "Må vi gemme spørgsmålet?". */
export function keepAction(title: string, data: Omit<z.infer<typeof verbs.keep>, 'verb'>): Action {
  return button(title, { verb: 'keep', ...data });
}

/** Shows and hides a part of the card, without asking the bot. */
export function toggle(title: string, target: string): Toggle {
  return { type: 'Action.ToggleVisibility', title: brief(title), targetElements: [target] };
}

/**
 * A button that asks a question; the question itself is the title unless another is given. With a language the answer
 * comes in that: a question made of a title looks Danish whoever asks.
 */
export function askAction(question: string, title = question, language?: Language): Action {
  const asked = reasked(question, longestQuestion);
  return button(title, { verb: 'ask', question: asked, ...(language && { language }) });
}

/** Example questions below each other: side by side they would not fit on a phone. */
export function askList(questions: readonly string[]): ActionSet[] {
  return questions.map((question) => ({ type: 'ActionSet', actions: [askAction(question)], spacing: 'Small' }));
}

/** The question as a button carries it; control characters mean nothing and take six bytes each. */
function reasked(question: string, limit: number): string {
  return beginning(question.replaceAll(/\p{Cc}+/gu, ' ').trim(), limit);
}

/** A button with its data; its words are one line. */
export function button(words: string, data: ActionData, tooltip?: string): Action {
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
