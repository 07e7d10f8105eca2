import type { Index } from './built-index';
import type { Evidence } from './collect-evidence';
import type { Concept } from './concept';
import { fieldNames, type Field } from './fields';

/** An item with what it has of what was asked. */
export interface ScoredItem {
  readonly item: number;
  readonly row: number;
  readonly score: number;
  /** Share of the weight asked for that stands somewhere in the item, 0–1. */
  readonly coverage: number;
  /** The same for its best single text: words asked together belong together. */
  readonly together: number;
}

/** Mass at which a word counts half: about one title, or a few mentions in the sections that matter. */
const halfMass = 6;

/** How much the best single text adds to the whole item. Scattered words in a long paper are chance, a sentence is not. */
const togetherShare = 1.2;

/** Words in a text up to which standing in it is standing together: a long paragraph. */
const closeWords = 60;

/** How much a text is worth as the place where words meet. */
const meetingPlace = {
  title: 1,
  decision: 0.9,
  recommendation: 0.85,
  statement: 0.85,
  background: 0.75,
  presentation: 0.7,
  annexTitle: 0.7,
  annexText: 0.5,
  appointment: 0.6,
  heading: 0.2,
  place: 0.2,
} as const satisfies Record<Field, number>;

/** Every candidate with its score, not sorted. */
export function scoreItems(evidence: Evidence, concepts: readonly Concept[], index: Index): ScoredItem[] {
  const total = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  return evidence.items.map((item, row) => {
    const { mass, coverage } = wholeItem(evidence, concepts, row, total);
    const together = bestText(evidence, concepts, row, item, total, index);
    return { item, row, score: coverage * (mass + togetherShare * together), coverage, together };
  });
}

interface Whole {
  readonly mass: number;
  readonly coverage: number;
}

function wholeItem({ mass, best }: Evidence, concepts: readonly Concept[], row: number, total: number): Whole {
  let massSum = 0;
  let bestSum = 0;
  concepts.forEach(({ weight }, at) => {
    const found = mass[row * concepts.length + at] ?? 0;
    massSum += weight * (found / (found + halfMass));
    bestSum += weight * (best[row * concepts.length + at] ?? 0);
  });
  return { mass: massSum / total, coverage: bestSum / total };
}

function bestText(
  { textRow, textBest }: Evidence,
  concepts: readonly Concept[],
  row: number,
  item: number,
  total: number,
  { texts, firstText }: Index,
): number {
  const first = firstText[item] ?? 0;
  const from = textRow[row] ?? 0;
  const to = textRow[row + 1] ?? 0;
  let best = 0;
  for (let at = from; at < to; at += 1) {
    let found = 0;
    for (let concept = 0; concept < concepts.length; concept += 1) {
      found += (concepts[concept]?.weight ?? 0) * (textBest[at * concepts.length + concept] ?? 0);
    }
    if (found === 0) continue;
    const text = first + at - from;
    best = Math.max(best, (found / total) * closeness(texts.length[text] ?? 0) * place(texts.field[text] ?? 0));
  }
  return best;
}

function closeness(words: number): number {
  return words <= closeWords ? 1 : Math.sqrt(closeWords / words);
}

function place(field: number): number {
  const name = fieldNames[field];
  return name === undefined ? 0 : meetingPlace[name];
}
