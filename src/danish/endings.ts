export type WordClass = 'noun' | 'verb' | 'adjective';

/**
 * `asIs`: sag, sagen. `doubled`: the last consonant is doubled before the ending, budget → budgettet. `single`: a
 * double consonant loses one, middel → midler.
 */
type Consonant = 'asIs' | 'doubled' | 'single';

/** How forms are made of a basic form: `takes` comes off its end, one of `adds` goes on. */
interface Inflection {
  /** Numbers of the rules in the dictionary that allow it. */
  readonly rules: readonly number[];
  readonly adds: readonly string[];
  readonly takes: string;
  readonly wordClass: WordClass;
  readonly consonant: Consonant;
}

/** One ending of an inflection. */
export interface Ending extends Omit<Inflection, 'adds'> {
  readonly adds: string;
}

type Row = readonly [rules: string, adds: string, takes: string, consonant?: Consonant];

/** Nouns, as the dictionary numbers their inflections. Possessives (-s) are taken off before. */
const nouns: readonly Row[] = [
  ['2,44', 'en n', ''], // sag, sagen; aftale, aftalen
  ['14', 'en', ''], // ager, ageren
  ['4,15,45', 'et t', ''], // råd, rådet; møde, mødet
  ['5', 'e ene ne', ''], // bord, borde, bordene; lærer, lærerne
  ['46,74', 'ene ne', ''], // lån, lånene; penge, pengene
  ['11', 'er erne r rne', ''], // takst, takster; aftale, aftalerne
  ['7,19,48,58', 'en', '', 'doubled'], // bus, bussen
  ['3,18,47,57', 'et', '', 'doubled'], // budget, budgettet
  ['3,7', 'er erne', '', 'doubled'], // budget, budgetter
  ['18,19', 'e ene', '', 'doubled'], // væg, vægge
  ['46,47,48', 'ene', '', 'doubled'], // tilbud, tilbuddene
  ['13', 're rene', 'er'], // mønster, mønstre
  ['13', 're rene', 'er', 'single'], // klatter, klatre
  ['15', 'ret', 'er'], // center, centret
  ['15', 'ret', 'er', 'single'], // nummer, numret
  ['43', 'ner nerne', 'en'], // væsen, væsner
  ['87', 'net', 'en'], // væsen, væsnet
  ['64', 'ler lerne', 'el'], // regel, regler
  ['64', 'ler lerne', 'el', 'single'], // middel, midler
  ['65', 'len', 'el'], // regel, reglen
  ['65', 'len', 'el', 'single'], // trussel, truslen
  ['66', 'let', 'el'], // kabel, kablet
  ['66', 'let', 'el', 'single'], // middel, midlet
  ['70', 'et', 'um'], // museum, museet
  ['71', 'er erne', 'um'], // museum, museer
  ['72', 'e', 'um'], // studium, studie
  ['84', 'et', 'us'], // kursus, kurset
  ['85', 'er erne', 'us'], // kursus, kurser
];

/** Weak verbs; the dictionary lists the forms of strong ones. Passives (-s) are taken off before. */
const verbs: readonly Row[] = [
  ['1', 'de t ede et', ''], // godkende, godkendt; beslutte, besluttede
  ['20', 'te t', 'e'], // tale, talte
  ['20', 'te t', 'e', 'single'], // opstille, opstilte
  ['21', 'r nde er ende', ''], // udpege, udpeger, udpegende
];

const adjectives: readonly Row[] = [
  ['24,28', 'e', ''], // offentlig, offentlige
  ['49', 't', ''], // ny, nyt
  ['23,38', 'ere est este re st ste', ''], // klar, klarere; vigtig, vigtigst
  ['40,42', 'ere est este', '', 'doubled'], // grøn, grønnere
  ['40', 'mere st ste', ''], // nøjsom, nøjsommere
  ['59', 'e', '', 'doubled'], // grøn, grønne
  ['25,26', 'de', 't'], // målrettet, målrettede
  ['12', 'ne', 'en'], // åben, åbne
  ['12', 'ne', 'en', 'single'],
  ['82', 'et', 'en'], // sluppen, sluppet
  ['41', 're rere rest reste', 'er'], // sikker (as "siker"): see the next line
  ['41', 're rere rest reste', 'er', 'single'], // sikker, sikre
  ['77', 'le', 'el'], // enkel, enkle
  ['77', 'le', 'el', 'single'], // gammel, gamle
  ['78', 'lere lest leste', 'el'], // enkel, enklere
];

function readRow(wordClass: WordClass, [rules, adds, takes, consonant = 'asIs']: Row): Ending[] {
  const numbers = rules.split(',').map(Number);
  return adds.split(' ').map((add) => ({ rules: numbers, adds: add, takes, wordClass, consonant }));
}

/** Every ending that makes a form of a basic form. */
export const endings: readonly Ending[] = [
  ...nouns.flatMap((row) => readRow('noun', row)),
  ...adjectives.flatMap((row) => readRow('adjective', row)),
  ...verbs.flatMap((row) => readRow('verb', row)),
];

const vowels = 'aeiouyæøå';

/**
 * May this ending follow as it is? Those with e follow no e ("sagen", not "aftaleen"); the others follow e in nouns
 * ("aftalen", and "lærerne" after r) and a vowel in verbs ("udpeger", "går"), so that "lagt" is no form of "lag".
 */
function follows(ending: Ending, rest: string): boolean {
  if (ending.adds.startsWith('e')) return !rest.endsWith('e');
  if (ending.wordClass === 'noun') return rest.endsWith('e') || (ending.adds === 'ne' && rest.endsWith('r'));
  return ending.wordClass === 'adjective' || vowels.includes(rest.charAt(rest.length - 1));
}

/** The basic form that would take this ending, or null where the rest of the word does not fit it. */
export function undo(ending: Ending, rest: string): string | null {
  const last = rest.at(-1) ?? '';
  if (ending.consonant === 'single') return `${rest}${last}${ending.takes}`;
  if (ending.consonant === 'doubled') return last === rest.at(-2) ? rest.slice(0, -1) : null;
  if (ending.takes !== '') return `${rest}${ending.takes}`;
  return follows(ending, rest) ? rest : null;
}
