/** Abbreviations that always want a word after them, and initials: "bl.a.", "jf.", "adm.", "J.". Refuses "sag.". */
const openAbbreviation =
  /(?:^|[\s(/])(?:bl\.a|f\.eks|fx|ca|kl|nr|pkt|jf|dvs|ift|mht|vedr|evt|inkl|ekskl|hhv|adm|cand|prof|dr|if|ang|henh|sagsnr|j\.nr|s|\p{Lu})\.$/iu;

/** Abbreviations that may end a sentence; a capital after them begins the next: "mio. kr.", "m.v.", "12 pct.". */
const closingAbbreviation =
  /(?:^|[\s(/\d])(?:m\.?v|m\.?fl|m\.?m|pr|pct|mio|mia|kr|stk|o\.l|osv|etc|p\.?t|tlf|max|min)\.$/iu;

/** "den 3." before "september": a day, not an end. Refuses "I alt 17." before "Kommunerne". */
const ordinal = /(?:^|\s)\d{1,2}\.$/u;

/** Offsets in a text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** A stretch of a text without the space around it. */
export function trimmedSpan(text: string, [start, end]: Span): Span {
  const first = start + text.slice(start, end).search(/\S|$/u);
  return [first, first + text.slice(first, end).trimEnd().length];
}

/**
 * Where the sentences of a paragraph stand, in order, without the space around them. A full stop ends one when a space and
 * a capital, a digit or a quotation follow, and no abbreviation or date stands before it.
 */
export function sentenceSpans(text: string): Span[] {
  const ends = [text.length];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”»)]?(?=\s+["”«„(]?[\p{Lu}\d])|\n+/gu)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('\n') && continuesAfter(text.slice(start, end), text.slice(end))) continue;
    ends.splice(-1, 0, end);
    start = end;
  }
  const spans = ends.map((end, index) => trimmedSpan(text, [ends[index - 1] ?? 0, end]));
  return spans.filter(([from, to]) => to > from);
}

/** The sentences of a paragraph, in order, as printed. */
export function splitSentences(text: string): string[] {
  return sentenceSpans(text).map(([start, end]) => text.slice(start, end));
}

function continuesAfter(head: string, rest: string): boolean {
  // Only the end of the head decides, which keeps the work linear in the length of the text.
  const end = head.slice(-16);
  if (openAbbreviation.test(end)) return true;
  if (closingAbbreviation.test(end)) return /^\s+[^\p{Lu}]/u.test(rest);
  return ordinal.test(end) && /^\s+\d/u.test(rest);
}
