import { longestSubject } from '../questions/news-choices';
import { subjectOf } from '../questions/subject';
import { joinWords, splitWords } from '../questions/words';
import type { Language } from '../questions/question';
import type { Context } from './context';
import { isAboutSubject } from './lean-on';
import { itemInFocus } from './show-item';

/** As much of a title as a subject may have, up to a word end. */
function asSubject(title: string): string {
  if (title.length <= longestSubject) return title;
  return title.slice(0, Math.max(title.lastIndexOf(' ', longestSubject), 1));
}

/** What "følg det" means: the subject asked about, else the title of the item shown; null where nothing was spoken of. */
export function subjectSpokenOf({ context, language }: { context: Context | null; language: Language }): string | null {
  if (context && isAboutSubject(context)) return asSubject(context.question.subject);
  const title = context && itemInFocus(context)?.title;
  return title ? asSubject(joinWords(subjectOf(splitWords(title), language)) || title) : null;
}
