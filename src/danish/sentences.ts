/** Abbreviations that always want a word after them, and initials: "bl.a.", "jf.", "adm.", "J.". Refuses "sag.". */
const openAbbreviation =
  /(?:^|[\s(/])(?:bl\.a|f\.eks|fx|ca|kl|nr|pkt|jf|dvs|ift|mht|vedr|evt|inkl|ekskl|hhv|adm|cand|prof|dr|if|ang|henh|sagsnr|j\.nr|s|\p{Lu})\.$/iu;

/** Abbreviations that may end a sentence; a capital after them begins the next: "mio. kr.", "m.v.", "12 pct.". */
const closingAbbreviation =
  /(?:^|[\s(/\d])(?:m\.?v|m\.?fl|m\.?m|pr|pct|mio|mia|kr|stk|o\.l|osv|etc|p\.?t|tlf|max|min)\.$/iu;

/** "den 3." before "september": a day, not an end. Refuses "I alt 17." before "Kommunerne". */
const ordinal = /(?:^|\s)\d{1,2}\.$/u;

/**
 * The sentences of a paragraph, in order, as printed. A full stop ends one when a space and a capital, a digit or a
 * quotation follow, and no abbreviation or date stands before it.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”»)]?(?=\s+["”«„(]?[\p{Lu}\d])|\n+/gu)) {
    const end = match.index + match[0].length;
    const head = text.slice(start, end);
    if (!match[0].startsWith('\n') && continuesAfter(head, text.slice(end))) continue;
    if (head.trim() !== '') sentences.push(head.trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

function continuesAfter(head: string, rest: string): boolean {
  // Only the end of the head decides, which keeps the work linear in the length of the text.
  const end = head.slice(-16);
  if (openAbbreviation.test(end)) return true;
  if (closingAbbreviation.test(end)) return /^\s+[^\p{Lu}]/u.test(rest);
  return ordinal.test(end) && /^\s+\d/u.test(rest);
}
