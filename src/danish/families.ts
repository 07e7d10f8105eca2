import { findEntries } from './dictionary';

/** Nouns in -ing, -else and -ation that have a life of their own beside the verb they once came from. */
const ownWords = new Set(
  `afdeling anledning animation anstalt befolkning beskæftigelse flygtning ledelse modsætning bestyrelse betingelse bygning dannelse dimission forbindelse forening forestilling forretning
  forsamling forudsætning generation hensætning holdning installation landing ledning lejlighed lærling mængde omgivelse
  ordning organisation overbygning overraskelse regering retning rækning samling situation skrivelse spænding station
  stemning stilling strækning styrelse tilværelse udstationering underretning vedhæftning værelse væsen åbenbaring
  øvelse bekendelse dækning tegning tilstand hændelse rejsning formation konstellation lagring kapitulation`.split(
    /\s+/u,
  ),
);

/** Nouns of a verb that no rule makes of it, and other pairs of the language of decisions: noun → verb. */
const verbOfNoun: ReadonlyMap<string, string> = new Map(
  Object.entries({
    afslag: 'afslå',
    angreb: 'angribe',
    ansættelse: 'ansætte',
    bevilling: 'bevilge',
    byggeri: 'bygge',
    fiskeri: 'fiske',
    fødsel: 'føde',
    kontakt: 'kontakte',
    lån: 'låne',
    mangel: 'mangle',
    opstart: 'opstarte',
    skift: 'skifte',
    start: 'starte',
    spild: 'spilde',
    stop: 'stoppe',
    svigt: 'svigte',
    tab: 'tabe',
    tvivl: 'tvivle',
    udbud: 'udbyde',
    varsel: 'varsle',
    vækst: 'vokse',
    diskussion: 'diskutere',
    forslag: 'foreslå',
    forståelse: 'forstå',
    konklusion: 'konkludere',
    krav: 'kræve',
    opfølgning: 'opfølge',
    produktion: 'producere',
    reduktion: 'reducere',
    revision: 'revidere',
    salg: 'sælge',
    valg: 'vælge',
    køb: 'købe',
    svar: 'svare',
    bidrag: 'bidrage',
    brug: 'bruge',
    forsøg: 'forsøge',
    besøg: 'besøge',
    hjælp: 'hjælpe',
    beslutning: 'beslutte',
    tilslutning: 'tilslutte',
    kørsel: 'køre',
    indgreb: 'indgribe',
  }),
);

/** Rule 21 of the dictionary: the present tense of weak verbs. */
const presentTense = 21;

const isVerb = (word: string): boolean =>
  findEntries(word).some((entry) => entry.rules.includes(presentTense) || entry.isStrongVerb);

/**
 * How a noun is made of its verb. The first verb that the dictionary knows is taken:
 * - "udpegning" → udpege, "indstilling" → indstille, "beslutning" → beslutte, "planlægning" → planlægge;
 * - "godkendelse" → godkende, "forståelse" → forstå;
 * - "koordination" → koordinere;
 * - "overførsel" → overføre.
 */
const derivations: readonly (readonly [ending: string, verbs: (stem: string) => readonly string[]])[] = [
  ['ning', (stem) => [`${stem}e`, `${stem}${stem.at(-1) ?? ''}e`, `${stem}ne`]],
  ['ing', (stem) => [`${stem}e`]],
  ['else', (stem) => [`${stem}e`, stem]],
  ['ation', (stem) => [`${stem}ere`]],
  ['ørsel', (stem) => [`${stem}øre`]],
];

/** A shorter rest is no verb: "ting", "ring", "else". */
const shortestStem = 3;

function verbOf(noun: string): string | null {
  const known = verbOfNoun.get(noun);
  if (known) return known;
  for (const [ending, verbs] of derivations) {
    if (!noun.endsWith(ending) || noun.length - ending.length < shortestStem) continue;
    const stem = noun.slice(0, -ending.length);
    const verb = verbs(stem).find(isVerb);
    if (verb) return verb;
  }
  return null;
}

/** The word that stands for all of a family: the verb of a noun made of it ("godkendelse" → "godkende"), else itself. */
export function familyOf(lemma: string): string {
  return ownWords.has(lemma) ? lemma : (verbOf(lemma) ?? lemma);
}
