import type { Intent, Language } from '../questions/question';

/** What somebody said to "Var det svaret?". */
export interface Verdict {
  readonly helpful: boolean;
  readonly language: Language;
  readonly intent: Intent;
}

export interface VerdictCount {
  /** ISO date in Danish time. */
  readonly day: string;
  readonly language: Language;
  readonly intent: Intent;
  readonly yes: number;
  readonly no: number;
}

/** A question that got no good answer, which its asker let us keep. Nothing in it tells who asked. */
export interface MissedQuestion {
  readonly text: string;
  readonly language: Language;
  readonly intent: Intent;
  /** Ids of the items that were shown: "kkr-syddanmark/2023-11-21/2.3". */
  readonly hits: readonly string[];
}

export interface KeptQuestion extends MissedQuestion {
  /** ISO date in Danish time; the hour would help to tell who asked. */
  readonly day: string;
}

/** What people were promised when they said yes, counted from the start of the day. */
export const questionKeptForDays = 90;

/** What people say about answers: counts of everybody, and the texts that somebody agreed to. Never who. */
export interface Feedback {
  count(verdict: Verdict, now: Date): Promise<void>;
  /** Only for a text that its asker agreed to. */
  keepQuestion(question: MissedQuestion, now: Date): Promise<void>;
  /** By day, the newest first. */
  readCounts(): Promise<readonly VerdictCount[]>;
  /** Those not older than 90 days, the newest day first. */
  readQuestions(now: Date): Promise<readonly KeptQuestion[]>;
}
