/** The three kinds of paper of a meeting: dagsorden, referat and bilag. */
export type MeetingKind = 'agenda' | 'minutes' | 'annex';

/** Prefix of a title: temadrøftelse, beslutningssag, orienteringssag, udpegningssag, meddelelser. */
export type CaseType = 'theme' | 'decision' | 'information' | 'appointment' | 'announcement';

/**
 * What a decision text does with an item. `stated` is text that resolves nothing, `none` is no decision text at all
 * (every item of an agenda).
 */
export type Outcome =
  | 'decided'
  | 'approved'
  | 'adopted'
  | 'noted'
  | 'discussed'
  | 'appointed'
  | 'postponed'
  | 'withdrawn'
  | 'referred'
  | 'rejected'
  | 'stated'
  | 'none';

/** The regional circles of municipal chief executives, named for their number of municipalities. */
export type Circle = 'K17' | 'K22' | 'K29' | 'K19' | 'K11';

/** How sure a page is: the page of the words themselves, or only the first page of the item they stand in. */
export type PageCertainty = 'exact' | 'itemStart';

export interface Participant {
  readonly name: string;
  /** Party letter(s) as printed, such as "C" or "Ø". */
  readonly party: string | null;
  /** Municipality without the word "Kommune". */
  readonly municipality: string | null;
  /** Title before the name or remark after it, as printed. */
  readonly role: string | null;
  readonly group: 'member' | 'klCommittee' | 'secretariat';
}

export interface Annex {
  /** Ordinal within the item, from 1. */
  readonly number: number;
  readonly title: string;
  /** First page of the annex, where the paper says it. */
  readonly page: number | null;
}

/** The parts of an item. Paragraphs are parted by a blank line, list items and table rows by a line break, cells by a tab. */
export interface Sections {
  readonly background: string | null;
  readonly recommendation: string | null;
  readonly presentation: string | null;
  readonly annexes: readonly Annex[];
  readonly decision: string | null;
}

export type SectionName = 'background' | 'recommendation' | 'presentation' | 'annexes' | 'decision';

/** One paragraph, list item or table row of an item, with the place it stands in: what is searched and quoted. */
export interface Passage {
  readonly section: SectionName;
  readonly kind: 'paragraph' | 'listItem' | 'row' | 'heading';
  readonly text: string;
  readonly page: number | null;
  /** Cells of the table's heading row, for a `row`. */
  readonly columns?: readonly string[];
  /** File name of the paper it stands in. Set when papers are merged into a register. */
  readonly file?: string;
  /** Ordinal of the annex whose text this is, for the text of an annex paper. */
  readonly annex?: number;
}

export interface Appointment {
  readonly name: string;
  readonly to: string;
  readonly as: 'member' | 'substitute' | 'chair' | 'deputyChair' | 'representative';
}

export interface Statement {
  readonly circle: Circle;
  readonly text: string;
}

export interface Reference {
  readonly body: string;
  /** ISO date of the earlier or later meeting. */
  readonly date: string;
  readonly text: string;
}

/** A leaf of the agenda: `2.3`, or a top-level point where nothing stands below it. */
export interface AgendaItem {
  readonly number: string;
  readonly title: string;
  /** Title in the table of contents, where it differs. */
  readonly contentsTitle: string | null;
  /** Title of the point it stands under ("Regionalpolitiske sager"), where there is one. */
  readonly heading: string | null;
  readonly caseType: CaseType | null;
  /** True for an item that is dealt with behind closed doors: "(Lukket) Køb af ejendom". */
  readonly closed?: true;
  readonly caseNumber: string | null;
  readonly caseOfficers: readonly string[];
  readonly page: number | null;
  readonly pageIs: PageCertainty | null;
  readonly sections: Sections;
  readonly passages: readonly Passage[];
  readonly outcomes: readonly Outcome[];
  /** What the recommendation does that was adopted; empty where nothing was adopted or it would be a guess. */
  readonly resolvedOutcomes: readonly Outcome[];
  readonly amended: boolean;
  readonly dissent: boolean;
  /** An "idet …" that changes nothing, as printed. */
  readonly remark: string | null;
  /** ISO date, or the words of the decision ("maj") where no day is given. */
  readonly postponedTo: string | null;
  readonly appointments: readonly Appointment[];
  readonly statements: readonly Statement[];
  readonly refersTo: readonly Reference[];
}

export interface NextMeeting {
  readonly body: string;
  /** ISO date. */
  readonly date: string;
  /** "HH:MM", Danish time. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly topics: readonly string[];
}

export interface UpcomingMeeting {
  readonly date: string;
  readonly start: string | null;
  readonly place: string | null;
}

/** What a paper says became of a meeting that was planned. */
export interface MeetingNotice {
  readonly kind: 'cancelled' | 'moved';
  /** ISO date that was planned: that of the paper's own meeting, or of another one. */
  readonly date: string;
  /** ISO date that it was moved to; null for one that is cancelled. */
  readonly movedTo: string | null;
  /** The sentence or line that says so. */
  readonly text: string;
}

/** Something in a paper that could not be read as expected. Never a reason to stop. */
export interface Problem {
  readonly code: string;
  /** 1-based line of the source. */
  readonly line: number;
  readonly text: string;
}

/** One paper of a meeting, as read. */
export interface Meeting {
  /** Slug of body and date: `kkr-syddanmark/2023-11-21`, or `kkr-sjaelland/2022-09` where only the month is known. */
  readonly id: string;
  readonly body: string;
  readonly kind: MeetingKind;
  /** ISO date, or null where the paper names no day. */
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly absent: readonly Participant[];
  readonly guests: readonly Participant[];
  /** Page on which the list of who was there begins; absent where it is not known. */
  readonly attendancePage?: number;
  readonly items: readonly AgendaItem[];
  readonly nextMeeting: NextMeeting | null;
  readonly upcoming: readonly UpcomingMeeting[];
  /** Absent where the paper says nothing of the kind. */
  readonly notices?: readonly MeetingNotice[];
  /** True for a meeting beside the planned ones: "Dagsorden til ekstraordinært møde". */
  readonly extraordinary?: true;
  readonly problems: readonly Problem[];
}
