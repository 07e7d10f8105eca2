import type { Language } from '../questions/question';
import { texts } from '../texts/texts';
import type { Card } from './card';
import { buildNotice } from './notice';

/** One turn went wrong. The id is the one in the log; nothing else of the error is said. */
export function renderFailure(language: Language, id: string): Card {
  const { errors } = texts[language];
  return buildNotice(language, errors.heading, errors.failed(id));
}
