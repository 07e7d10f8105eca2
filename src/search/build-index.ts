import type { Vocabulary } from '../danish/vocabulary';
import type { Register, RegisterItem } from '../meetings/register';
import type { Index } from './built-index';
import { itemStanding } from './item-standing';
import { buildLunrIndex } from './lunr-index';
import { readItems, type ReadItems } from './read-items';
import { weighTexts } from './weigh-texts';
import { buildWordTable, compoundsOf, vocabularyOf, type WordTable } from './word-table';

/** What a build finds out: plain data, so that it can be stored and sent from a worker. */
export interface IndexParts {
  readonly read: ReadItems;
  readonly table: WordTable;
}

/** The items of a register in the order in which an index numbers them. */
export function itemsOf(register: Register): readonly RegisterItem[] {
  return register.meetings.flatMap((meeting) => meeting.items);
}

/** The index of all items of a register. */
export function buildIndex(register: Register): Index {
  return assembleIndex(buildParts(register), register);
}

export function buildParts(register: Register): IndexParts {
  const read = readItems(itemsOf(register));
  return { read, table: buildWordTable(read.postings) };
}

/**
 * Puts an index together from its parts and the register that they were made of. `vocabulary` where the words are those of
 * more than its items.
 */
export function assembleIndex({ read, table }: IndexParts, register: Register, vocabulary?: Vocabulary): Index {
  const items = itemsOf(register);
  const { postings, item, field, length, passage, firstText, abbreviations } = read;
  return {
    items,
    standings: items.map(itemStanding),
    lunr: buildLunrIndex({ postings, terms: table.terms, itemOf: item, fieldOf: field, items: items.length }),
    postings,
    texts: { item, field, length, passage, weight: weighTexts({ field, length }, firstText) },
    firstText,
    vocabulary: vocabulary ?? vocabularyOf(postings, table.terms),
    terms: table.terms,
    numbers: new Map(postings.words.map((word, number) => [word, number])),
    compounds: compoundsOf(postings, table),
    abbreviations,
  };
}
