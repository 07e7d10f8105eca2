/**
 * Endings that make one family of words from Latin, Greek, French and English: what stands before them stays the same.
 * "teknik", "tekniker", "teknisk"; "turisme", "turist". The longest ending of a word counts.
 */
const endings: readonly (readonly string[])[] = [
  ['ik', 'iker', 'isk', 'ikalsk'],
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
  ['eum', 'eal'],
  ['urg', 'urgi', 'urgisk'],
  ['tekt', 'tektur', 'tektonisk'],
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

/** Letters of the shortest word that verbs in -ere are made of: "formere" has nothing to do with "form". */
const shortestBase = 5;

/** The same where more is between them: "passere" is not of "passe", nor "organisere" of "organ". */
const shortestFar = 6;

/** "budget" → budgettere, "analyse" → analysere, "digital" → digitalisere. */
function verbsOf(word: string): readonly string[] {
  if (word.length < shortestBase) return [];
  const stem = word.replace(/e$/u, '');
  const near = word === stem ? [`${stem}ere`, `${stem}${stem.slice(-1)}ere`] : [];
  return word.length < shortestFar ? near : [...near, `${stem}ere`, `${stem}isere`];
}

/** "budgettere" → budget, "analysere" → analyse, "digitalisere" → digital: what has the verb among its own. */
function basesOf(verb: string): readonly string[] {
  if (!verb.endsWith('ere')) return [];
  const stem = verb.slice(0, -'ere'.length);
  const short = stem.replace(/is$/u, '');
  return [stem, stem.slice(0, -1), `${stem}e`, short, `${short}e`].filter((base) => verbsOf(base).includes(verb));
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
