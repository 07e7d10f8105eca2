import type { Index } from './built-index';
import type { Concept } from './concept';
import { fieldNames } from './fields';
import { occurrences } from './packed-postings';

const annexText = fieldNames.indexOf('annexText');

/** What was found of each concept in each candidate, in flat tables: row × concepts + concept. */
export interface Evidence {
  /** Item numbers, one row each. */
  readonly items: readonly number[];
  readonly concepts: number;
  /** Per item: occurrences by grade and by the weight of the text they stand in, but for those in annexes. */
  readonly mass: Float32Array;
  /** Per item: the same for the text of annexes. */
  readonly annexMass: Float32Array;
  /** Per item: the best grade anywhere. */
  readonly best: Float32Array;
  /** Row of an item → row of its first text in `textBest`. */
  readonly textRow: Uint32Array;
  /** Per text: the best grade in it. */
  readonly textBest: Float32Array;
}

/** Goes through the occurrences of all terms once and keeps what falls on a candidate. */
export function collectEvidence(concepts: readonly Concept[], items: readonly number[], index: Index): Evidence {
  const evidence = emptyEvidence(concepts.length, items, index);
  const rowOf = new Int32Array(index.items.length).fill(-1);
  items.forEach((item, row) => (rowOf[item] = row));
  concepts.forEach((concept, at) => {
    const add = adder(evidence, rowOf, at, index);
    for (const term of concept.terms) {
      for (const text of occurrences(index.postings, term.number)) add(text, term.grade);
    }
    for (const phrase of concept.phrases) for (const text of phrase.texts) add(text, phrase.grade);
  });
  return evidence;
}

function emptyEvidence(concepts: number, items: readonly number[], index: Index): Evidence {
  const textRow = new Uint32Array(items.length + 1);
  items.forEach((item, row) => {
    const texts = (index.firstText[item + 1] ?? 0) - (index.firstText[item] ?? 0);
    textRow[row + 1] = (textRow[row] ?? 0) + texts;
  });
  return {
    items,
    concepts,
    mass: new Float32Array(items.length * concepts),
    annexMass: new Float32Array(items.length * concepts),
    best: new Float32Array(items.length * concepts),
    textRow,
    textBest: new Float32Array((textRow[items.length] ?? 0) * concepts),
  };
}

/** Adds an occurrence of one concept in a text, when its item is a candidate. */
function adder(
  { mass, annexMass, best, textRow, textBest, concepts }: Evidence,
  rowOf: Int32Array,
  concept: number,
  { texts, firstText }: Index,
): (text: number, grade: number) => void {
  return (text, grade) => {
    const item = texts.item[text] ?? 0;
    const row = rowOf[item] ?? -1;
    if (row < 0) return;
    const cell = row * concepts + concept;
    const part = texts.field[text] === annexText ? annexMass : mass;
    part[cell] = (part[cell] ?? 0) + grade * (texts.weight[text] ?? 0);
    if (grade > (best[cell] ?? 0)) best[cell] = grade;
    const textCell = ((textRow[row] ?? 0) + text - (firstText[item] ?? 0)) * concepts + concept;
    if (grade > (textBest[textCell] ?? 0)) textBest[textCell] = grade;
  };
}
