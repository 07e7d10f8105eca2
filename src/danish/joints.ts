import { shortParts } from './affixes';
import { findEntries, type Entry } from './dictionary';
import { hashBeginnings, longestWord, mayBeWord } from './dictionary-lines';
import { hashLetters } from './hash-word';

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

const allows = (entry: Entry, rules: readonly number[]): boolean => entry.rules.some((rule) => rules.includes(rule));

const isWord = (entry: Entry): boolean => !entry.isName && entry.stem === null;

const joinsAsItIs = (entry: Entry): boolean => entry.rules.some((rule) => joinAsTheyAre.has(rule));

/** Is the word that a joint would be made of worth looking up? `hashes`: of the beginnings of the piece. */
function mayJoin(piece: string, { adds, takes }: Joint, hashes: Int32Array): boolean {
  // No word in -s takes another: "børnehussager" is børnehus + sager, not børnehuss + ager.
  if (!piece.endsWith(adds) || (adds === 's' && piece.endsWith('ss'))) return false;
  return mayBeWord(hashLetters(hashes[piece.length - adds.length] ?? 0, takes));
}

/** "tilsyns" → tilsyn, "børne" → børn, "ramme" → ramme: as the dictionary says, or null. */
function findCertain(piece: string): string | null {
  if (asTheyAre.has(piece)) return piece;
  if (piece.length > longestWord) return null;
  const hashes = hashBeginnings(piece);
  const likely = joints.filter((joint) => mayJoin(piece, joint, hashes));
  for (const { rules, adds, takes } of likely) {
    const word = piece.slice(0, piece.length - adds.length) + takes;
    if (findEntries(word).some((entry) => isWord(entry) && allows(entry, rules))) return word;
  }
  return findEntries(piece).some((entry) => isWord(entry) && joinsAsItIs(entry)) ? piece : null;
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
