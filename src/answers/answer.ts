import type { AgendaItem, NextMeeting, Outcome, PageCertainty, Participant } from '../meetings/meeting';
import type { ItemFlag } from '../meetings/register';
import type { Filters, Intent, Language, Question, QuestionChange } from '../questions/question';
import type { Hit } from '../search/hit';

/** Standing of an item: minutes with a decision, minutes without one, agenda only, or annexes only. */
export type HitStatus = 'decided' | 'undecided' | 'recommended' | 'annex';

export interface Source {
  readonly file: string;
  readonly page: number | null;
  readonly pageIs: PageCertainty | null;
  /** "KKR Syddanmark, 21.11.2023, pkt. 2.3, fra s. 8 (SAG-2023-04719)". */
  readonly citation: string;
}

export interface AnswerHit {
  readonly meeting: string;
  readonly body: string;
  readonly number: string;
  readonly title: string;
  readonly caseType: AgendaItem['caseType'];
  /** ISO date, or "2022-09" where only the month is known. */
  readonly date: string;
  readonly status: HitStatus;
  readonly outcomes: readonly Outcome[];
  readonly resolvedOutcomes: readonly Outcome[];
  readonly amended: boolean;
  readonly dissent: boolean;
  /** The decision in its own words. */
  readonly decision: string | null;
  /** The recommendation that the decision adopted, word for word; null where nothing was adopted or it would be a guess. */
  readonly resolved: string | null;
  readonly resolvedPage: number | null;
  /** How sure `resolvedPage` is. */
  readonly resolvedPageIs: PageCertainty | null;
  /** The recommendation of an item that has no decision. */
  readonly recommendation: string | null;
  /** Whether the papers hold a recommendation, also where the decision is shown in its place. */
  readonly hasRecommendation?: boolean;
  /** The sentence or table row that answers, in the document's own words. */
  readonly excerpt: string;
  /** Where the words that were found stand in the excerpt: start and end offsets, in order. */
  readonly excerptMarks: readonly (readonly [start: number, end: number])[];
  /** Cells of the table's heading row, where the excerpt is a row of a table that has one. */
  readonly excerptColumns: readonly string[] | null;
  /** The line above the excerpt, where that line has the words that were found. */
  readonly excerptHeading: string | null;
  /** What a circle said on the item, in the document's own words. */
  readonly statements: AgendaItem['statements'];
  readonly appointments: AgendaItem['appointments'];
  /** What agenda, minutes and annexes disagree about. */
  readonly flags: readonly ItemFlag[];
  /** False where the collection lacks the minutes: then nobody can say whether the item was decided. */
  readonly hasMinutes: boolean;
  readonly score: number;
  /** Where the words shown stand: those of the decision, else the excerpt. */
  readonly source: Source;
  /** Where the excerpt stands, when that is another paper than the source; otherwise null. */
  readonly excerptSource: Source | null;
  /** Why it was found, best first. Absent where nobody asked to have it explained. */
  readonly matches?: Hit['matches'];
}

/** A meeting in a list of them. */
export interface ListedMeeting {
  /** "kkr-syddanmark/2026-09-08"; null where no papers of its own are in the collection. */
  readonly id: string | null;
  readonly body: string;
  /** ISO date, or "2022-09" where only the month is known. */
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly hasAgenda: boolean;
  readonly hasMinutes: boolean;
  readonly isCancelled: boolean;
  /** The day that older papers had for it; null where there is none. */
  readonly movedFrom: string | null;
  /** The paper that speaks for it, or that names the day. */
  readonly source: Source | null;
}

/** What was searched: meetings, from the oldest to the newest date. */
export interface Coverage {
  readonly meetings: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly withoutMinutes: readonly string[];
}

export interface AnsweredNextMeeting extends NextMeeting {
  /** True when the date lies before today: the newest known meeting has been held. */
  readonly passed: boolean;
  /** The paper that says so. */
  readonly source: Source | null;
  /** The day that older papers had for it; absent where there is none. */
  readonly movedFrom?: string;
  /** Where all that is to come is cancelled: then this is the first of it. */
  readonly isCancelled?: true;
  /** Meetings before it that are cancelled, by date; absent where none is. */
  readonly cancelled?: readonly CancelledMeeting[];
}

export interface CancelledMeeting {
  readonly body: string;
  readonly date: string;
}

export interface MeetingOverview {
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly place: string | null;
  readonly hasMinutes: boolean;
  readonly participants: readonly Participant[];
  readonly absent: readonly Participant[];
  readonly items: readonly OverviewItem[];
  /** The paper that speaks for the meeting, from its first item on; null where there is none. */
  readonly source: Source | null;
  /** Where those who were there are listed; null where nobody is. */
  readonly attendanceSource: Source | null;
}

/** What an item ended in; the optional fields are left out where nothing is known of them. */
export interface Ending {
  readonly outcomes: readonly Outcome[];
  readonly resolvedOutcomes?: readonly Outcome[];
  readonly amended?: boolean;
  readonly dissent?: boolean;
}

export interface OverviewItem extends Ending {
  readonly number: string;
  readonly title: string;
  /** Tells an item that the minutes leave out from one on which they record no decision. */
  readonly status?: HitStatus;
}

export interface TrailStep extends Ending {
  readonly meeting: string;
  /** "KKR Syddanmark". */
  readonly body?: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  /** Tells an agenda without minutes from minutes without a decision. */
  readonly status?: HitStatus;
}

/** Who from a municipality was there, where the question names one. */
export interface MunicipalAttendance {
  readonly municipality: string;
  readonly present: readonly Participant[];
  readonly absent: readonly Participant[];
}

/** What the bot says to a question: the public contract of `kkr-bot ask --json`. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly intent: Intent;
  /** The words searched for. */
  readonly subject: string;
  readonly topic: Question['topic'];
  readonly filters: Filters;
  /** What was changed of the question after it was typed: with its text, enough to ask it again. */
  readonly change?: QuestionChange;
  readonly coverage: Coverage;
  /** Best first, at most 10. */
  readonly hits: readonly AnswerHit[];
  /** True where the year asked for holds nothing and the hits, whose titles name it, come from another. */
  readonly outsidePeriod: boolean;
  readonly nextMeeting: AnsweredNextMeeting | null;
  readonly meeting: MeetingOverview | null;
  /** The meetings asked for, oldest first; left out where no list of them is asked for. */
  readonly meetings?: readonly ListedMeeting[];
  /** The one meeting that was searched for "på sidste møde"; left out otherwise. */
  readonly latestMeeting?: { readonly body: string; readonly date: string };
  /** Meetings that may have been meant, where none is of the day or period asked for; left out otherwise. */
  readonly nearest?: readonly ListedMeeting[];
  /** The item number asked for, where no meeting has it; left out otherwise. */
  readonly missingItem?: string;
  /** Null unless it was asked whether a municipality was at the meeting. */
  readonly attendance?: MunicipalAttendance | null;
  readonly trail: readonly TrailStep[] | null;
  /** A near word that the documents do have, when nothing was found. */
  readonly suggestion: string | null;
}
