/** What a character can be in a word. */
const other = 1;
const letter = 2;
const digit = 3;

/** The kind of every character of two bytes, 0 until it is first asked for: a table look-up per character of a text. */
const kinds = new Uint8Array(0x10000);

/** Letters with their marks and invisible characters inside words count as letters: see `foldWord`. */
function kindOf(code: number): number {
  const known = kinds[code] ?? other;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const isLetter = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]/u.test(character);
  const kind = /\p{N}/u.test(character) ? digit : isLetter ? letter : other;
  kinds[code] = kind;
  return kind;
}

const kindAt = (text: string, index: number): number => (index < text.length ? kindOf(text.charCodeAt(index)) : other);

const section = 0xa7; // §
const stop = 0x2e;
const comma = 0x2c;

/** - ‐ ‑ ' ’: join the two sides of a word when both are letters or digits. */
const isJoint = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;

/** "§ 107", "§§ 107": the end of the number, or −1 where none follows within two spaces. */
function sectionEnd(text: string, start: number): number {
  let index = start + 1;
  if (text.charCodeAt(index) === section) index++;
  for (let spaces = 0; spaces < 2 && /\s/u.test(text.charAt(index)); spaces++) index++;
  if (kindAt(text, index) !== digit) return -1;
  while (kindAt(text, index) === digit) index++;
  return index;
}

/** "f.eks", "m.fl", "p.t" from `start`, where a full stop stands at `place`: its end; −1 for "mødet.Derefter", "sag.der". */
function abbreviationEnd(text: string, start: number, place: number): number {
  if (place - start > 3) return -1;
  const match = /^\p{Ll}{1,3}(?:\.\p{Ll}{1,4})+(?![\p{L}\p{N}])/u.exec(text.slice(start, start + 16));
  return match && match[0].includes('.') ? start + match[0].length : -1;
}

/** The end of the word that starts at `start`. */
function wordEnd(text: string, start: number): number {
  let onlyDigits = true;
  let index = start;
  for (;;) {
    const kind = kindAt(text, index);
    if (kind === letter) onlyDigits = false;
    else if (kind === other) {
      const code = text.charCodeAt(index);
      const next = kindAt(text, index + 1);
      const isNumber = onlyDigits && next === digit && (code === stop || code === comma);
      if (next === other || !(isNumber || isJoint(code))) return stopAt(text, start, index);
      // "2024-06-19" and "1,5-2,5": behind a hyphen a number may begin again.
      if (!isNumber) onlyDigits = true;
    }
    index++;
  }
}

/** A word ends before any other character, but a full stop may stand inside an abbreviation. */
function stopAt(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== stop) return end;
  return Math.max(end, abbreviationEnd(text, start, end));
}

/**
 * The words of a text as offsets, [start, end, start, end, …]: runs of letters and digits with single hyphens or
 * apostrophes inside ("SAG-2023-04719", "KL's", "ØA25"), numbers whole ("2.3", "25.000", "19.06.2024"), "§ 107", and
 * abbreviations with full stops ("f.eks"). One look at each character, so the time is linear whatever stands there.
 */
export function scanWords(text: string): readonly number[] {
  const places: number[] = [];
  let index = 0;
  while (index < text.length) {
    const isSection = text.charCodeAt(index) === section;
    const end = isSection ? sectionEnd(text, index) : kindAt(text, index) === other ? -1 : wordEnd(text, index);
    if (end > index) places.push(index, end);
    index = end > index ? end : index + 1;
  }
  return places;
}
