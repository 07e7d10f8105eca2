import type { Language } from '../questions/question';
import { texts } from '../texts/texts';
import type { Card } from './card';
import { buildNotice } from './notice';

/** Answers a button with an unknown verb, or with data that does not fit its verb. */
export function renderRefusal(language: Language): Card {
  const { errors } = texts[language];
  return buildNotice(language, errors.refusedHeading, errors.refused);
}
