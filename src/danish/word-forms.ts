/**
 * The keys of a folded word: one, or two where it can be a form of two words. Inflections of one word and of the verb
 * and noun of one decision share a key; words that only look alike do not.
 */
export function wordKeys(folded: string): readonly string[] {
  return [folded.replace(/(?:ernes|erne|enes|ene|ets|ens|ers|er|en|et|es|e|s)$/u, '') || folded];
}
