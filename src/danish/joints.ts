import { shortParts } from './affixes';
import { allows, entriesOf, findEntries, type Entry } from './dictionary';
import { mayBeWord } from './dictionary-lines';
import { hashBeginnings, hashLetter, hashLetters, hashPiece, hashStart, longestWord } from './hash-word';

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

const isWord = (entry: Entry): boolean => !entry.isName && entry.stem === null;

const joinsAsItIs = (entry: Entry): boolean => entry.rules.some((rule) => joinAsTheyAre.has(rule));

const hyphen = '-'.charCodeAt(0);

const asTheyAreHashes: ReadonlySet<number> = new Set([...asTheyAre].map((word) => hashLetters(hashStart, word)));

/** May letters `from` to `place` of a word be what `findModifier` finds? `hashes`: of the word's beginnings. */
function mayModify(word: string, from: number, place: number, hashes: Int32Array): boolean {
  const hash = hashPiece(hashes, from, place);
  if (asTheyAreHashes.has(hash) || mayBeWord(hash) || mayBeWord(hashLetter(hash, hyphen))) return true;
  for (const { adds, takes } of joints) {
    if ((adds === '' && takes === '') || !word.startsWith(adds, place - adds.length)) continue;
    if (mayBeWord(hashLetters(hashPiece(hashes, from, place - adds.length), takes))) return true;
  }
  return false;
}

/**
 * The places from `first` to `last` of a folded word up to which its letters behind `from` may begin a compound: told by
 * hashes alone, so that the many beginnings that are no word cost next to nothing.
 */
export function modifierPlaces(word: string, first: number, last: number, from = 0): number[] {
  const places: number[] = [];
  const hashes = hashBeginnings(word);
  for (let place = first; place <= last; place += 1) {
    if (place > longestWord || mayModify(word, from, place, hashes)) places.push(place);
  }
  return places;
}

/** No word in -s takes another: "børnehussager" is børnehus + sager, not børnehuss + ager. */
const endsWith = (piece: string, adds: string): boolean =>
  adds === '' || (piece.endsWith(adds) && (adds !== 's' || !piece.endsWith('ss')));

/** "tilsyns" → tilsyn, "børne" → børn, "ramme" → ramme: as the dictionary says, or null. */
function findCertain(piece: string): string | null {
  if (asTheyAre.has(piece)) return piece;
  if (piece.length < 2 || piece.length > longestWord) return null;
  const hash = hashLetters(hashStart, piece);
  for (const joint of joints) {
    const word = endsWith(piece, joint.adds) ? unjoin(piece, joint, hash) : null;
    if (word !== null) return word;
  }
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
