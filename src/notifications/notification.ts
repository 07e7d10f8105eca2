import type { Register } from '../meetings/register';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { News } from '../answers/news';
import type { PlannedNotification } from '../store/ledger';
import type { MeetingBefore } from '../answers/news';

/**
 * What a notification tells, by reference: its words are built from the papers when it is sent, so that they are right
 * then. This is the JSON in the ledger.
 */
export type Cause =
  | { readonly kind: 'reminder'; readonly meeting: string; readonly date: string; readonly daysBefore: number }
  | { readonly kind: 'agenda'; readonly meeting: string }
  | { readonly kind: 'minutes'; readonly meeting: string }
  | { readonly kind: 'subject'; readonly subject: string; readonly items: readonly string[] }
  | { readonly kind: 'moved' | 'placeChanged' | 'cancelled'; readonly meeting: string; readonly before: MeetingBefore }
  /** Puts the message sent before right; nobody is told by it. */
  | { readonly kind: 'correction'; readonly messageId: string; readonly causes: readonly Cause[] }
  | { readonly kind: 'test' };

/** What `plan` wants of the ledger. */
export interface Plan {
  readonly add: readonly PlannedNotification[];
  /** Keys of planned notifications that are true no longer. */
  readonly withdraw: readonly string[];
}

/** What is known of the papers at the time of sending. */
export interface Known {
  readonly register: Register;
  readonly meetings: readonly PlannedMeeting[];
}

/** The news of a cause as the papers have it now; null where they have it no longer. */
export type BuildNews = (cause: Cause, known: Known) => News | null;
