/** How a word in the documents answers a word asked, from the surest to the weakest. */
export type Evidence =
  | 'exact'
  | 'spelling'
  | 'inflection'
  | 'translation'
  | 'abbreviation'
  | 'relative'
  | 'compound'
  | 'parts'
  | 'synonym'
  | 'near'
  | 'part';

/** A word of the documents that answers a word asked. */
export interface Term {
  /** The word, folded. */
  readonly word: string;
  /** Its number in the postings. */
  readonly number: number;
  /** 1 for the word itself, less for what only comes near it. */
  readonly grade: number;
  readonly evidence: Evidence;
}

/** Words that answer together, when they stand in one text: "Greater Copenhagen EU Office" for GCPHEU. */
export interface Phrase {
  /** For each word of the phrase the terms that it can be. */
  readonly words: readonly (readonly Term[])[];
  /** Numbers of the texts that hold every word, sorted. */
  readonly texts: readonly number[];
  readonly grade: number;
  readonly evidence: Evidence;
}

/** One thing asked for, with all that answers it. */
export interface Concept {
  /** The word or words as typed. */
  readonly asked: string;
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  /** What finding it is worth: rare words more, years and places less. */
  readonly weight: number;
  /** A year or a place says where to look, not what for: it ranks, but never decides that something was found. */
  readonly soft: boolean;
}

/** The concepts that tell what is asked for; years, places and light words only where nothing else was asked. */
export function subjectOf(concepts: readonly Concept[]): readonly Concept[] {
  const subject = concepts.filter(({ soft }) => !soft);
  return subject.length > 0 ? subject : concepts;
}

/** What a piece of evidence is worth beside the word itself. */
export const grades = {
  exact: 1,
  /** Only the keyboard differed: "naestved". */
  spelling: 0.95,
  /** "botilbuddet" for "botilbud": the same thing. */
  inflection: 0.95,
  /** The asker speaks English, the documents do not. */
  translation: 0.95,
  /** The documents themselves say that the two are one. */
  abbreviation: 0.95,
  /** "optagelse" for "optag": the noun and the verb of one matter. */
  relative: 0.8,
  /** "botilbudspladser" for "botilbud": about the thing, or a kind of it. */
  compound: 0.6,
  /** "kapacitet … botilbud" for "botilbudskapacitet": all parts, apart. */
  parts: 0.7,
  /** Nearly the same thing in other words. */
  synonym: 0.6,
  /** A slip of the typist or the scanner. */
  near: 0.75,
  /** "botilbud" for "botilbudskapacitet": half of what was asked. */
  part: 0.35,
} as const satisfies Record<Evidence, number>;
