import { knownBasicForms } from './basic-forms';
import { splitCompound } from './compounds';

const letters: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

const isWord = (folded: string): boolean =>
  knownBasicForms(folded).length > 0 || splitCompound(folded, null).length > 0;

/** "skattenedsættelse" for "skattenedsaettelse"; null for what is a word as it stands, and for what is none either way. */
export function respell(folded: string): string | null {
  const spelled = folded.replace(/ae|oe|aa/gu, (typed) => letters[typed] ?? typed);
  return spelled === folded || isWord(folded) || !isWord(spelled) ? null : spelled;
}
