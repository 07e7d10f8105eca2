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
  ['ation', 'ator', 'atør', 'ativ', 'atorisk'],
  ['ere', 'ator', 'atør', 'ativ'],
  ['ine', 'ination', 'inere', 'inator', 'inativ'],
  ['ion', 'ional', 'ionel'],
  ['mune', 'munal'],
  ['isme', 'ist', 'istisk'],
  ['ium', 'ial', 'iel'],
  ['ario', 'arie', 'arium'],
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

const others = new Map<string, readonly string[]>();
for (const group of endings) {
  for (const ending of group) {
    others.set(ending, [...(others.get(ending) ?? []), ...group.filter((other) => other !== ending)]);
  }
}

const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length);

/** Letters of the shortest word that verbs in -ere are made of: "organisere" has nothing to do with "organ". */
const shortestBase = 6;

/** "budget" → budgettere, "analyse" → analysere, "digital" → digitalisere. */
function verbsOf(word: string): readonly string[] {
  const stem = word.replace(/e$/u, '');
  return word.length < shortestBase ? [] : [`${stem}ere`, `${stem}${stem.slice(-1)}ere`, `${stem}isere`];
}

/** "budgettere" → budget, "analysere" → analyse, "digitalisere" → digital. */
function basesOf(verb: string): readonly string[] {
  if (!verb.endsWith('ere')) return [];
  const stem = verb.slice(0, -'ere'.length);
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/is$/u, ''), stem.replace(/is$/u, 'e')];
  return [...new Set(bases)].filter((base) => base.length >= shortestBase);
}

/**
 * The other words that a word's family may have, folded; those that are none stand in no paper. "paramediciner" →
 * paramedicin, paramedicinsk; "gymnasium" → gymnasial. Refuses "station", which has nothing to do with "stativ".
 */
export function foreignFamily(basicForm: string): readonly string[] {
  const verbs = [...verbsOf(basicForm), ...basesOf(basicForm)];
  const ending = longestFirst.find((end) => basicForm.endsWith(end) && basicForm.length - end.length >= shortestStem);
  if (ending === undefined) return verbs;
  const stem = basicForm.slice(0, -ending.length);
  return [...(others.get(ending) ?? []).map((other) => stem + other), ...verbs];
}
