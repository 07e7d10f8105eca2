import { sentenceSpans, type Span, trimmedSpan } from '../danish/sentences';
import { type Token, tokenize } from '../danish/tokenize';
import type { Passage } from '../meetings/meeting';
import { isHeading } from './fields';
import type { Hit } from './hit';

/** The words that answer, as printed. */
export interface Excerpt {
  /** A whole sentence, or a table row with its cells parted by tabs. */
  readonly text: string;
  /** Where the matched words stand in the text: start and end offsets, in order, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Cells of the table's heading row, for a row that has one. */
  readonly columns: readonly string[] | null;
  /** The line above the text that has the words, where the text below it is what answers. */
  readonly heading: string | null;
}

/** What an excerpt is taken from: a passage, and behind a heading the one that it names. */
export type Quoted = readonly [passage: Passage] | readonly [heading: Passage, below: Passage];

/** "Hvad koster det?" Refuses a paragraph of several sentences. */
const asks = ({ kind, text }: Passage): boolean => kind === 'paragraph' && /^[^.!?]*\?\s*$/u.test(text);

const announces = (passage: Passage): boolean => isHeading(passage) || asks(passage);

/** "Lægedækning" says nothing by itself: the passage with what stands below it. Any other passage alone. */
export function withBelow(passage: Passage, passages: readonly Passage[]): Quoted {
  const below = announces(passage) ? passages[passages.indexOf(passage) + 1] : undefined;
  if (!below || below.kind === 'row' || below.section !== passage.section || announces(below)) return [passage];
  return [passage, below];
}

/** The sentence of a passage with most of the words that were found, or its table row with the headings. */
export function buildExcerpt([passage, below]: Quoted, matches: Hit['matches']): Excerpt {
  return below ? { ...quote(below, matches), heading: passage.text.trim() } : quote(passage, matches);
}

function quote({ kind, text, columns }: Passage, matches: Hit['matches']): Excerpt {
  const weights = wordWeights(matches);
  const found = weights.size === 0 ? [] : tokenize(text).filter(({ folded }) => weights.has(folded));
  const whole = trimmedSpan(text, [0, text.length]);
  const [start, end] = kind === 'row' ? whole : (bestSentence(text, found, weights) ?? whole);
  return {
    text: text.slice(start, end),
    marks: findMarks(within(found, [start, end]), start),
    columns: kind === 'row' ? (columns ?? null) : null,
    heading: null,
  };
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

type Weights = ReadonlyMap<string, WordWeight>;

/** Null where the passage is quoted whole. */
function bestSentence(text: string, found: readonly Token[], weights: Weights): Span | null {
  if (weights.size === 0 && text.length <= longestWhole) return null;
  const scored = sentenceSpans(text).map((span) => ({ span, score: scoreWords(within(found, span), weights) }));
  const [first] = scored;
  return first ? scored.reduce((best, next) => (next.score > best.score ? next : best), first).span : null;
}

function within(words: readonly Token[], [from, to]: Span): Token[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** Each thing asked for counts once: a sentence with all of them beats one that repeats the same. */
function scoreWords(found: readonly Token[], weights: Weights): number {
  const best = new Map<string, number>();
  for (const { folded } of found) {
    const match = weights.get(folded);
    if (match) best.set(match.asked, Math.max(match.weight, best.get(match.asked) ?? 0));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Offsets in the text that begins at `from`. */
function findMarks(found: readonly Token[], from: number): [number, number][] {
  const marks: [number, number][] = [];
  for (const { start, end } of found) {
    if (start - from >= (marks.at(-1)?.[1] ?? 0)) marks.push([start - from, end - from]);
  }
  return marks;
}
