import type { Abbreviation } from '../danish/abbreviations';
import type { RegisterItem, RegisterMeeting } from '../meetings/register';
import type { Filters } from '../questions/question';
import type { Lexemes } from './lexemes';

/** A word of the papers with what is known of it: it costs most of an index to find out. */
export interface ShelfWord {
  /** Folded. */
  readonly word: string;
  /** Items that hold it. */
  readonly items: number;
  /** Keys of its basic forms, as `wordKeys` gives them. */
  readonly keys: readonly string[];
  /** Keys of the parts where it is a compound. */
  readonly parts: readonly (readonly [key: string, role: 'head' | 'modifier'])[];
}

/** A meeting without its items, which stay in the database. */
export type MeetingOutline = Omit<RegisterMeeting, 'items'>;

/** What stays in memory of papers that lie in a database: the words and the meetings, not the texts. */
export interface ShelfOutline {
  /** Grows with each change of the papers. */
  readonly number: number;
  readonly items: number;
  readonly meetings: readonly MeetingOutline[];
  readonly words: readonly ShelfWord[];
  readonly abbreviations: readonly Abbreviation[];
  /** Titles of all items: what a word that is being typed may become. */
  readonly titles: readonly string[];
}

/** What items must be like; null and empty limit nothing. */
export interface ItemLimits extends Pick<Filters, 'from' | 'to' | 'status'> {
  readonly bodies: readonly string[];
  readonly number: string | null;
  readonly caseNumber: string | null;
  /** Only those that quote a circle, or that appoint. */
  readonly having: 'statements' | 'appointments' | null;
}

/** One thing asked for, as the database can look for it. */
export interface ShelfConcept {
  /** Anything that answers it. */
  readonly any: Lexemes;
  readonly weight: number;
}

/** An item with its place in its meeting. */
export interface ShelvedItem {
  readonly item: RegisterItem;
  readonly ordinal: number;
}

/** Papers of one body and month, which may be of one meeting: read, put away and replaced together. */
export interface ShelfPaper {
  /** Path below the folder of documents. */
  readonly path: string;
  readonly fingerprint: string;
  readonly group: string;
  /** JSON of the paper; null where it cannot be read. */
  readonly content: string | null;
  /** Why it cannot be read. */
  readonly fault: string | null;
}

export interface ShelfMeeting {
  readonly meeting: RegisterMeeting;
  readonly abbreviations: readonly Abbreviation[];
  /** For each item its words as the database searches them. */
  readonly words: readonly ItemWords[];
}

/** Lexemes of one item by where they stand, the most telling class first. */
export type ItemWords = ReadonlyMap<string, LexemeCounts>;

/** Times that a lexeme stands in each class of texts: titles; what was resolved or proposed; running text; annexes. */
export type LexemeCounts = readonly [titles: number, resolved: number, running: number, annexes: number];

/** Changes the papers of a shelf. Only one process has it at a time. */
export interface ShelfWriter {
  /**
   * True where what is put away was made by another version of the program, or not to its end: every paper counts as
   * unread then, and the words are counted anew.
   */
  readonly isFresh: boolean;
  /** True where another version of the program has put the papers away, to the end. */
  readonly isForeign: boolean;
  /** Before the first change: a writer that dies before it is finished leaves the next one a fresh shelf. */
  begin(): Promise<void>;
  /** Path → fingerprint of every paper that is put away. */
  readFingerprints(): Promise<ReadonlyMap<string, string>>;
  /** Marks papers as read, but not yet put away with their group: the next writer reads them again. */
  keepPapers(papers: readonly ShelfPaper[]): Promise<void>;
  /** Groups of papers; the papers themselves go when their group is replaced. */
  groupsOf(paths: readonly string[]): Promise<readonly string[]>;
  readGroup(
    group: string,
  ): Promise<{ readonly papers: readonly ShelfPaper[]; readonly items: readonly RegisterItem[] }>;
  /** The meetings of a group in place of those before, and the fingerprints of its papers; papers named `gone` are removed. */
  replaceGroup(
    group: string,
    meetings: readonly ShelfMeeting[],
    papers: readonly ShelfPaper[],
    gone: readonly string[],
  ): Promise<void>;
  /** Adds to the counts of words; words that no item holds any more are removed. */
  addWords(words: readonly ShelfWord[]): Promise<void>;
  /** These words and no others. */
  replaceWords(words: readonly ShelfWord[]): Promise<void>;
  /** From now on the shelf has another number: what copies know of the papers is old. */
  finish(): Promise<void>;
}

/** Papers in a database, for collections that do not fit into memory. Every method may reject with a StoreFault. */
export interface Shelf {
  /** Number of the state that the database is in; cheap. */
  readNumber(): Promise<number>;
  readOutline(): Promise<ShelfOutline>;
  /** How many items hold any of these lexemes, each by itself. */
  countItems(lexemes: readonly Lexemes[]): Promise<readonly number[]>;
  /** The items with one of the lexemes needed, those with most of what was asked first. */
  findItems(
    concepts: readonly ShelfConcept[],
    needed: readonly string[],
    limits: ItemLimits,
    most: number,
  ): Promise<readonly ShelvedItem[]>;
  /** Newest first, in the order of their agendas. */
  listItems(limits: ItemLimits, most: number): Promise<readonly ShelvedItem[]>;
  readMeetings(ids: readonly string[]): Promise<readonly ShelvedItem[]>;
  readItems(ids: readonly string[]): Promise<readonly ShelvedItem[]>;
  /**
   * Runs the work while no other process writes. Null, and nothing done, while one does. `version` is that of the program
   * that makes what is put away.
   */
  write<Result>(version: string, work: (writer: ShelfWriter) => Promise<Result>): Promise<Result | null>;
  /** Papers that could not be read, with the sentence that says why. */
  readFaults(): Promise<readonly { readonly path: string; readonly message: string }[]>;
  close(): Promise<void>;
}
