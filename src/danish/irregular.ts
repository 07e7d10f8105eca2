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

/** Forms that hold for the whole word only. */
const irregularForms = new Map(
  Object.entries({
    øjne: 'øje',
    øjnene: 'øje',
    tænder: 'tand',
    tænderne: 'tand',
    ideer: 'ide',
    ideerne: 'ide',
    medie: 'medie',
    medier: 'medie',
    nyt: 'ny',
    medierne: 'medie',
    data: 'data',
    dataene: 'data',
    mor: 'mor',
    far: 'far',
  }),
);

/** "rådmændenes": the end of the form, and what may follow it. Refuses "børnehus". */
const irregularEnd = new RegExp(`(${irregularEnds.map(([form]) => form).join('|')})(?:e?ne)?s?$`, 'u');

const basicEnds: ReadonlyMap<string, string> = new Map(irregularEnds);

/** "bøgerne" → "bog", "rådmændenes" → "rådmand". Null for every other word. */
export function irregularBasicForm(folded: string): string | null {
  const form = irregularForms.get(folded);
  if (form !== undefined) return form;
  // Every one of these plurals has æ or ø: most words are told apart here.
  if (!folded.includes('ø') && !folded.includes('æ')) return null;
  const found = irregularEnd.exec(folded);
  return found ? folded.slice(0, found.index) + (basicEnds.get(found[1] ?? '') ?? '') : null;
}
