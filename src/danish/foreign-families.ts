/**
 * Endings that make one family of words from Latin, Greek, French and English: what stands before them stays the same.
 * "teknik", "tekniker", "teknisk"; "turisme", "turist". The longest ending of a word counts.
 */
const endings: readonly (readonly string[])[] = [
  ['ik', 'iker', 'isk'],
  ['agog', 'agogik', 'agogisk'],
  ['logi', 'log', 'logisk'],
  ['grafi', 'graf', 'grafisk'],
  ['nomi', 'nom', 'nomisk'],
  ['krati', 'krat', 'kratisk'],
  ['iatri', 'iater', 'iatrisk'],
  ['terapi', 'terapeut', 'terapeutisk'],
  ['medicin', 'mediciner', 'medicinsk'],
  ['ation', 'ator', 'atør', 'ativ'],
  ['ine', 'ination', 'inere'],
  ['ution', 'utionel'],
  ['ession', 'essionel'],
  ['isme', 'ist', 'istisk'],
  ['ium', 'ial', 'iel'],
  ['ivitet', 'iv'],
  ['ilitet', 'il'],
  ['istance', 'istent'],
  ['ence', 'ent'],
  ['ance', 'ant'],
  ['ert', 'ertise'],
  ['tur', 'turel'],
];

/** Letters before the ending: fewer are no stem, as in "stator" beside "station". */
const shortestStem = 3;

const groupsOf = new Map(endings.flatMap((group) => group.map((ending) => [ending, group] as const)));

const longestFirst = [...groupsOf.keys()].sort((a, b) => b.length - a.length);

/**
 * The other words that a word's family may have, folded; those that are none stand in no paper. "paramediciner" →
 * paramedicin, paramedicinsk; "gymnasium" → gymnasial. Refuses "station", which has nothing to do with "stativ".
 */
export function foreignFamily(basicForm: string): readonly string[] {
  const ending = longestFirst.find((end) => basicForm.endsWith(end) && basicForm.length - end.length >= shortestStem);
  if (ending === undefined) return [];
  const stem = basicForm.slice(0, -ending.length);
  const group = groupsOf.get(ending) ?? [];
  return group.filter((other) => other !== ending).map((other) => stem + other);
}
