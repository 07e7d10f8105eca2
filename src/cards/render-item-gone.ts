import type { Language } from '../questions/question';
import { texts } from '../texts/texts';
import { askAction } from './actions';
import type { Card } from './card';
import { buildNotice } from './notice';

/** The item of an old card is no longer in the collection. A question that is not empty gets a button to ask it again. */
export function renderItemGone(language: Language, question: string): Card {
  const { errors, actions } = texts[language];
  const again = question.trim() ? [askAction(question, actions.askAgain)] : [];
  return buildNotice(language, errors.itemGoneHeading, errors.itemGone, again);
}
