import { findAbbreviations, type Abbreviation } from '../danish/abbreviations';
import { splitCompound } from '../danish/compounds';
import { isStopWord } from '../danish/stop-words';
import { tokenize } from '../danish/tokenize';
import { buildVocabulary, type Vocabulary } from '../danish/vocabulary';
import { wordKeys } from '../danish/word-forms';
import type { Register, RegisterItem } from '../meetings/register';
import type { CompoundUse, Index, TextColumns } from './built-index';
import { fieldNames, itemTexts, type ItemText } from './fields';
import { buildLunrIndex } from './lunr-index';
import { PostingsWriter, type PackedPostings } from './packed-postings';
import { weighTexts } from './weigh-texts';

/** The index of all items of a register. */
export function buildIndex(register: Register): Index {
  const items = register.meetings.flatMap((meeting) => meeting.items);
  const { postings, texts, firstText, abbreviations } = readItems(items);
  const vocabulary = buildVocabulary(countWords(postings));
  const terms = postings.words.map(wordKeys);
  return {
    items,
    lunr: buildLunrIndex({ postings, terms, itemOf: texts.item, items: items.length }),
    postings,
    texts,
    firstText,
    vocabulary,
    terms,
    numbers: new Map(postings.words.map((word, number) => [word, number])),
    compounds: findCompounds(vocabulary),
    abbreviations,
  };
}

interface ReadItems {
  readonly postings: PackedPostings;
  readonly texts: TextColumns;
  readonly firstText: Uint32Array;
  readonly abbreviations: readonly Abbreviation[];
}

function readItems(items: readonly RegisterItem[]): ReadItems {
  const writer = new PostingsWriter();
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
  const texts = {
    item: Uint32Array.from(columns.item),
    field: Uint8Array.from(columns.field),
    length: Uint32Array.from(columns.length),
    weight: weighTexts(columns, firstText),
    passage: Int32Array.from(columns.passage),
  };
  return { postings: writer.pack(), texts, firstText, abbreviations: [...abbreviations.values()] };
}

/** Writes the words of a text; back comes how many there were. */
function addWords({ text }: ItemText, number: number, writer: PostingsWriter): number {
  let words = 0;
  for (const { folded, kind } of tokenize(text)) {
    if (isStopWord(folded)) continue;
    writer.add(writer.number(folded), number);
    if (kind === 'word') words += 1;
  }
  return words;
}

function collectAbbreviations(text: string, found: Map<string, Abbreviation>): void {
  // An explanation needs brackets; most texts have none.
  if (!text.includes('(')) return;
  for (const abbreviation of findAbbreviations(text)) {
    const key = `${abbreviation.short} ${abbreviation.long}`.toLowerCase();
    if (!found.has(key)) found.set(key, abbreviation);
  }
}

function countWords({ words, starts }: PackedPostings): Map<string, number> {
  return new Map(words.map((word, number) => [word, (starts[number + 1] ?? 0) - (starts[number] ?? 0)]));
}

/** Key of a part → the collection's compounds with that part. */
function findCompounds(vocabulary: Vocabulary): Map<string, CompoundUse[]> {
  const compounds = new Map<string, CompoundUse[]>();
  for (const word of vocabulary.words) {
    for (const { keys, role } of splitCompound(word, vocabulary)) {
      for (const key of keys) {
        const uses = compounds.get(key);
        if (uses) uses.push({ word, role });
        else compounds.set(key, [{ word, role }]);
      }
    }
  }
  return compounds;
}
