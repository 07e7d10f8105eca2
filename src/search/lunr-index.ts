import lunr from 'lunr';
import { occurrences, type PackedPostings } from './packed-postings';

/** The one field of a record: which part of an item a word stands in is in the postings, finer than lunr's fields. */
const field = 'text';

/**
 * A lunr posting that is unpacked when lunr asks for it: item number → no metadata. Keeping these objects for all words
 * is what makes a plain lunr index large.
 */
class PackedPosting {
  readonly #postings: PackedPostings;
  readonly #itemOf: Uint32Array;
  readonly _index: number;

  constructor(postings: PackedPostings, itemOf: Uint32Array, word: number) {
    this.#postings = postings;
    this.#itemOf = itemOf;
    this._index = word;
  }

  get [field](): Record<number, null> {
    const items: Record<number, null> = {};
    for (const text of occurrences(this.#postings, this._index)) items[this.#itemOf[text] ?? 0] = null;
    return items;
  }
}

/**
 * Lunr's set of terms, for whole words only. Which words of the collection a typed word can mean is found out before
 * lunr is asked, so the letter tree that lunr builds for wildcards and fuzzy terms would only cost time and memory.
 */
class WholeWords extends lunr.TokenSet {
  readonly #has: (word: string) => boolean;

  constructor(has: (word: string) => boolean) {
    super();
    this.#has = has;
  }

  override intersect(asked: lunr.TokenSet): lunr.TokenSet {
    return asked.toArray().every((word) => this.#has(word)) ? asked : new lunr.TokenSet();
  }
}

/** A lunr index over packed postings. `itemOf`: text number → item number. */
export function buildLunrIndex(postings: PackedPostings, itemOf: Uint32Array, items: number): lunr.Index {
  const invertedIndex: Record<string, PackedPosting> = Object.create(null);
  postings.words.forEach((word, number) => {
    invertedIndex[word] = new PackedPosting(postings, itemOf, number);
  });
  const vectors = emptyVectors(items);
  const attributes = {
    invertedIndex,
    fieldVectors: vectors,
    // Lunr reads fieldVectors; its published types still have the name of version 1.
    documentVectors: vectors,
    tokenSet: new WholeWords((word) => word in invertedIndex),
    fields: [field],
    pipeline: new lunr.Pipeline(),
  };
  return new lunr.Index(attributes);
}

/** Lunr wants a vector of each record; ranking is ours, so all records share an empty one. */
function emptyVectors(items: number): Record<string, lunr.Vector> {
  const empty = new lunr.Vector([]);
  const vectors: Record<string, lunr.Vector> = {};
  for (let item = 0; item < items; item += 1) vectors[`${field}/${item}`] = empty;
  return vectors;
}

/** The numbers of the items that hold at least one of the words. The words are taken as they are, not parsed. */
export function askLunr(index: lunr.Index, words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const results = index.query((query) => {
    for (const word of words) query.term(word, { usePipeline: false });
  });
  return results.map(({ ref }) => Number(ref));
}
