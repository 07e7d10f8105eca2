import type { Block } from '../documents/document';
import { recommendationOpening, recogniseSection } from './section-headings';

/** End of a sentence with a capital behind it: where a heading may have run into the text. */
const sentenceEnd = /[.:;!?)»”"]\s+(?=\p{Lu})/gu;

/** "Beslutning i Byrådet den 29. januar 2020:" with what stands behind it on the same line. */
const datedDecision =
  /^(?:Beslutning|BESLUTNING)(?: (?:i|fra) \p{Lu}[^:.]{2,70}?)? (?:den |d\. )?\d{1,2}[-./ ][^:]{3,20}?\d{4}(?:$|:|(?=\s\p{Lu}))/u;

/**
 * Blocks in which no heading stands behind a sentence. Lines of running text are joined while they are full, and a
 * heading below a full line of a narrow column is taken for its next line: "… at planen vedtages. Beslutning".
 */
export function splitRunInHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'row' || block.kind === 'heading' ? [block] : splitBlock(block)));
}

/** "Indholdsfortegnelse1. Fraværende": a web page's link runs into the first item. Refuses "Indholdsfortegnelse". */
const linkInFront = /^(?:indholdsfortegnelse|indhold|dagsorden|punkter)\s*:?\s*(?=\d{1,3}\.\s+\p{Lu})/iu;

function splitBlock(block: Block): Block[] {
  const link = linkInFront.exec(block.text)?.[0];
  if (link !== undefined) {
    const rest = { ...block, text: block.text.slice(link.length), gap: true };
    return [{ ...block, text: link.trim() }, ...splitBlock(rest)];
  }
  for (const match of block.text.matchAll(sentenceEnd)) {
    const at = match.index + match[0].length;
    const behind = block.text.slice(at);
    const length = headingLength(behind);
    if (length === 0) continue;
    const parts = [block.text.slice(0, at), behind.slice(0, length), behind.slice(length)].map((text) => text.trim());
    const [before = '', heading = '', rest = ''] = parts;
    const own = { ...block, text: heading, gap: true };
    return [{ ...block, text: before }, own, ...(rest === '' ? [] : splitBlock({ ...block, text: rest, gap: true }))];
  }
  return [block];
}

/** Characters that a heading takes at the beginning of a text, or 0. A recommendation goes on to the end of the block. */
function headingLength(text: string): number {
  const dated = datedDecision.exec(text);
  if (dated) return dated[0].length;
  const alone = text.length < 40 && !/[.:]/u.test(text) && recogniseSection(text) !== null;
  return alone || (recommendationOpening.test(text) && /indstiller(?:,|$)/u.test(text)) ? text.length : 0;
}
