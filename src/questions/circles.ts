import type { Circle } from '../meetings/meeting';
import { findCircle } from '../meetings/regions';
import type { FoundPhrase, Phrase } from './phrase';
import { findPhrase, phrase } from './phrase';
import type { Words } from './words';

/** "K17", "K22's"; refuses "K18" and "K17-Klima". */
export const circleNumber = "k(?:11|17|19|22|29)(?:'?s)?";

/** What the circles are called without a number: which one is meant is told by the body or by who asks. */
const circleName =
  '(?:de |the )?(?:andre |øvrige |other )?(?:kredse|kredsene|circles)|kommunaldirektørerne|kommunaldirektørernes|kommunaldirektørkredsen|kommunaldirektørkredsens|kredsen af kommunaldirektører|' +
  "kredsen|kredsens|vores kreds|min kreds|our circle|direktørerne|direktørernes|direktørkredsen|kommunaldirektører|chief executives'?|municipal chief executives'?";

const circle = `(?:kredsen )?(?:${circleNumber}|${circleName})(?: (?:og|and|eller|or|samt) ${circleNumber}){0,4}`;

const says =
  'mener|anbefaler|siger|synes|foreslår|indstiller|tænker|vurderer|ønsker|udtaler|mente|anbefalede|sagde|foreslog|indstillede|' +
  'anbefalet|sagt|udtalt|indstillet|foreslået|ment|udtalt sig|bemærker|bemærket|støtter';
const view =
  'holdning|holdningen|indstilling|anbefaling|anbefalinger|bemærkninger|bemærkning|udtalelse|udtalelser|syn|vurdering|stillingtagen|' +
  'position|view|views|recommendation|recommendations|opinion|statement|statements|input';
const thinks =
  'think|say|recommend|recommended|said|thought|want|propose|suggest|suggested|proposed|recommends|says|thinks|advise';

interface StatementPhrase {
  readonly pattern: Phrase;
  readonly takes: string;
  readonly refuses: string;
}

const row = (takes: string, refuses: string, source: string): StatementPhrase => ({
  pattern: phrase(source),
  takes,
  refuses,
});

/** Ways to ask what a circle thinks, each with a question that it takes and a look-alike that it refuses. */
export const statementPhrases: readonly StatementPhrase[] = [
  row(
    'hvad mener k22 om botilbud',
    'hvad mener kommunerne om botilbud',
    `[hvad|hvilke|hvordan] [${says}] (i) [${circle}] (selv) (om|til|på)`,
  ),
  row(
    'hvad lagde k17 op til',
    'hvad lagde staten op til',
    `hvad [lægger|lagde|har|havde] [${circle}] (lagt) op til (om|i|på|vedr)`,
  ),
  row('hvad peger k22 på', 'hvad peger tallene på', `hvad peger [${circle}] på`),
  row(
    'hvad har k17 sagt om fyrtårn',
    'hvad har k17 været til',
    `(hvad) [har|havde|er|bliver|blev] [${circle}] (en|nogen|noget) [${says}|${view}] (noget) (om|til|på)`,
  ),
  row(
    'hvad er k17s holdning til fyrtårn',
    'hvad er k17s budget',
    `(hvad) (er|var) [${circle}] [${view}] (til|om|af|på|on|to|about)`,
  ),
  row(
    'anbefaling fra k22 om takster',
    'penge fra k22',
    `[${view}] [fra|af|hos|of|from|by] (the) (municipal) [${circle}]`,
  ),
  row('k22 anbefaler om takster', 'k22 mødes', `(det|som) [${circle}] [${says}]`),
  row('støtter k17 fyrtårn', 'støtten til k17', `^ [støtter|bakker|anbefaler|ønsker|mener] [${circle}]`),
  row(
    'what does k17 think about botilbud',
    'what does k17 cost',
    `what [do|does|did|has|have|is|was] (the) (municipal) [${circle}] [${thinks}|${view}] (about|on|to|of)`,
  ),
  row('what k17 thinks about botilbud', 'what k17 costs', `(what) (the) (municipal) [${circle}] [${thinks}|${view}]`),
  row('k17 om botilbud', 'k17 botilbud', `^ [${circle}] [om|on|about|vedr|vedrørende] (?=[^ ])`),
  row('har k17 en holdning til botilbud', 'har k17 et møde', `[har|have|has] (the) [${circle}] (en|et|an|a) [${view}]`),
];

export interface FoundStatement {
  /** Null where the circle is named without its number, and where several are. */
  readonly circle: Circle | null;
  /** True for "K17 og K22": the words of none of them are left out. */
  readonly isSeveral: boolean;
  readonly rest: Words;
}

const anyCircle = phrase(`(i|hos|fra|af|for|in|from|by|of|om) (the) ${circleNumber}`);

/** The circle named by its number among the words that a phrase took. */
function circleIn(words: Words, { at, count }: FoundPhrase): Pick<FoundStatement, 'circle' | 'isSeveral'> {
  const named = words.slice(at, at + count).map((word) => findCircle(word.key.slice(0, 3)));
  const [first = null, ...others] = named.filter((each) => each !== null);
  const isSeveral = others.some((each) => each !== first);
  return { circle: isSeveral ? null : first, isSeveral };
}

/** What is asked of a circle ("hvad mener K22 om …"), or null. */
export function findStatement(words: Words): FoundStatement | null {
  for (const { pattern } of statementPhrases) {
    const found = findPhrase(words, pattern);
    if (found) return { ...circleIn(words, found), rest: found.rest };
  }
  return null;
}

/** A circle that a question names by its number, and the words without it. */
export function findCircleNamed(words: Words): FoundStatement {
  const found = findPhrase(words, anyCircle);
  return found ? { ...circleIn(words, found), rest: found.rest } : { circle: null, isSeveral: false, rest: words };
}
