import type { Entry } from './dictionary';
import type { WordClass } from './endings';

/** Rules of the dictionary that tell the class of a basic form. */
const classRules = {
  noun: new Set([2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 43, 44, 45, 46, 47, 48, 57, 58, 64, 65, 66, 70, 71, 74, 87]),
  verb: new Set([1, 20, 21]),
  adjective: new Set([12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82]),
} satisfies Record<WordClass, ReadonlySet<number>>;

/** Rule of the dictionary for the possessive: "erhvervsfremme" has no other. */
const possessive = 10;

type Described = Pick<Entry, 'rules' | 'isStrongVerb' | 'isName'>;

/** The class of a line, the most telling rule first: adjectives and nouns share some rules of joining, verbs none. */
export function classOf({ rules, isStrongVerb, isName }: Described): Entry['wordClass'] {
  if (isStrongVerb) return 'verb';
  for (const wordClass of ['verb', 'adjective', 'noun'] as const) {
    if (rules.some((rule) => classRules[wordClass].has(rule))) return wordClass;
  }
  if (isName) return 'name';
  return rules.includes(possessive) ? 'noun' : 'other';
}

/** Rule for nouns that have only a plural: "penge", "pengene". */
const pluralOnly = 74;

/** Does a noun have any form beside those with which it is listed? Refuses "loven", listed as a word of its own. */
export const inflectsAsNoun = ({ rules }: Pick<Entry, 'rules'>): boolean =>
  rules.some((rule) => rule !== pluralOnly && classRules.noun.has(rule));
