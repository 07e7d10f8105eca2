import { splitSentences } from '../danish/sentences';
import { tokenize } from '../danish/tokenize';
import type { Passage } from '../meetings/meeting';
import type { Hit } from './hit';

/** The words that answer, as printed. */
export interface Excerpt {
  readonly text: string;
  /** Where the matched words stand in the text: start and end offsets, in order, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Three lines on a card: a long sentence of the minutes whole, and no more than is read at a glance. */
const usualLength = 300;

/** Characters shown before the first matched word where a sentence has to be cut. */
const leadIn = 60;

const gap = '…';

/** The sentence of a passage with most of the words that were found, or the table row with its headings. */
export function buildExcerpt(passage: Passage, matches: Hit['matches'], longest = usualLength): Excerpt {
  const weights = wordWeights(matches);
  const text = passage.kind === 'row' ? rowText(passage) : bestSentence(passage.text, weights);
  const shown = shorten(text, weights, longest);
  return { text: shown, marks: findMarks(shown, weights) };
}

interface WordWeight {
  readonly asked: string;
  readonly weight: number;
}

/** Folded word of the document → the word asked that it answers, and what that is worth. */
function wordWeights(matches: Hit['matches']): Map<string, WordWeight> {
  const weights = new Map<string, WordWeight>();
  for (const { asked, found, weight } of matches) {
    for (const word of found.split(' ')) {
      if ((weights.get(word)?.weight ?? 0) < weight) weights.set(word, { asked, weight });
    }
  }
  return weights;
}

/** "Kommune: Kalundborg · Kvote: 10"; the cells alone where the table has no headings. */
function rowText({ text, columns }: Passage): string {
  const cells = text.split('\t').map((cell) => cell.trim());
  const named = cells.map((cell, at) => {
    const heading = columns?.[at]?.trim() ?? '';
    return heading === '' ? cell : `${heading}: ${cell}`;
  });
  return named.filter((_, at) => cells[at] !== '').join(' · ');
}

function bestSentence(text: string, weights: ReadonlyMap<string, WordWeight>): string {
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

/** Cut at the ends of words, so that the first matched word stays in sight. */
function shorten(text: string, weights: ReadonlyMap<string, WordWeight>, longest: number): string {
  if (text.length <= longest) return text;
  const [first] = findMarks(text, weights);
  const from = wordStart(text, Math.min((first?.[0] ?? 0) - leadIn, text.length - longest));
  const front = from > 0 ? gap : '';
  const rest = text.slice(from);
  const room = longest - front.length;
  if (rest.length <= room) return front + rest;
  return `${front}${cutAtWord(rest, room - gap.length)}${gap}`;
}

/** The start of the first whole word at or after a place. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space === -1 ? 0 : space + 1;
}

function cutAtWord(text: string, room: number): string {
  const space = text.lastIndexOf(' ', room);
  return (space > 0 ? text.slice(0, space) : text.slice(0, room)).replace(/[\s,;:–-]+$/u, '');
}

function findMarks(text: string, weights: ReadonlyMap<string, WordWeight>): [number, number][] {
  const marks: [number, number][] = [];
  for (const { folded, start, end } of tokenize(text)) {
    if (!weights.has(folded) || start < (marks.at(-1)?.[1] ?? 0)) continue;
    marks.push([start, end]);
  }
  return marks;
}
