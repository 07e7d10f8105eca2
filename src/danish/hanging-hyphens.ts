import { sharedBeginnings, sharedEnds } from './compounds';
import type { Token } from './tokenize';

/** Between a hanging word and the one that completes it: "og", a comma, another hanging word. */
const joining = new Set(['og', 'eller', 'samt', 'og/eller', 'hhv', 'henholdsvis', 'and', 'or']);

/** "børne-, unge-, social-, sundheds- og ældreområdet": more in a row are a list of something else. */
const mostBetween = 10;

/** A longer distance between two words is a new sentence or cell: " og ", "- , ". */
const widestGap = 4;

const hyphens = new Set(['-', '‐', '‑', '–']);

/** "døgn- og", refuses "døgn-tilbud" (one word) and "døgn -". */
function hangsAfter(text: string, token: Token): boolean {
  return hyphens.has(text.charAt(token.end)) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end + 1));
}

/** "og -markedet", refuses "og - markedet" and "pladser-markedet". */
function hangsBefore(text: string, token: Token): boolean {
  return hyphens.has(text.charAt(token.start - 1)) && /\s/u.test(text.charAt(token.start - 2));
}

/** The word that completes the hanging one at `index`, or null where the sentence goes on otherwise. */
function completing(text: string, tokens: readonly Token[], index: number): Token | null {
  let end = tokens[index]?.end ?? 0;
  for (let next = index + 1; next <= index + mostBetween; next++) {
    const token = tokens[next];
    if (!token || token.start - end > widestGap) return null;
    const between = text.slice(end, token.start);
    if (/[.:;!?()|\t]|\n\s*\n/u.test(between)) return null;
    if (!joining.has(token.folded) && !hangsAfter(text, token)) return token;
    end = token.end;
  }
  return null;
}

/** "EU-kontoret" ends in "kontoret" for a word that hangs; other words where they can be cut. */
function endsOf(token: Token): readonly string[] {
  const last = token.folded.lastIndexOf('-') + 1;
  return last > 0 ? [token.folded.slice(last)] : sharedEnds(token.folded);
}

function completed(text: string, tokens: readonly Token[], index: number): string[] {
  const token = tokens[index];
  if (!token || token.kind !== 'word') return [];
  if (hangsAfter(text, token)) {
    const whole = completing(text, tokens, index);
    return whole ? endsOf(whole).map((end) => token.folded + end) : [];
  }
  const [before, joint] = [tokens[index - 2], tokens[index - 1]];
  if (!before || !joint || !joining.has(joint.folded) || !hangsBefore(text, token)) return [];
  return sharedBeginnings(before.folded).map((beginning) => beginning + token.folded);
}

/**
 * The tokens with the words that hanging hyphens stand for behind the words that hang: "døgntilbud" in "døgn- og
 * botilbud", "botilbudsmarkedet" in "botilbudspladser og -markedet".
 */
export function joinHangingHyphens(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/[-‐‑–](?![\p{L}\p{N}])|\s[-‐‑–]\p{L}/u.test(text)) return tokens;
  const joined: Token[] = [];
  tokens.forEach((token, index) => {
    joined.push(token);
    for (const folded of completed(text, tokens, index)) joined.push({ ...token, folded, kind: 'hanging' });
  });
  return joined;
}
