import type { Answer } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import { verdictAction } from './actions';
import type { Element } from './card';
import { aside } from './elements';

/** "Var det svaret?" below an answer to something that was asked. */
export function feedbackParts(answer: Answer, { feedback }: Texts): Element[] {
  if (answer.intent === 'smallTalk' || answer.question.trim() === '') return [];
  const actions = [verdictAction(feedback.yes, answer, true), verdictAction(feedback.no, answer, false)];
  return [aside(feedback.ask, 'Medium'), { type: 'ActionSet', actions, spacing: 'Small' }];
}
