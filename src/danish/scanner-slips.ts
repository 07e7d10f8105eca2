import type { Vocabulary } from './vocabulary';

/** Letters that a scanner takes for others: "kornmune" for "kommune", "uddanne1se" for "uddannelse", "p1an" for "plan". */
const takenFor: readonly (readonly [printed: RegExp, alike: string])[] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/[1i]/gu, 'l'],
  [/0/gu, 'o'],
  [/5/gu, 's'],
];

/** "kornmune" and "kommune" → "kommune": alike as a scanner sees them. */
const seenAs = (word: string): string =>
  takenFor.reduce((seen, [printed, alike]) => seen.replace(printed, alike), word);

/** "p1an", "kornmune". Refuses "k17", "25000", "2024a" and the ending of "regionerne". */
const mayBeScanned = /^(?=.{4})(?:[a-zæøå]+[015][a-zæøå]+|[a-zæøå]*(?:rn(?!es?$)|vv)[a-zæøå]*)$/u;

const scannedOf = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

function findScanned({ words }: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const scanned = new Map<string, string[]>();
  for (const word of words) {
    if (!mayBeScanned.test(word)) continue;
    const seen = seenAs(word);
    scanned.set(seen, [...(scanned.get(seen) ?? []), word]);
  }
  return scanned;
}

/** The words of the texts that may be this one as a scanner has misread it. Some of them may be words of their own. */
export function scannedAs(folded: string, vocabulary: Vocabulary): readonly string[] {
  const scanned = scannedOf.get(vocabulary) ?? findScanned(vocabulary);
  scannedOf.set(vocabulary, scanned);
  return (scanned.get(seenAs(folded)) ?? []).filter((word) => word !== folded);
}
