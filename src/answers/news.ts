import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { AnswerHit, MeetingOverview, Source } from './answer';

/** A meeting as a notification shows it. */
export interface NewsMeeting extends Omit<PlannedMeeting, 'source' | 'papers' | 'awaySince'> {
  /** The paper that says so. */
  readonly source: Source | null;
}

/** What of a meeting was another before. */
export interface MeetingBefore {
  readonly date: string;
  readonly start: string | null;
  readonly place: string | null;
}

/** One thing to tell without being asked: an answer to a question that somebody subscribed to. */
export type News =
  | { readonly kind: 'reminder'; readonly meeting: NewsMeeting; readonly daysBefore: number }
  | { readonly kind: 'agenda'; readonly meeting: NewsMeeting; readonly overview: MeetingOverview }
  | { readonly kind: 'minutes'; readonly overview: MeetingOverview }
  /** New items on a followed subject, best first. */
  | { readonly kind: 'subject'; readonly subject: string; readonly hits: readonly AnswerHit[] }
  | { readonly kind: 'moved'; readonly meeting: NewsMeeting; readonly before: MeetingBefore }
  | { readonly kind: 'placeChanged'; readonly meeting: NewsMeeting; readonly before: MeetingBefore }
  | { readonly kind: 'cancelled'; readonly meeting: NewsMeeting; readonly before: MeetingBefore }
  /** A cancelled meeting is held after all. */
  | { readonly kind: 'reinstated'; readonly meeting: NewsMeeting; readonly before: MeetingBefore }
  /** Asked for by an administrator, to see that messages arrive. */
  | { readonly kind: 'test' };

/** One message: everything that is told at once, and why it came. */
export interface NewsMessage {
  readonly news: readonly News[];
  /** ISO date in Danish time. */
  readonly today: string;
}
