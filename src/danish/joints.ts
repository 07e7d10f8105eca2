import { findEntries, type Entry } from './dictionary';

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
  { rules: [55], adds: '', takes: 'e' }, // erfare, erfarbar
  { rules: [60], adds: 'er', takes: '' }, // student, studenterhus
  { rules: [69], adds: 'e', takes: 'um' }, // kriterium, kriteriesæt
  { rules: [88], adds: 't', takes: '' },
];

/** Verbs (21) modify in their basic form, "lånepulje"; so do adjectives (23, 24, 28, 49), "kommunaldirektør". */
const joinAsTheyAre = new Set([21, 23, 24, 28, 49]);

/** First parts that the dictionary has no rule for, or a misleading one ("fælle" + s). */
const asTheyAre = new Set(['fælles', 'special', 'sosu', 'praktik', 'digital', 'dobbelt', 'flerårs', 'tværs', 'center']);

/** A word as the first part of a compound. */
export interface Modifier {
  /** Its basic form: "arbejde" for "arbejds". */
  readonly word: string;
  /** True where the dictionary says that it joins in this way; false where it is only likely. */
  readonly certain: boolean;
}

const allows = (entry: Entry, rules: readonly number[]): boolean => entry.rules.some((rule) => rules.includes(rule));

/** "tilsyns" → tilsyn, "børne" → børn, "ramme" → ramme: the word that the beginning of a compound is, or null. */
export function findModifier(piece: string): Modifier | null {
  if (asTheyAre.has(piece)) return { word: piece, certain: true };
  for (const { rules, adds, takes } of joints) {
    // No word in -s takes another: "børnehussager" is børnehus + sager, not børnehuss + ager.
    if (!piece.endsWith(adds) || (adds === 's' && piece.endsWith('ss'))) continue;
    const word = piece.slice(0, piece.length - adds.length) + takes;
    if (findEntries(word).some((entry) => !entry.isName && allows(entry, rules))) return { word, certain: true };
  }
  const entries = findEntries(piece);
  if (entries.some((entry) => !entry.isName && entry.rules.some((rule) => joinAsTheyAre.has(rule)))) {
    return { word: piece, certain: false };
  }
  // Words that only begin others are listed with their hyphen: "cyber-". Short ones are Greek: "tekno-" of "teknologi".
  return piece.length > 4 && findEntries(`${piece}-`).length > 0 ? { word: piece, certain: false } : null;
}
