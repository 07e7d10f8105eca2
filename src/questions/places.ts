import { findMunicipality } from '../meetings/regions';
import { findPhrase, phrase } from './phrase';
import type { Words } from './words';

/** "SAG-2023-04719", "sag 2023-04719", "2023-04719"; refuses "rammeaftale 2021-2022" and "1-51-71-3321-08". */
const caseNumber = phrase(
  '(sagsnummer|sagsnr|sags|sag|case|case number|sagen) (nr|nummer|no) [sag-?20\\d\\d-\\d{4,6}|20\\d\\d-\\d{5}]',
);

/** "SAG-2023-04719" where a question names a case by its number, and the words without it. */
export function findCaseNumber(words: Words): { readonly caseNumber: string; readonly rest: Words } | null {
  const found = findPhrase(words, caseNumber);
  if (!found) return null;
  const digits = /20\d\d-\d{4,6}$/u.exec(words[found.at + found.count - 1]?.key ?? '');
  return digits && { caseNumber: `SAG-${digits[0]}`, rest: found.rest };
}

const place = '\\d{1,2}(?:\\.\\d{1,2}){0,2}';

/** "pkt. 2.3", "item 2.3", "2.3 på dagsordenen" or nothing but "2.3"; refuses "2.3 mio." and "punkter 3". */
const itemPhrases = [
  phrase(
    `(på|under|at|on|i|ved) (the) (agenda) [punkt|punktet|item|point|dagsordenspunkt|dagsordenpunkt|pkt|p|sag nr|sag nummer] (nr|nummer|number|no) [${place}]`,
  ),
  phrase(
    `^ [${place}] (?=(?:pa|i|fra|til|on|at|in) (?:the )?(?:modet|mode|dagsordenen|dagsorden|referatet|meeting|agenda|minutes) )`,
  ),
  phrase('^ [\\d{1,2}\\.\\d{1,2}] $'),
];

/** "2.3" where a question names an item by its place, and the words without it. */
export function findItemNumber(words: Words): { readonly itemNumber: string; readonly rest: Words } | null {
  for (const pattern of itemPhrases) {
    const found = findPhrase(words, pattern);
    const taken = found && words.slice(found.at, found.at + found.count).findLast((word) => /^\d/u.test(word.key));
    if (found && taken) return { itemNumber: taken.key, rest: found.rest };
  }
  return null;
}

/** Municipalities whose names are Danish words too: "vejen frem", "en skive brød". */
const alsoWords = new Set(['Vejen', 'Skive', 'Odder', 'Mors', 'Struer']);

/** True for "Vejen Kommune" and for "i Vejen"; false for "Vejen frem mod 2030" and "banet vejen". */
function isMeant(words: Words, at: number, name: string): boolean {
  if (!alsoWords.has(name)) return true;
  const isCapital = /^\p{Lu}/u.test(words[at]?.text ?? '');
  return words[at + 1]?.key.startsWith('kommune') === true || (at > 0 && isCapital);
}

/** "Greater Copenhagen" is an organisation, not the city. */
function isOrganisation(words: Words, at: number): boolean {
  return words[at]?.key === 'copenhagen' && (words[at - 1]?.key === 'greater' || words[at + 1]?.key === 'eu');
}

/** The first municipality that the words name, in one word or two ("Høje Taastrup"), or null. */
export function findMunicipalityNamed(words: Words): string | null {
  for (const [at, word] of words.entries()) {
    const pair = words[at + 1] ? findMunicipality(`${word.text}${words[at + 1]?.text ?? ''}`) : null;
    const name = pair ?? findMunicipality(word.text);
    if (name && isMeant(words, at, name) && !isOrganisation(words, at)) return name;
  }
  return null;
}
