import type { MeetingBefore, News } from '../answers/news';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { Register } from '../meetings/register';
import type { Index } from '../search/built-index';
import type { LedgerEntry, PlannedNotification } from '../store/ledger';
import type { NewsRecord } from '../store/news-log';
import type { Subscription } from '../store/subscriptions';

/** What became of a meeting that was planned. */
export type ChangeKind = 'moved' | 'placeChanged' | 'cancelled' | 'reinstated';

/**
 * What a notification tells, by reference: its words are built from the papers when it is sent, so that they are right
 * then. This is the JSON in the ledger. `meeting` is a meeting's uid.
 */
export type Cause =
  | { readonly kind: 'reminder'; readonly meeting: string; readonly date: string; readonly daysBefore: number }
  | { readonly kind: 'agenda'; readonly meeting: string }
  | { readonly kind: 'minutes'; readonly meeting: string }
  | { readonly kind: 'subject'; readonly subject: string; readonly items: readonly string[] }
  | { readonly kind: ChangeKind; readonly meeting: string; readonly before: MeetingBefore }
  /** Puts the message sent before right; nobody is told by it. */
  | { readonly kind: 'correction'; readonly messageId: string; readonly causes: readonly Cause[] }
  | { readonly kind: 'test' };

/** Something that happened in the register: the JSON in the news log. `meeting` is a meeting's uid. */
export type RegisterEvent =
  | { readonly kind: 'agenda' | 'minutes'; readonly meeting: string; readonly body: string }
  | {
      readonly kind: ChangeKind;
      readonly meeting: string;
      readonly body: string;
      readonly sequence: number;
      readonly before: MeetingBefore;
    }
  /** Items that are new to their meeting, or newly decided, by id. */
  | { readonly kind: 'listed' | 'decided'; readonly body: string; readonly items: readonly string[] };

/** Those of the items that are about a subject, best first. */
export type FindsNew = (subject: string, items: readonly string[]) => readonly string[];

/** What a plan is made from. */
export interface PlanInput {
  readonly meetings: readonly PlannedMeeting[];
  /** Of the last {@link toldForDays} days at least. */
  readonly news: readonly NewsRecord[];
  readonly subscriptions: readonly Subscription[];
  /** The planned ones, and those settled that tell what somebody has heard: all of them, or of the last 400 days. */
  readonly ledger: readonly LedgerEntry[];
  readonly now: Date;
  readonly findsNew: FindsNew;
  /** Milliseconds: what is due later is not planned yet. {@link usualLookahead} where it is left out. */
  readonly lookahead?: number;
}

/** What `plan` wants of the ledger. */
export interface Plan {
  /** By `dueAt`, then key. */
  readonly add: readonly PlannedNotification[];
  /** Keys of planned notifications that are true no longer. */
  readonly withdraw: readonly string[];
  /** What could not be planned, for the log. */
  readonly problems: readonly PlanProblem[];
}

/** A body that no region has, in what somebody subscribed to. */
export interface PlanProblem {
  readonly code: 'unknownBody';
  readonly target: string;
  readonly text: string;
}

/** News other than reminders are worth telling this long after they happened. */
export const toldForDays = 7;

/**
 * So long before it is due is a notification planned. Short, because choices that change until then count; the clock
 * that plans must tick more often.
 */
export const usualLookahead = 60 * 60 * 1000;

/** What is known of the papers at the time of sending. */
export interface Known {
  readonly register: Register;
  readonly meetings: readonly PlannedMeeting[];
  /** Finds the passage of an item that is about a subject; without it the decision is shown. */
  readonly index?: Index;
}

/** The news of a cause as the papers have it now; null where they have it no longer. */
export type BuildNews = (cause: Cause, known: Known) => News | null;
