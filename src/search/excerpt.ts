import { splitSentences } from '../danish/sentences';
import { tokenize } from '../danish/tokenize';
import type { Passage } from '../meetings/meeting';
import type { Hit } from './hit';

/** The words that answer, as printed. */
export interface Excerpt {
  /** A whole sentence, or a table row with its cells parted by tabs. */
  readonly text: string;
  /** Where the matched words stand in the text: start and end offsets, in order, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Cells of the table's heading row, for a row that has one. */
  readonly columns: readonly string[] | null;
}

/** The sentence of a passage with most of the words that were found, or its table row with the headings. */
export function buildExcerpt({ kind, text, columns }: Passage, matches: Hit['matches']): Excerpt {
  const weights = wordWeights(matches);
  const shown = kind === 'row' ? text.trim() : bestSentence(text, weights);
  return { text: shown, marks: findMarks(shown, weights), columns: kind === 'row' ? (columns ?? null) : null };
}

/** "Kommuner" is no answer to "kommunekvote": weaker evidence than a related word is not marked. */
const leastMarked = 0.4;

interface WordWeight {
  readonly asked: string;
  readonly weight: number;
}

/** Folded word of the document → the word asked that it answers, and what that is worth. */
function wordWeights(matches: Hit['matches']): Map<string, WordWeight> {
  const weights = new Map<string, WordWeight>();
  for (const { asked, found, weight, grade = 1, worth = weight } of matches) {
    if (grade < leastMarked) continue;
    for (const word of found.split(' ')) {
      if ((weights.get(word)?.weight ?? 0) < worth) weights.set(word, { asked, weight: worth });
    }
  }
  return weights;
}

/** A paragraph of this length is quoted whole where nothing tells its sentences apart: the first alone may mislead. */
const longestWhole = 500;

function bestSentence(text: string, weights: ReadonlyMap<string, WordWeight>): string {
  if (weights.size === 0 && text.length <= longestWhole) return text.trim();
  const sentences = splitSentences(text);
  const scored = sentences.map((sentence) => ({ sentence, score: scoreSentence(sentence, weights) }));
  const [first] = scored;
  if (!first) return text.trim();
  return scored.reduce((best, next) => (next.score > best.score ? next : best), first).sentence;
}

/** Each thing asked for counts once: a sentence with all of them beats one that repeats the same. */
function scoreSentence(sentence: string, weights: ReadonlyMap<string, WordWeight>): number {
  const found = new Map<string, number>();
  for (const { folded } of tokenize(sentence)) {
    const match = weights.get(folded);
    if (match) found.set(match.asked, Math.max(match.weight, found.get(match.asked) ?? 0));
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}

function findMarks(text: string, weights: ReadonlyMap<string, WordWeight>): [number, number][] {
  const marks: [number, number][] = [];
  for (const { folded, start, end } of tokenize(text)) {
    if (!weights.has(folded) || start < (marks.at(-1)?.[1] ?? 0)) continue;
    marks.push([start, end]);
  }
  return marks;
}
