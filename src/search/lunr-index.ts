import lunr from 'lunr';
import { isLeading } from './fields';
import { occurrences, type PackedPostings } from './packed-postings';

/**
 * The fields of a record: all of an item, and what leads it (see `isLeading`). Which part of an item a word stands in
 * is in the postings, finer than lunr's fields.
 */
const fields = ['text', 'lead'] as const;

export type LunrField = (typeof fields)[number];

/**
 * A lunr posting that is unpacked when lunr asks for it: item number → no metadata. Keeping these objects for all words
 * is what makes a plain lunr index large.
 */
class PackedPosting {
  readonly #source: LunrSource;
  readonly #words: number[] = [];
  readonly _index: number;

  constructor(source: LunrSource, ordinal: number) {
    this.#source = source;
    this._index = ordinal;
  }

  /** Takes up a form of the word. */
  add(word: number): void {
    this.#words.push(word);
  }

  get text(): Record<number, null> {
    return this.#unpack(() => true);
  }

  get lead(): Record<number, null> {
    const { fieldOf } = this.#source;
    return this.#unpack((text) => isLeading(fieldOf[text] ?? 0));
  }

  #unpack(counts: (text: number) => boolean): Record<number, null> {
    const { postings, itemOf } = this.#source;
    const items: Record<number, null> = {};
    for (const word of this.#words) {
      for (const text of occurrences(postings, word)) if (counts(text)) items[itemOf[text] ?? 0] = null;
    }
    return items;
  }
}

/**
 * Lunr's set of terms, for whole terms only. Which words of the collection a typed word can mean is found out before
 * lunr is asked, so the letter tree that lunr builds for wildcards and fuzzy terms would only cost time and memory.
 */
class WholeTerms extends lunr.TokenSet {
  readonly #has: (term: string) => boolean;

  constructor(has: (term: string) => boolean) {
    super();
    this.#has = has;
  }

  override intersect(asked: lunr.TokenSet): lunr.TokenSet {
    return asked.toArray().every((term) => this.#has(term)) ? asked : new lunr.TokenSet();
  }
}

export interface LunrSource {
  readonly postings: PackedPostings;
  /** Word number → the terms that lunr knows it by: the keys of its basic forms, as stems are in a plain lunr index. */
  readonly terms: readonly (readonly string[])[];
  /** Text number → item number. */
  readonly itemOf: Uint32Array;
  /** Text number → its field, an index into `fieldNames`. */
  readonly fieldOf: Uint8Array;
  readonly items: number;
}

/** A lunr index over packed postings. */
export function buildLunrIndex(source: LunrSource): lunr.Index {
  const invertedIndex = invert(source);
  const vectors = emptyVectors(source.items);
  const attributes = {
    invertedIndex,
    fieldVectors: vectors,
    // Lunr reads fieldVectors; its published types still have the name of version 1.
    documentVectors: vectors,
    tokenSet: new WholeTerms((term) => term in invertedIndex),
    fields: [...fields],
    pipeline: new lunr.Pipeline(),
  };
  return new lunr.Index(attributes);
}

function invert(source: LunrSource): Record<string, PackedPosting> {
  // Without a prototype: "constructor" is a word like any other.
  const inverted = Object.create(null) as Record<string, PackedPosting>;
  let ordinal = 0;
  source.terms.forEach((keys, word) => {
    for (const key of keys) (inverted[key] ??= new PackedPosting(source, ordinal++)).add(word);
  });
  return inverted;
}

/** Lunr wants a vector of each record; ranking is ours, so all records share an empty one. */
function emptyVectors(items: number): Record<string, lunr.Vector> {
  const empty = new lunr.Vector([]);
  const vectors: Record<string, lunr.Vector> = {};
  for (const field of fields) {
    for (let item = 0; item < items; item += 1) vectors[`${field}/${item}`] = empty;
  }
  return vectors;
}

const nothing = {};

/** In the place of lunr's own notes on an item: none. */
class NoMatchData {
  readonly metadata = nothing;

  add(): void {
    // Lunr has met another term in the item.
  }

  combine(): void {
    // Lunr has met a term in another field of the item.
  }
}

/**
 * Asks lunr without the notes that it takes on each item, which term it met in which field: half a kilobyte an item for
 * what the postings tell finer.
 */
function queryUnnoted(index: lunr.Index, build: lunr.Index.QueryBuilder): lunr.Index.Result[] {
  const { MatchData } = lunr;
  Object.assign(lunr, { MatchData: NoMatchData });
  try {
    return index.query(build);
  } finally {
    Object.assign(lunr, { MatchData });
  }
}

/** The numbers of the items with at least one of the terms in a field. The terms are taken as they are, not parsed. */
export function askLunr(index: lunr.Index, terms: Iterable<string>, field: LunrField = 'text'): number[] {
  const asked = [...terms];
  if (asked.length === 0) return [];
  const results = queryUnnoted(index, (query) => {
    for (const term of asked) query.term(term, { fields: [field], usePipeline: false });
  });
  return results.map(({ ref }) => Number(ref));
}
