import type lunr from 'lunr';
import type { Abbreviation } from '../danish/abbreviations';
import type { Vocabulary } from '../danish/vocabulary';
import type { RegisterItem } from '../meetings/register';
import type { ItemStanding } from './item-standing';
import type { PackedPostings } from './packed-postings';

/** The texts of all items, one after the other, in packed columns: text number → … */
export interface TextColumns {
  /** Number of its item. */
  readonly item: Uint32Array;
  /** Its field, an index into `fieldNames`. */
  readonly field: Uint8Array;
  /** Words in it that are searched for. */
  readonly length: Uint32Array;
  /** What one occurrence in it is worth: its field's weight, less the longer that field is in its item. */
  readonly weight: Float32Array;
  /** Ordinal in the item's passages, -1 for a title. */
  readonly passage: Int32Array;
}

/** A compound of the collection, seen from one of its parts. */
export interface CompoundUse {
  readonly word: string;
  readonly role: 'head' | 'modifier';
}

/** What is known of all papers where an index holds a few items of them. */
export interface Census {
  readonly items: number;
  /** How many of them hold a thing asked for, by its words as typed; undefined where nobody counted. */
  readonly countOf: (asked: string) => number | undefined;
}

/** Everything a search needs. Built whole, never changed. */
export interface Index {
  /** Item number → item; oldest meeting first. */
  readonly items: readonly RegisterItem[];
  /** Item number → what kind of item it is. */
  readonly standings: readonly ItemStanding[];
  /** Every candidate comes out of this. */
  readonly lunr: lunr.Index;
  readonly postings: PackedPostings;
  readonly texts: TextColumns;
  /** Item number → number of its first text; one entry more than items. */
  readonly firstText: Uint32Array;
  /** The collection's words with their counts. */
  readonly vocabulary: Vocabulary;
  /** Word number → the terms that lunr knows it by. */
  readonly terms: readonly (readonly string[])[];
  /** Folded word → its number in the postings. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Key of a part → the compounds that have it: "tilbud" → botilbud, døgntilbud. */
  readonly compounds: ReadonlyMap<string, readonly CompoundUse[]>;
  /** Abbreviations that the papers explain, each once. */
  readonly abbreviations: readonly Abbreviation[];
  /** Left out where the index holds all items. */
  readonly census?: Census;
}
