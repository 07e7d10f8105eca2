import type { Index } from './built-index';
import type { Evidence } from './collect-evidence';
import { subjectOf, type Concept } from './concept';
import { fieldNames, type Field } from './fields';

/** An item with what it has of what was asked. */
export interface ScoredItem {
  readonly item: number;
  readonly row: number;
  readonly score: number;
  /** Share of the subject, by weight, that stands somewhere in the item, 0–1. Years and places are no subject. */
  readonly coverage: number;
  /** Share of the weight that meets another word in the best single text: words asked together belong together. */
  readonly together: number;
}

/** Mass at which a word counts half: a title and a mention or two in the sections that matter. */
const halfMass = 7;

/**
 * Texts of an item that mention a word: with this many its mass counts half, with one a fifth, with six nine tenths. An
 * item on a subject comes back to it; one mention, even in a title, can be chance.
 */
const passingMentions = 2;

/** Mentions by which related words half make up for the word itself: an item full of "fyrtårnsinitiativ" is on fyrtårne. */
const relatedMentions = 4;

/** What the text of annexes adds at most: little more than a title. Sixty pages mention much that they are not about. */
const mostAnnexMass = 6;

/** How much the best single text adds to the whole item. Scattered words in a long paper are chance, a sentence is not. */
const togetherShare = 0.6;

/** Words in a text up to which standing in it is standing together: a long paragraph. */
const closeWords = 60;

/** In a title, a heading or a short sentence words meet more closely still: up to this many times as much. */
const mostCloseness = 1.5;

/** A text with at least this share of all that was asked answers it as a whole … */
const wholeShare = 0.75;

/** … and is worth so many times one that holds some words of it. */
const wholeLead = 1.5;

/** All words beat one of them: an item with half of what was asked has a third of the score, not half. */
const coverPower = 1.5;

/** How much a text is worth as the place where words meet. */
const meetingPlace = {
  title: 1,
  decision: 0.9,
  recommendation: 0.85,
  statement: 0.85,
  background: 0.75,
  presentation: 0.7,
  subheading: 0.8,
  annexTitle: 0.7,
  annexText: 0.5,
  appointment: 0.6,
  heading: 0.2,
  place: 0.2,
} as const satisfies Record<Field, number>;

/** Every candidate with its score, not sorted. */
export function scoreItems(evidence: Evidence, concepts: readonly Concept[], index: Index): ScoredItem[] {
  const total = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const subjects = subjectOf(concepts);
  const subject = subjects.reduce((sum, concept) => sum + concept.weight, 0);
  const isSubject = concepts.map((concept) => subjects.includes(concept));
  const mentions = new Float64Array(concepts.length);
  return evidence.items.map((item, row) => {
    const together = readTexts(evidence, concepts, total, row, item, index, mentions);
    const { mass, coverage, cover } = wholeItem(evidence, concepts, row, mentions, isSubject);
    const score = (cover / total) ** coverPower * ((mass + togetherShare * together) / total);
    return { item, row, score, coverage: coverage / subject, together: together / total };
  });
}

interface Whole {
  mass: number;
  coverage: number;
  /** Coverage with what many mentions of a related word make up for. */
  cover: number;
}

function wholeItem(
  { mass, annexMass, best }: Evidence,
  concepts: readonly Concept[],
  row: number,
  mentions: Float64Array,
  isSubject: readonly boolean[],
): Whole {
  const whole = { mass: 0, coverage: 0, cover: 0 };
  for (let at = 0; at < concepts.length; at += 1) {
    const weight = concepts[at]?.weight ?? 0;
    const cell = row * concepts.length + at;
    const times = mentions[at] ?? 0;
    const annex = annexMass[cell] ?? 0;
    const all = (mass[cell] ?? 0) + mostAnnexMass * (annex / (annex + mostAnnexMass));
    const found = all * (times ** 2 / (times ** 2 + passingMentions ** 2));
    whole.mass += weight * (found / (found + halfMass));
    if (isSubject[at]) whole.coverage += weight * (best[cell] ?? 0);
    whole.cover += weight * coverOf(best[cell] ?? 0, times);
  }
  return whole;
}

/** How far a word counts as found. Weak evidence ("tilbud" for "botilbud") gains little however often it stands there. */
function coverOf(best: number, times: number): number {
  return best + (1 - best) * best * (times / (times + relatedMentions));
}

/**
 * The greatest weight that meets another word in one text of an item. `mentions` takes up for each concept the texts that
 * mention it, each by its best grade.
 */
function readTexts(
  { textRow, textBest }: Evidence,
  concepts: readonly Concept[],
  total: number,
  row: number,
  item: number,
  { texts, firstText }: Index,
  mentions: Float64Array,
): number {
  mentions.fill(0);
  const first = (firstText[item] ?? 0) - (textRow[row] ?? 0);
  let together = 0;
  for (let at = textRow[row] ?? 0; at < (textRow[row + 1] ?? 0); at += 1) {
    let found = 0;
    let most = 0;
    for (let concept = 0; concept < concepts.length; concept += 1) {
      const grade = textBest[at * concepts.length + concept] ?? 0;
      if (grade === 0) continue;
      const share = (concepts[concept]?.weight ?? 0) * grade;
      mentions[concept] = (mentions[concept] ?? 0) + grade;
      found += share;
      most = Math.max(most, share);
    }
    if (found === most) continue;
    const text = first + at;
    const meeting = (found - most) * (found >= wholeShare * total ? wholeLead : 1);
    together = Math.max(together, meeting * closeness(texts.length[text] ?? 0) * place(texts.field[text] ?? 0));
  }
  return together;
}

function closeness(words: number): number {
  return Math.min(mostCloseness, Math.sqrt(closeWords / Math.max(words, 1)));
}

function place(field: number): number {
  const name = fieldNames[field];
  return name === undefined ? 0 : meetingPlace[name];
}
