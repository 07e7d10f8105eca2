/** How Word shows one level of a list. */
interface ListLevel {
  readonly kind: string;
  /** "%1.%2." stands for "2.3.". */
  readonly text: string;
  readonly start: number;
}

interface WordList {
  readonly id: string;
  /** Lists of one kind are one count, though the paragraphs name different ones. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where its levels begin anew when the list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

const numberKinds = {
  decimal: (count: number) => String(count),
  decimalZero: (count: number) => String(count).padStart(2, '0'),
  lowerLetter: (count: number) => letter(count),
  upperLetter: (count: number) => letter(count).toUpperCase(),
  lowerRoman: (count: number) => roman(count),
  upperRoman: (count: number) => roman(count).toUpperCase(),
} satisfies Record<string, (count: number) => string>;

/** A paragraph's properties. What they were before a tracked change is not taken for them. */
const properties = /<w:pPr>([\s\S]*?)<\/w:pPr>/gu;
const formerProperties = /<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/gu;
const ownNumbering = /<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/gu;

/**
 * The text of a Word document (`word/document.xml`) with the numbers written into it that Word counts by itself: "1.1."
 * before a heading, "a)" before a point. They stand nowhere in the file, and an item without its number is none.
 * Bullets stay as they are.
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  const lists = readLists(numbering);
  const styled = placesOfStyles(styles);
  const counters = new Map<string, number[]>();
  return document.replaceAll(formerProperties, '').replaceAll(properties, (whole, inner: string) => {
    const place = placeOf(inner, styled.get(valueOf(inner, 'pStyle') ?? ''));
    const list = place ? lists.get(place.list) : undefined;
    const level = place ? list?.levels.get(place.level) : undefined;
    if (!place || !list || !level || level.kind === 'bullet') return whole;
    const number = countOn(list, place.level, counters);
    const run = number === '' ? '' : `<w:r><w:t xml:space="preserve">${number} </w:t></w:r>`;
    // Number 0 is Word's "in no list": without it the style would put the paragraph back into one.
    return `<w:pPr>${inner.replaceAll(ownNumbering, '')}<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run}`;
  });
}

/** Value of `<w:name w:val="…"/>` in a piece of XML. */
function valueOf(xml: string, name: string): string | null {
  return new RegExp(`<w:${name}\\s[^>]*?w:val="([^"]*)"`, 'u').exec(xml)?.[1] ?? null;
}

function placeOf(xml: string, ofStyle: Place | undefined): Place | undefined {
  const list = valueOf(xml, 'numId') ?? ofStyle?.list;
  const level = valueOf(xml, 'ilvl') ?? ofStyle?.level ?? 0;
  return list === undefined ? undefined : { list, level: Number(level) };
}

/** Styles whose paragraphs stand in a list. Those based on another in silence are not followed. */
function placesOfStyles(xml: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const style of xml.split(/<w:style\b/u).slice(1)) {
    const id = /w:styleId="([^"]*)"/u.exec(style)?.[1];
    const place = placeOf(style, undefined);
    if (id !== undefined && place) places.set(id, place);
  }
  return places;
}

function readLists(xml: string): Map<string, WordList> {
  const abstract = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, WordList>();
  for (const part of xml.split(/<w:abstractNum\b(?=\s)/u).slice(1)) {
    const id = /w:abstractNumId="([^"]*)"/u.exec(part)?.[1] ?? '';
    abstract.set(id, readLevels(part));
  }
  for (const part of xml.split(/<w:num\b(?=\s)/u).slice(1)) {
    const id = /w:numId="([^"]*)"/u.exec(part)?.[1] ?? '';
    const base = valueOf(part, 'abstractNumId') ?? '';
    lists.set(id, { id, counter: base, levels: abstract.get(base) ?? new Map(), restarts: readRestarts(part) });
  }
  return lists;
}

function readLevels(xml: string): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const part of xml.split(/<w:lvl\b(?=\s)/u).slice(1)) {
    const at = Number(/w:ilvl="(\d)"/u.exec(part)?.[1] ?? 0);
    const start = Number(valueOf(part, 'start') ?? 1);
    levels.set(at, { kind: valueOf(part, 'numFmt') ?? 'decimal', text: valueOf(part, 'lvlText') ?? '', start });
  }
  return levels;
}

function readRestarts(xml: string): Map<number, number> {
  const parts = xml.split(/<w:lvlOverride\b(?=\s)/u).slice(1);
  return new Map(
    parts.flatMap((part): [number, number][] => {
      const start = valueOf(part, 'startOverride');
      return start === null ? [] : [[Number(/w:ilvl="(\d)"/u.exec(part)?.[1] ?? 0), Number(start)]];
    }),
  );
}

/** Counts one paragraph on and gives its number as shown, or '' where the level shows none. */
function countOn(list: WordList, at: number, counters: Map<string, number[]>): string {
  const startOf = (level: number): number => list.levels.get(level)?.start ?? 1;
  const counts = countsOf(list, at, counters);
  for (let level = 0; level < at; level += 1) counts[level] ??= startOf(level);
  counts[at] = (counts[at] ?? startOf(at) - 1) + 1;
  counts.length = at + 1;
  return (list.levels.get(at)?.text ?? '').replaceAll(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const kind = list.levels.get(level)?.kind ?? 'decimal';
    return kind in numberKinds ? numberKinds[kind as keyof typeof numberKinds](counts[level] ?? startOf(level)) : '';
  });
}

/** The counts of a list's kind; the first use of a list at a level may set them back. */
function countsOf(list: WordList, at: number, counters: Map<string, number[]>): number[] {
  const counts = counters.get(list.counter) ?? [];
  counters.set(list.counter, counts);
  const restart = list.restarts.get(at);
  const use = `${list.id}/${String(at)}`;
  if (restart !== undefined && !counters.has(use)) counts[at] = restart - 1;
  counters.set(use, []);
  return counts;
}

/** 1 → a, 27 → aa, as Word counts on. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(3, Math.ceil(count / 26)));
}

const romanDigits = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** Lists go to some thirty; higher digits are not needed. */
function roman(count: number): string {
  let left = Math.min(count, 99);
  return romanDigits
    .map(([digit, value]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return digit.repeat(times);
    })
    .join('');
}
