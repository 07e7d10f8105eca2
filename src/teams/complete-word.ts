import { foldWord } from '../danish/fold';
import { tokenize } from '../danish/tokenize';

/** Fewer letters begin too many words to guess which is meant. */
const fewestLetters = 3;

/** The last word of what is being typed: "botilb" of "hvad med botilb". Refuses one that is done: "botilbud?". */
const lastWord = /[\p{L}\p{N}-]+$/u;

/** Takes what is being typed; gives it with the last word completed, or null where it is one or no word begins so. */
export type CompleteWord = (text: string) => string | null;

/**
 * Completes a word that is still being typed to the one that most titles have, the shortest of several: "botilb" →
 * "botilbud".
 */
export function buildCompletion(titles: readonly string[]): CompleteWord {
  const counts = new Map<string, number>();
  for (const { folded } of titles.flatMap((title) => tokenize(title)))
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || a.localeCompare(b, 'da'));
  return (text) => {
    const begun = lastWord.exec(text)?.[0] ?? '';
    const start = foldWord(begun);
    if (start.length < fewestLetters || counts.has(start)) return null;
    const whole = words.find(([word]) => word.startsWith(start))?.[0];
    return whole === undefined ? null : text.slice(0, text.length - begun.length) + whole;
  };
}
