/** One point of a recommendation with its place in the text. */
export interface Point {
  readonly start: number;
  readonly end: number;
}

/**
 * Mark of a point at the head of a line: "- Tager orienteringen …", "1. Godkender …", "2) drøfter", "a) …", "at
 * budgettet …". Refuses "Det indstilles, at KKR" and "2024 bliver".
 */
const mark = /^(?:[-–•*]\s+|\(?(?:\d{1,2}|[a-h])[.)]\s+|at\s)/iu;

/** "Det indstilles, at KKR Hovedstaden:" opens a list whose points may have lost their marks. Refuses a full sentence. */
const opening = /:\s*$/u;

/**
 * The points of a recommendation, in order: its marked lines, else the lines below an opening that ends in a colon,
 * else its paragraphs. A recommendation of one sentence has one point, the whole of it.
 */
export function findPoints(recommendation: string): Point[] {
  const lines = [...recommendation.matchAll(/[^\n]+/gu)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.text.trim() !== '');
  const marked = lines.filter((line) => mark.test(line.text.trim()));
  if (marked.length > 1) return marked;
  const first = lines.findIndex((line) => opening.test(line.text));
  return first === -1 ? lines : lines.slice(first + 1);
}

/** The words of some points (from 1), as printed, or null where one of them does not exist. */
export function quotePoints(recommendation: string, numbers: readonly number[]): string | null {
  const points = findPoints(recommendation);
  const chosen = numbers.flatMap((number) => points[number - 1] ?? []);
  if (chosen.length === 0 || chosen.length < numbers.length) return null;
  return joinPoints(recommendation, chosen);
}

/** Neighbours stay one piece of the text, with the line breaks that stand between them. */
function joinPoints(text: string, points: readonly Point[]): string {
  const pieces: Point[] = [];
  for (const point of [...points].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    const isNext = last !== undefined && text.slice(last.end, point.start).trim() === '';
    if (isNext) pieces.splice(-1, 1, { start: last.start, end: point.end });
    else pieces.push(point);
  }
  return pieces.map(({ start, end }) => text.slice(start, end)).join('\n');
}
