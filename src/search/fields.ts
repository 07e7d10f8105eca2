import type { Passage } from '../meetings/meeting';
import type { RegisterItem } from '../meetings/register';

/** Where a word stands in an item. */
export type Field =
  | 'title'
  | 'heading'
  | 'place'
  | 'decision'
  | 'recommendation'
  | 'statement'
  | 'background'
  | 'presentation'
  | 'subheading'
  | 'annexTitle'
  | 'annexText'
  | 'appointment';

export interface FieldRule {
  /** What one occurrence is worth beside one in the presentation, which is 1. */
  readonly weight: number;
  /** Words a field of this kind usually has: longer ones count each word for less. */
  readonly usualLength: number;
}

/** One text of an item: a title, or a passage. */
export interface ItemText {
  readonly field: Field;
  readonly text: string;
  /** Ordinal in `item.passages`, or null for what is no passage. */
  readonly passage: number | null;
}

export const fieldRules = {
  /** A title is written to say what the item is about. */
  title: { weight: 4.5, usualLength: 9 },
  /** The point above ("Regionalpolitiske sager") is shared by all items below it and says little. */
  heading: { weight: 0.3, usualLength: 4 },
  /** Body, date, numbers: shared by a whole meeting, but "2024" or a case number may be all that tells two items apart. */
  place: { weight: 0.3, usualLength: 8 },
  /** What was resolved is what people ask for, in few words. */
  decision: { weight: 2, usualLength: 40 },
  /** The proposal names its subject, and a decision often only adopts it. */
  recommendation: { weight: 1.9, usualLength: 40 },
  /** A circle's own sentence: short, and the stand that chief executives look for. */
  statement: { weight: 1.9, usualLength: 30 },
  /** The background opens with why the item is there. */
  background: { weight: 1.1, usualLength: 100 },
  /** The measure of the others. */
  presentation: { weight: 1, usualLength: 350 },
  /** "Rundtur med transportministeren": the lines below it are about that. Not a title: an item has many. */
  subheading: { weight: 2, usualLength: 30 },
  /** Names a paper, often on the item's very subject. */
  annexTitle: { weight: 1.5, usualLength: 20 },
  /** A short annex is read like the item; sixty pages mention much in passing, and count each word for little. */
  annexText: { weight: 1, usualLength: 600 },
  /** To what people were appointed; the same words stand in the decision. */
  appointment: { weight: 1, usualLength: 12 },
} as const satisfies Record<Field, FieldRule>;

export const fieldNames = Object.keys(fieldRules) as readonly Field[];

const leadingFields: readonly Field[] = ['title', 'decision', 'recommendation', 'statement', 'annexTitle', 'place'];
const leading = Uint8Array.from(fieldNames, (name) => (leadingFields.includes(name) ? 1 : 0));

/** True for a field (an index into `fieldNames`) that says in few words what an item is about or what became of it. */
export function isLeading(field: number): boolean {
  return leading[field] === 1;
}

/** Every text of an item that is searched, titles first. */
export function itemTexts(item: RegisterItem): ItemText[] {
  const titles: ItemText[] = [{ field: 'title', text: joinTitles(item), passage: null }];
  titles.push({ field: 'place', text: placeOf(item), passage: null });
  if (item.heading) titles.push({ field: 'heading', text: item.heading, passage: null });
  const annexTitles = item.sections.annexes.map((annex) => annex.title);
  for (const text of annexTitles) titles.push({ field: 'annexTitle', text, passage: null });
  for (const { to } of item.appointments) titles.push({ field: 'appointment', text: to, passage: null });
  const passages = item.passages.map((passage, index) => ({
    field: passageField(passage, item),
    text: passage.text,
    passage: index,
  }));
  return [...titles, ...passages.filter((text) => !annexTitles.includes(text.text.trim()))];
}

/** Both titles where contents and body differ: a slip in one of them must not hide the item. */
function joinTitles({ title, contentsTitle }: RegisterItem): string {
  return contentsTitle && contentsTitle !== title ? `${title}\n${contentsTitle}` : title;
}

/** "KKR Sjælland 2.4 SAG-2024-00126 2024-06-19 2024". */
export function placeOf({ body, number, caseNumber, date }: RegisterItem): string {
  return [body, number, caseNumber ?? '', date, date.slice(0, 4)].join(' ');
}

/** "Mål om arbejdskraft i Resultatkontrakt 2024". Refuses "Der er følgende meddelelser:", "I alt 88" and a sentence. */
const headingLine = /^\p{Lu}[^.:;!?\t|]*\p{L}[^.:;!?,\t|\d]$/u;

/** Characters: a longer line is a sentence that lacks its full stop. */
const longestHeading = 90;

/** True for a line that names what stands below it. */
export function isHeading({ kind, text }: Passage): boolean {
  return kind === 'heading' || (kind === 'paragraph' && text.length <= longestHeading && headingLine.test(text.trim()));
}

function passageField(passage: Passage, item: RegisterItem): Field {
  if (passage.section === 'annexes') return passage.annex === undefined ? 'annexTitle' : 'annexText';
  if (passage.section === 'presentation' && isHeading(passage)) return 'subheading';
  if (passage.section !== 'decision' && saysStatement(passage.text, item)) return 'statement';
  return passage.section;
}

function saysStatement(text: string, item: RegisterItem): boolean {
  return item.statements.some((statement) => text.includes(statement.text));
}
