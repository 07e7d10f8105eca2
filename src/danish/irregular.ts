/**
 * Plurals with another vowel, which the dictionary lists as words of their own: the end of the form → the end of its
 * basic form. They hold for compounds too: "grundbøger" → "grundbog".
 */
const irregularEnds: readonly (readonly [form: string, basic: string])[] = [
  ['bøger', 'bog'],
  ['børn', 'barn'],
  ['mænd', 'mand'],
  ['hænder', 'hånd'],
  ['nætter', 'nat'],
  ['kræfter', 'kraft'],
  ['stæder', 'stad'],
  ['rødder', 'rod'],
  ['fødder', 'fod'],
  ['bønder', 'bonde'],
  ['mødre', 'mor'],
  ['fædre', 'far'],
  ['brødre', 'bror'],
  ['døtre', 'datter'],
  ['stænger', 'stang'],
];

/** Forms that hold for the whole word only, all of them words of the dictionary or forms of one. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    øjne: 'øje',
    øjnene: 'øje',
    tænder: 'tand',
    tænderne: 'tand',
    ideer: 'ide',
    ideerne: 'ide',
    medie: 'medium',
    medier: 'medium',
    nyt: 'ny',
    medierne: 'medium',
    data: 'data',
    dataene: 'data',
    mor: 'mor',
    far: 'far',
    fora: 'forum',
    små: 'lille',
    mindre: 'lille',
    mindst: 'lille',
    mindste: 'lille',
    bedre: 'god',
    bedst: 'god',
    bedste: 'god',
    længere: 'lang',
    længst: 'lang',
    længste: 'lang',
  }),
);

/** "rådmændenes": the end of the form, and what may follow it. Refuses "børnehus". */
const irregularEnd = new RegExp(`(${irregularEnds.map(([form]) => form).join('|')})(?:e?ne)?s?$`, 'u');

const basicEnds: ReadonlyMap<string, string> = new Map(irregularEnds);

/** "bekræfter" is what one does. Refuses "arbejdskræfter". */
const verb = /^(?:af|be)kræfter$/u;

/** Every one of these plurals has æ or ø: most words are told apart here. */
const findEnd = (folded: string): RegExpExecArray | null =>
  folded.includes('ø') || folded.includes('æ') ? irregularEnd.exec(folded) : null;

/** Where the irregular form begins that a word ends in: 3 in "rådmændenes". −1 for every other word. */
export const irregularStart = (folded: string): number => findEnd(folded)?.index ?? -1;

/** "bøgerne" → "bog", "rådmændenes" → "rådmand". Null for every other word. */
export function irregularBasicForm(folded: string): string | null {
  const form = irregularForms.get(folded);
  if (form !== undefined) return form;
  const found = findEnd(folded);
  return found && !verb.test(folded) ? folded.slice(0, found.index) + (basicEnds.get(found[1] ?? '') ?? '') : null;
}
