import type { Language } from '../questions/question';
import { texts } from '../texts/texts';
import type { Card } from './card';
import { buildNotice } from './notice';

/** Asks somebody who sends more than can be answered to wait. */
export function renderPatience(language: Language): Card {
  const { heading, text } = texts[language].errors.tooFast;
  return buildNotice(language, heading, text);
}
