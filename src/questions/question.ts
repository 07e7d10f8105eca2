import type { Circle } from '../meetings/meeting';

export type Language = 'da' | 'en';

export const intents = [
  'decision',
  'subject',
  'nextMeeting',
  'statement',
  'appointment',
  'caseNumber',
  'item',
  'meeting',
  'history',
  'smallTalk',
] as const;

/** What is asked for. */
export type Intent = (typeof intents)[number];

/** Kinds of small talk, and of question about meetings themselves. */
export const topics = [
  'greeting',
  'thanks',
  'help',
  'empty',
  'minutesOut',
  'agendaOut',
  'attendance',
  'meetings',
] as const;

/** What limits the answer. Null or an empty list means no limit. Dates are ISO and inclusive. */
export interface Filters {
  /** Bodies by name: "KKR Syddanmark". */
  readonly bodies: readonly string[];
  readonly circle: Circle | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: 'decided' | 'recommended' | null;
}

/**
 * What was changed of a question after it was typed ("og hvad med 2023?", a tapped filter). A field that is there takes
 * the place of what the text says; together with the text it is enough to ask the same again.
 */
export interface QuestionChange {
  readonly bodies?: readonly string[] | undefined;
  readonly circle?: Circle | null | undefined;
  readonly period?: Pick<Filters, 'from' | 'to'> | undefined;
  readonly status?: Filters['status'] | undefined;
  readonly latest?: boolean | undefined;
  readonly municipality?: null | undefined;
  readonly language?: Language | undefined;
}

/** What a person asked for, understood. */
export interface Question {
  /** The text as typed, at most 2,000 characters of it. */
  readonly text: string;
  readonly language: Language;
  readonly intent: Intent;
  readonly filters: Filters;
  /** The words to search for, question words and filters taken away. Empty when nothing is left to search. */
  readonly subject: string;
  /** True for "på sidste møde": only the latest meeting within the filters. */
  readonly latest: boolean;
  /** "2.3" when an item is asked for by its place. */
  readonly itemNumber: string | null;
  /** "SAG-2023-04719". */
  readonly caseNumber: string | null;
  /** Exact date of the meeting asked for. */
  readonly meetingDate: string | null;
  /** The kind of small talk, or of question about the meeting itself. */
  readonly topic: (typeof topics)[number] | null;
  /** A municipality named in the question, without "Kommune". */
  readonly municipality: string | null;
  /** Absent where all is as the text says it. */
  readonly change?: QuestionChange;
}
