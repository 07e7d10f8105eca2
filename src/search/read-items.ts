import { findAbbreviations, mayExplain, type Abbreviation } from '../danish/abbreviations';
import { isStopWord } from '../danish/stop-words';
import { tokenize } from '../danish/tokenize';
import type { RegisterItem } from '../meetings/register';
import { fieldNames, itemTexts, type ItemText } from './fields';
import { PostingsWriter, type PackedPostings } from './packed-postings';

/** The texts of all items, read once and packed. */
export interface ReadItems {
  readonly postings: PackedPostings;
  /** Text number → number of its item. */
  readonly item: Uint32Array;
  /** Text number → its field, an index into `fieldNames`. */
  readonly field: Uint8Array;
  /** Text number → words in it that are searched for. */
  readonly length: Uint32Array;
  /** Text number → ordinal in the item's passages, -1 for a title. */
  readonly passage: Int32Array;
  /** Item number → number of its first text; one entry more than items. */
  readonly firstText: Uint32Array;
  readonly abbreviations: readonly Abbreviation[];
}

/** Goes through every text of every item. */
export function readItems(items: readonly RegisterItem[]): ReadItems {
  const writer = new PostingsWriter(isStopWord);
  const columns = { item: [] as number[], field: [] as number[], length: [] as number[], passage: [] as number[] };
  const firstText = new Uint32Array(items.length + 1);
  const abbreviations = new Map<string, Abbreviation>();
  items.forEach((item, number) => {
    firstText[number] = columns.item.length;
    for (const text of itemTexts(item)) {
      columns.length.push(addWords(text, columns.item.length, writer));
      columns.item.push(number);
      columns.field.push(fieldNames.indexOf(text.field));
      columns.passage.push(text.passage ?? -1);
      collectAbbreviations(text.text, abbreviations);
    }
  });
  firstText[items.length] = columns.item.length;
  return {
    postings: writer.pack(),
    item: Uint32Array.from(columns.item),
    field: Uint8Array.from(columns.field),
    length: Uint32Array.from(columns.length),
    passage: Int32Array.from(columns.passage),
    firstText,
    abbreviations: [...abbreviations.values()],
  };
}

/** Writes the words of a text; back comes how many there were. */
function addWords({ text }: ItemText, number: number, writer: PostingsWriter): number {
  let words = 0;
  for (const { folded, kind } of tokenize(text)) {
    if (writer.add(folded, number) && kind === 'word') words += 1;
  }
  return words;
}

function collectAbbreviations(text: string, found: Map<string, Abbreviation>): void {
  if (!mayExplain(text)) return;
  for (const abbreviation of findAbbreviations(text)) {
    const key = `${abbreviation.short} ${abbreviation.long}`.toLowerCase();
    if (!found.has(key)) found.set(key, abbreviation);
  }
}
