import { isKnownWord } from './compounds';

const letters: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

/** "skattenedsættelse" for "skattenedsaettelse"; null for what is a word as it stands, and for what is none either way. */
export function respell(folded: string): string | null {
  const spelled = folded.replace(/ae|oe|aa/gu, (typed) => letters[typed] ?? typed);
  return spelled === folded || isKnownWord(folded, null) || !isKnownWord(spelled, null) ? null : spelled;
}
