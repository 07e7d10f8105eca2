import { withoutAnnexMark } from './annex-mark';
import type { Block } from './document';
import { endsInHyphen, joinLines, wordsOf } from './join-words';
import { removeFurniture, type PagedLine } from './page-furniture';
import { splitLines } from './source-lines';
import { markColumns } from './table-columns';

/** "- at der …", "– Drøfter …", "• et punkt". Refuses "-2026" and "--". */
const listMark = /^[-–•›*]\s+(?=\S)/u;

/** A sentence, an introduction or a cell that is complete. */
const finished = /[.:;!?»”"’)\]]$/u;

/** Blocks of a plain-text or Markdown document: paragraphs with their broken lines joined, list items and table rows. */
export function readTextBlocks(text: string): Block[] {
  const lines = removeFurniture(splitLines(text)).flatMap(withoutAnnexMark);
  const words = wordsOf(lines.map((line) => line.text));
  const width = typicalWidth(lines);
  const blocks: Block[] = [];
  let previous: PagedLine | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && previous && continues(previous, line, last, width)) {
      blocks[blocks.length - 1] = { ...last, text: joinLines(last.text, line.text, words) };
    } else {
      blocks.push(startBlock(line));
    }
    previous = line;
  }
  return markColumns(blocks);
}

function startBlock(line: PagedLine): Block {
  const { page, line: number, gap, text } = line;
  const kind = text.includes('\t') ? 'row' : listMark.test(text) ? 'listItem' : line.heading ? 'heading' : 'line';
  return { kind, text, page, line: number, gap };
}

/** Length that full lines reach, in characters: the 95th percentile, so that a few long ones do not set it. */
function typicalWidth(lines: readonly PagedLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** Words that no line of running text, heading or list item ends with: the line goes on. */
const openWord =
  /(?:^|\s)(?:og|eller|samt|i|på|af|til|for|fra|med|om|ved|under|mellem|at|der|som|en|et|den|det|de|kr\.|ca\.|den \d{1,2}\.|pkt\.|nr\.|§§?|KKR|[-–]),?$/iu;

/** How the rest of a sentence begins: "og landsdækkende", "(DEB) strategiske", "2019) været". Refuses "3.4. Fordeling". */
const goesOn = /^(?:[\p{Ll}/(]|\d+(?:[-,)\s]|\.\d{3}(?!\d)|$))/u;

/** Whether a line goes on where the one before it broke off. */
function continues(previous: PagedLine, line: PagedLine, block: Block, width: number): boolean {
  if (block.kind === 'row' || line.text.includes('\t') || line.heading || block.kind === 'heading') return false;
  if (listMark.test(line.text) || isNextEntry(block.text, line.text)) return false;
  const lower = goesOn.test(line.text) && (!line.gap || /^\D/u.test(line.text));
  if (endsInHyphen(previous.text)) return lower || !line.gap || line.pageStart;
  if (line.gap) return lower && breaksOff(previous.text, width);
  if (breaksOff(previous.text, width)) {
    return lower || openWord.test(previous.text) || (isFull(previous.text, width) && !isHeading(previous, block));
  }
  return !line.pageStart && !roomFor(line.text, previous.text, width);
}

/**
 * "2. anbefaler …" below "1. godkender … og", "3 (Lukket) …" below "2 (Åben) …", "at …" below "at …, og". Refuses
 * "3. september" below "mødet den".
 */
function isNextEntry(entry: string, line: string): boolean {
  if (/^at\s/u.test(line) && /^at\s/iu.test(entry)) return true;
  const [last, next] = [entry, line].map((text) => /^(\d{1,3})(?:[.)]\s|\s\()/u.exec(text)?.[1]);
  return last !== undefined && next !== undefined && Number(next) === Number(last) + 1;
}

/** A line of running text that ends in the middle of a sentence. Headings and list introductions are shorter or end. */
function breaksOff(text: string, width: number): boolean {
  return !finished.test(text) && text.length > Math.min(40, width * 0.6);
}

/** Proportional type makes full lines of unequal length: those of 85 % of the width were seen to be full. */
function isFull(text: string, width: number): boolean {
  return text.length > width * 0.85;
}

/** Verbs that running text cannot do without for a whole line, and headings do without. */
const verb =
  /(?:^|\s)(?:er|var|har|havde|skal|skulle|vil|ville|kan|kunne|må|bør|blev|bliver|får|fik|\p{L}{3,}(?:edes|ede|tes)|\p{L}{3,}[gnrltdksv]es)(?=\s|,|$)/iu;

/** A full line that is a heading all the same: alone in its paragraph, without a verb or a comma. */
function isHeading(line: PagedLine, block: Block): boolean {
  return block.text === line.text && !verb.test(line.text) && !/[,;]/u.test(line.text);
}

/** True when the first word of a line would have fitted on the line before: the break was meant. */
function roomFor(text: string, previous: string, width: number): boolean {
  const first = text.split(' ', 1)[0] ?? '';
  return previous.length + 1 + first.length <= width;
}
