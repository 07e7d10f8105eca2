import { subjectOf } from '../questions/subject';
import { joinWords, splitWords } from '../questions/words';
import type { Language } from '../questions/question';
import type { Context } from './context';
import { isAboutSubject } from './lean-on';
import { itemInFocus } from './show-item';

/** What "følg det" means: the subject asked about, else the title of the item shown; null where nothing was spoken of. */
export function subjectSpokenOf({ context, language }: { context: Context | null; language: Language }): string | null {
  if (context && isAboutSubject(context)) return context.question.subject;
  const title = context && itemInFocus(context)?.title;
  return title ? joinWords(subjectOf(splitWords(title), language)) || title : null;
}
