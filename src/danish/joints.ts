import { shortParts } from './affixes';
import { allows, entriesOf, findEntries, type Entry } from './dictionary';
import { mayBeWord } from './dictionary-lines';
import { hashBeginnings, hashLetters, hashPiece, hashStart, joinHashes, longestWord } from './hash-word';

/**
 * How a word joins the next one in a compound, as the dictionary numbers it: `takes` comes off its end, `adds` goes on.
 */
interface Joint {
  readonly rules: readonly number[];
  readonly adds: string;
  readonly takes: string;
}

const joints: readonly Joint[] = [
  { rules: [31, 62, 63, 67], adds: '', takes: '' }, // ramme, rammeaftale
  { rules: [29, 62], adds: 's', takes: '' }, // tilsyn, tilsynssag
  { rules: [30, 63], adds: 'e', takes: '' }, // barn (børn), børnehus
  { rules: [56], adds: 's', takes: 'e' }, // arbejde, arbejdsmarked
  { rules: [60], adds: 'er', takes: '' }, // student, studenterhus
  { rules: [69], adds: 'e', takes: 'um' }, // kriterium, kriteriesæt
  { rules: [88], adds: 't', takes: '' },
];

/** Verbs (21) modify in their basic form, "lånepulje"; so do adjectives (23, 24, 28, 49), "kommunaldirektør". */
const joinAsTheyAre = new Set([21, 23, 24, 28, 49]);

/** First parts that the dictionary has no rule for, or a misleading one ("fælle" + s). */
const asTheyAre = new Set([
  ...['fælles', 'special', 'sosu', 'digital', 'dobbelt', 'center', 'mer', 'ældre', 'unge', 'stor', 'super', 'land'],
  ...['cyber', 'detail', 'psyko', 'tele', 'midt', 'næst', 'mini', 'multi', 'euro'],
  ...shortParts,
]);

/** A shorter word joined in a way that the dictionary does not know is a syllable, not a word. */
const shortestLikely = 4;

/** Listed with their joining -s-, as Brugsen has it: "landbrugsstøtte" is on landbrug. */
const listedJoined = new Set(['brugs', 'landbrugs']);

/** Rules of the dictionary for a possessive and for nouns that have only a plural. */
const possessive = 10;
const pluralOnly = 74;

/** "deltids", "fonds": listed for what they begin, and no words of their own, as "indsats" is. */
const isListedJoined = ({ word, rules }: Entry): boolean =>
  !rules.includes(possessive) || rules.includes(pluralOnly) || listedJoined.has(word);

const isWord = (entry: Entry): boolean => !entry.isName && entry.stem === null;

const joinsAsItIs = (entry: Entry): boolean => entry.rules.some((rule) => joinAsTheyAre.has(rule));

/** What a joint makes of the letters before it: their hash goes on with that of `takes`. */
interface Unjoining {
  readonly adds: number;
  readonly takes: number;
  readonly hash: number;
}

const unjoining = ({ adds, takes }: Pick<Joint, 'adds' | 'takes'>): Unjoining => ({
  adds: adds.length,
  takes: takes.length,
  hash: hashLetters(hashStart, takes),
});

/** Of every word: itself, and with the hyphen of those that only begin others ("cyber-"). */
const always: readonly Unjoining[] = [unjoining({ adds: '', takes: '' }), unjoining({ adds: '', takes: '-' })];

/** Last letter → what can be before it. */
const unjoinings = new Map<number, readonly Unjoining[]>();
for (const joint of joints.filter(({ adds }) => adds !== '')) {
  const last = joint.adds.charCodeAt(joint.adds.length - 1);
  unjoinings.set(last, [...(unjoinings.get(last) ?? always), unjoining(joint)]);
}

const asTheyAreHashes: ReadonlySet<number> = new Set([...asTheyAre].map((word) => hashLetters(hashStart, word)));

/** May letters `from` to `to` of a word be what `findModifier` finds? `hashes`: of the word's beginnings. */
function mayModify(word: string, from: number, to: number, hashes: Int32Array): boolean {
  for (const { adds, takes, hash } of unjoinings.get(word.charCodeAt(to - 1)) ?? always) {
    if (mayBeWord(joinHashes(hashPiece(hashes, from, to - adds), hash, takes))) return true;
  }
  return asTheyAreHashes.has(hashPiece(hashes, from, to));
}

/**
 * The places from `first` to `last` of a folded word up to which it may begin a compound: told by hashes alone, so that
 * the many beginnings that are no word cost next to nothing.
 */
export function modifierPlaces(word: string, first: number, last: number): number[] {
  const places: number[] = [];
  const hashes = hashBeginnings(word);
  for (let place = first; place <= last; place += 1) {
    if (place > longestWord || mayModify(word, 0, place, hashes)) places.push(place);
  }
  return places;
}

/** The same of the letters from one place to another. */
export const mayBeModifier = (word: string, from: number, to: number): boolean =>
  to > longestWord || mayModify(word, from, to, hashBeginnings(word));

/** No word in -s takes another: "børnehussager" is børnehus + sager, not børnehuss + ager. */
const endsWith = (piece: string, adds: string): boolean =>
  adds === '' || (piece.endsWith(adds) && (adds !== 's' || !piece.endsWith('ss')));

/** "tilsyns" → tilsyn, "børne" → børn, "ramme" → ramme: as the dictionary says, or null. */
function findCertain(piece: string): string | null {
  if (asTheyAre.has(piece)) return piece;
  if (piece.length < 2 || piece.length > longestWord) return null;
  const hash = hashLetters(hashStart, piece);
  let listed: string | null = null;
  for (const joint of joints) {
    const word = endsWith(piece, joint.adds) ? unjoin(piece, joint, hash) : null;
    if (word === piece && piece.endsWith('s') && entriesOf(piece, hash).every(isListedJoined)) listed = piece;
    else if (word !== null) return word;
  }
  if (listed !== null) return listed;
  return entriesOf(piece, hash).some((entry) => isWord(entry) && joinsAsItIs(entry)) ? piece : null;
}

/** The word that would be joined so, or null where there is none that the dictionary lets be. */
function unjoin(piece: string, { rules, adds, takes }: Joint, hash: number): string | null {
  const isWhole = adds === '' && takes === '';
  const word = isWhole ? piece : piece.slice(0, piece.length - adds.length) + takes;
  const entries = isWhole ? entriesOf(piece, hash) : findEntries(word);
  for (const entry of entries) if (isWord(entry) && allows(entry, rules)) return word;
  return null;
}

/** A listed word joined as it is or with s although no rule says so: "land" in "landkommune", "Paris" in "Parisaftalen". */
function findLikely(piece: string): string | null {
  for (const word of piece.endsWith('s') ? [piece, piece.slice(0, -1)] : [piece]) {
    if (word.length >= shortestLikely && findEntries(word).some((entry) => entry.stem === null)) return word;
  }
  // Words that only begin others are listed with their hyphen: "cyber-". Short ones are Greek: "tekno-" of "teknologi".
  return piece.length > shortestLikely && findEntries(`${piece}-`).length > 0 ? piece : null;
}

/** The word that the beginning of a compound is, or null: surely so, or also when it is only likely. */
export function findModifier(piece: string, degree: 'certain' | 'likely'): string | null {
  return findCertain(piece) ?? (degree === 'likely' ? findLikely(piece) : null);
}
