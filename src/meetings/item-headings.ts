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
    pattern: /^(?:[Pp]unkt|PUNKT|[Pp]kt\.?|[Ss]ag)\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)\s*[:.–-]?\s+(\p{Lu}.*)$/u,
    takes: 'Punkt 3: Budget',
    refuses: 'punkt 3 blev udsat',
  },
  {
    pattern: /^(\d{1,3})\s+(?:\((?:åben|lukket)\)|(?:åben|lukket)\s*[-–])\s*(\p{Lu}.*)$/iu,
    takes: '4 (Åben) Ny vej',
    refuses: '4 åbne sager',
  },
];

/** "2.1" alone on its line, with the title below it, as annex papers have it. Refuses "2." and "2021". */
const bareNumber = /^(\d{1,2}\.\d{1,2})\.?$/u;

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
  const bare = bareNumber.exec(text);
  return bare ? { number: bare[1] ?? '', title: '' } : null;
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
