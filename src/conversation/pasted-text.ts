import { foldWord } from '../danish/fold';
import { splitSentences } from '../danish/sentences';
import { isStopWord } from '../danish/stop-words';
import { wordKeys } from '../danish/word-forms';
import { cleanText, longestQuestion } from '../questions/clean-text';
import { findIntent } from '../questions/intents';
import { splitWords, type Word } from '../questions/words';

/** The longest question that people type has some 250 characters; a paragraph of a paper has 400 and more. */
const shortestPaste = 350;

/** So much told in several sentences, and nothing asked in any, is no question either. */
const shortestTold = 200;

/** How a letter ends: "Med venlig hilsen" at the beginning of a line, and the name. Refuses "Hilsen fra hvem?". */
const signature =
  /\n\s*(?:(?:(?:med )?(?:venlig|kærlig|god|bedste) )?hilsen|mvh|vh|(?:(?:best|kind|warm) )?regards|(?:yours )?sincerely)(?!\p{L})[^?]{0,200}$/iu;

/** A letter without its end, which asks nothing. */
export function withoutSignature(text: string): string {
  // Only the end is looked at: a name and what people put below it.
  const end = text.slice(-400);
  const match = signature.exec(end);
  return match ? text.slice(0, text.length - end.length + match.index) : text;
}

/** A heading of the papers has at most some 150 characters, and no full stop at its end. */
const longestTitle = 160;
const shortestTitle = 8;

/** Words searched for: more would ask that an item hold a whole paragraph. */
const mostWords = 8;

/** Shorter words seldom tell one item from another. */
const shortestTelling = 5;

/** Words of which every item has some. */
const common = new Set(
  'kommune kommunen kommuner kommunerne kommunernes region regionen regioner regionerne møde mødet punkt punktet sagen indstilling indstilles beslutning baggrund sagsfremstilling sekretariatet borgmester dagsorden referat bilag herunder samarbejde følgende'.split(
    ' ',
  ),
);

/** What stands in a pasted text: words to search for, and the question asked of it, where there is one. */
export interface Pasted {
  readonly subject: string;
  /** "Hvad blev besluttet om det?" before or after the paste; null where nothing is asked. */
  readonly asked: string | null;
}

/** A long text that is no question, by its telling words; null for what is short enough to be read as one. */
export function readPasted(text: string): Pasted | null {
  const counted = text.slice(0, longestQuestion);
  const clean = cleanText(counted);
  if (clean.length < shortestTold) return null;
  const sentences = splitSentences(clean);
  if (clean.length < shortestPaste && !isTold(clean, sentences)) return null;
  if (sentences.length < 2 && clean.endsWith('?')) return null;
  const asked =
    [sentences[0], sentences.at(-1)].find((sentence) => sentence !== undefined && isAsked(sentence)) ?? null;
  const rest = asked === null ? counted : counted.replace(asked, ' ');
  return { subject: titleOf(rest) ?? tellingWords(cleanText(rest)), asked };
}

/** True for a passage of a paper, shorter than most, of which nothing is asked. */
function isTold(text: string, sentences: readonly string[]): boolean {
  const asksNothing = sentences.length > 1 && !text.includes('?');
  return asksNothing && sentences.every((sentence) => findIntent(splitWords(sentence)) === null);
}

/** Without a question mark only a short sentence is taken for a question: "Hvad blev besluttet om det". */
const longestAsked = 100;
const asks = /^(?:hvad|hvem|hvornår|hvordan|hvor|hvilke[nt]?|blev|er der|what|when|who|how|which|was|did) /iu;

/** True for a sentence that asks; false for "Sidste år blev der indgået en aftale." */
function isAsked(sentence: string): boolean {
  if (sentence.length > shortestPaste) return false;
  if (sentence.endsWith('?')) return true;
  return sentence.length <= longestAsked && asks.test(sentence) && findIntent(splitWords(sentence)) !== null;
}

/** The heading above a pasted paragraph: its first line, where that is short and no sentence. */
function titleOf(text: string): string | null {
  const [first = '', ...others] = text.trim().split(/\s*\n\s*/u);
  const title = cleanText(first);
  const isTitle = title.length >= shortestTitle && title.length <= longestTitle && !/[.,:;?!]$/u.test(title);
  return others.length > 0 && isTitle ? title : null;
}

/** The words said most often, the longer of two first, in the order of the text. */
function tellingWords(text: string): string {
  const counts = new Map<string, { word: Word; times: number; at: number }>();
  for (const [at, word] of splitWords(text).entries()) {
    const folded = foldWord(word.text);
    if (folded.length < shortestTelling || !/^\p{L}/u.test(folded) || isStopWord(folded) || common.has(folded))
      continue;
    const [key = folded] = wordKeys(folded);
    const known = counts.get(key);
    counts.set(key, { word: known?.word ?? word, times: (known?.times ?? 0) + 1, at: known?.at ?? at });
  }
  const weigh = ({ word, times }: { word: Word; times: number }): number => times * Math.sqrt(word.text.length);
  const chosen = [...counts.values()].sort((a, b) => weigh(b) - weigh(a) || a.at - b.at).slice(0, mostWords);
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word.text)
    .join(' ');
}
