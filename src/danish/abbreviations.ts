/** An abbreviation that a text explains. */
export interface Abbreviation {
  /** "GCPHEU" */
  readonly short: string;
  /** "Greater Copenhagen EU Office" */
  readonly long: string;
  /** The words that say so: "Greater Copenhagen EU Office (GCPHEU)". */
  readonly evidence: string;
}

/** The abbreviations that a text explains, each once, in the order of the text. */
export function findAbbreviations(_text: string): readonly Abbreviation[] {
  return [];
}
