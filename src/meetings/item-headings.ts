interface NumberRecogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Lines that may open an item. Groups: number and title. Whether they do is settled by what stands around them. */
export const numberRecognisers: readonly NumberRecogniser[] = [
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(\S.*)$/u, takes: '2.3. Ny vej', refuses: '2.098 tilsyn' },
  { pattern: /^(\d{1,3})\.\s+(\S.*)$/u, takes: '5. Eventuelt', refuses: '5 medlemmer' },
  {
    pattern:
      /^(?:punkt|pkt\.?|sag|dagsordenspunkt)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)\s*(?:[:.–-]\s*|\s)((?!(?:og|blev|er|i|om|på|til|var|udgår|udgik|samt|ved)(?!\p{L}))[\p{L}("„”].*)$/iu,
    takes: 'Punkt 3: Budget',
    refuses: 'Punkt 3 blev udsat',
  },
  {
    pattern: /^(\d{1,3})\.?\s+(?:\((?:åben|åbent|lukket)\)|(?:åben|åbent|lukket)\s*[-–])\s*(\p{Lu}.*)$/iu,
    takes: '4 (Åben) Ny vej',
    refuses: '4 åbne sager',
  },
  {
    pattern: /^(?:[Aa]d|AD)\.?\s*(?:punkt\s*|pkt\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)\s*[.):]?\s+(\p{Lu}.*)$/u,
    takes: 'Ad 3. Ny vej',
    refuses: 'Ad 3. punkt bemærkes',
  },
];

/** A number alone on its line, with the title below it, as annex papers have it: "2.1". Refuses "2." and "2021". */
const bareNumbers = [
  /^(\d{1,2}\.\d{1,2})\.?$/u,
  /^(?:punkt|sag|pkt\.)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)\s*[:.]?$/iu,
];

/** In front of a title: "(Lukket) Køb af ejendom", "LUKKET PUNKT: Tilsyn". Refuses "Lukket dagtilbud". */
const access =
  /^(?:\((?:åben|åbent|lukket)(?: sag| punkt)?\)\s*|(?:åbent|lukket) punkt\s*[:–-]\s*|(?:åben|lukket) sag\s*[:–-]\s*)/iu;

export interface ItemHeading {
  readonly number: string;
  readonly title: string;
}

/** Number and title of a line that may open an item, or null. */
export function recogniseItem(text: string): ItemHeading | null {
  for (const { pattern } of numberRecognisers) {
    const match = pattern.exec(text);
    if (match) return { number: match[1] ?? '', title: (match[2] ?? '').trim() };
  }
  for (const pattern of bareNumbers) {
    const bare = pattern.exec(text);
    if (bare) return { number: bare[1] ?? '', title: '' };
  }
  return null;
}

/** The title without what says who may attend, and whether it says that nobody may. */
export function splitAccess(title: string): { title: string; closed: boolean } {
  const rest = title.replace(access, '');
  const closed = /^\(?lukket/iu.test(title) && (rest !== title || /^\(?lukket (?:punkt|sag)\)?$/iu.test(title));
  return { title: rest === '' ? title : rest, closed };
}

/** "2.3" → [2, 3]. */
export function numberParts(number: string): number[] {
  return number.split('.').map(Number);
}

/** The point that an item stands under: "2.3" → "2"; null for a top-level point. */
export function parentNumber(number: string): string | null {
  const at = number.lastIndexOf('.');
  return at === -1 ? null : number.slice(0, at);
}

/** True where `next` is the number right after `last`: 2.3 → 2.4, 3, 3.1. */
export function follows(last: string | null, next: string): boolean {
  const [a, b] = [numberParts(last ?? '0'), numberParts(next)];
  if (b.length === 1) return b[0] === (a[0] ?? 0) + 1;
  if (b[0] === a[0]) return b.at(-1) === (a.length === b.length ? (a.at(-1) ?? 0) + 1 : 1);
  return b[0] === (a[0] ?? 0) + 1 && b.slice(1).every((part) => part === 1);
}

/** True where `next` stands anywhere behind `last` in counting: 2.3 → 2.5, 4, 4.1. */
export function isAfter(last: string, next: string): boolean {
  const [a, b] = [numberParts(last), numberParts(next)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
