/** The first 2,000 characters count: nobody asks a longer question, and a pasted paper must not cost time. */
export const longestQuestion = 2000;

/** Control characters, direction marks and zero-width characters: not seen by the reader. Line breaks become spaces. */
const invisible = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/** "<b>" and "</at>"; refuses "a < b", and gives up on a tag longer than any that a chat sends. */
const tag = /<\/?[a-z][^<>]{0,200}>/giu;

/** "&nbsp;", "&amp;" and "&#39;", which chats leave in pasted text; refuses "R&D;". */
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6});/giu;

/**
 * "2.3 Udpegningssag: " and "Udpegnings sag: " before a pasted title: the kind of case is no part of the title. Refuses
 * "temadrøftelse om sundhed", which has no colon.
 */
const caseTypeBefore =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(?:(?:udpegnings?|beslutnings?|orienterings?|drøftelses?)[ -]?(?:sag|punkt)(?:er)?|tema[ -]?drøftelser?|meddelelser?) ?: ?(?=\S)/iu;

/** "2.3 " before a pasted title ("2.3 Botilbudskapacitet og lånepulje"); refuses "2.3 mio. til botilbud" and "2.3". */
const numberBefore = /^\d{1,2}(?:\.\d{1,2}){1,2}\.? (?=\p{Lu}\p{Ll}{3})/u;

/** "K 29" and "k-29" for K29; refuses "K 3" and "SAK 29". */
const circleApart = /(?<![\p{L}\p{N}-])k[ -](?=(?:11|17|19|22|29)(?!\p{N}|[.,]\p{N}))/giu;

/** "pkt2.1" and "pkt.3" for "pkt. 2.1"; refuses "pkt 2". */
const placeTogether = /(?<![\p{L}\p{N}])(pkt|punkt|item)\.?(?=\d)/giu;

/** One half of a surrogate pair, left by cutting an emoji in two. */
const halfCharacter = /\p{Cs}/gu;

/** The question as typed, as far as it counts, without what cannot be seen. */
export function visibleText(text: string): string {
  const visible = text.slice(0, longestQuestion).replace(invisible, (marks) => (/\p{Cc}/u.test(marks) ? ' ' : ''));
  return visible.replace(halfCharacter, '').trim();
}

/** The question as it is read: composed letters, no markup, plain spaces and apostrophes. */
export function cleanText(text: string): string {
  const plain = visibleText(text).replace(tag, ' ').replace(entity, ' ');
  return plain
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(circleApart, 'K')
    .replace(placeTogether, '$1 ')
    .trim()
    .replace(caseTypeBefore, '')
    .replace(numberBefore, '');
}
