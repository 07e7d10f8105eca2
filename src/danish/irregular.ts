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
const irregularForms: Readonly<Record<string, string>> = {
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
};

/** "bøgerne" → "bog", "rådmændenes" → "rådmand". Null for every other word. */
export function irregularBasicForm(folded: string): string | null {
  if (Object.hasOwn(irregularForms, folded)) return irregularForms[folded] ?? null;
  // Every one of these plurals has æ or ø: most words are told apart here.
  if (!folded.includes('ø') && !folded.includes('æ')) return null;
  for (const [form, basic] of irregularEnds) {
    const place = folded.lastIndexOf(form);
    if (place === -1) continue;
    const ending = folded.slice(place + form.length);
    if (/^(?:e?ne)?s?$/u.test(ending)) return folded.slice(0, place) + basic;
  }
  return null;
}
