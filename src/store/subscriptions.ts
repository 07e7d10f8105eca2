import type { Language } from '../questions/question';

/** What people can hear about. `change`: a meeting moved, held elsewhere, or cancelled. */
export type NewsKind = 'reminder' | 'agenda' | 'minutes' | 'subject' | 'change';

/** What a conversation has chosen to hear. */
export interface Choices {
  /** "KKR Syddanmark"; the bodies whose meetings are told of. Empty: of none. */
  readonly bodies: readonly string[];
  readonly kinds: readonly NewsKind[];
  /** Days before a meeting on which to remind of it, the longest first. */
  readonly daysBefore: readonly number[];
  /** "08:00" in Danish time. */
  readonly timeOfDay: string;
  readonly language: Language;
  /** ISO date in Danish time: nothing is sent before that day. */
  readonly pausedUntil: string | null;
  /** ISO date of the first day of a pause that lies ahead ("ingen beskeder i uge 42"); null for one that has begun. */
  readonly pausedFrom: string | null;
}

/** What somebody gets who has chosen nothing but to subscribe. */
export const defaultChoices: Choices = {
  bodies: [],
  kinds: ['reminder', 'agenda', 'minutes', 'subject', 'change'],
  daysBefore: [7, 1],
  timeOfDay: '08:00',
  language: 'da',
  pausedUntil: null,
  pausedFrom: null,
};

/** A subject that is followed: news of it are items that came in after `since`. */
export interface FollowedSubject {
  /** As typed: "botilbud". */
  readonly text: string;
  /** ISO moment. */
  readonly since: string;
}

export interface Subscription extends Choices {
  /** Id of the target. */
  readonly target: string;
  readonly subjects: readonly FollowedSubject[];
}

/** As many as one person can sensibly follow, and few enough that each is searched for at every change of the papers. */
export const mostSubjects = 25;

/** Who hears what. A target without a subscription hears nothing. */
export interface Subscriptions {
  read(target: string): Promise<Subscription | null>;
  /** Those of targets that are not stopped. */
  readAll(): Promise<readonly Subscription[]>;
  /** Changes what is named, from the {@link defaultChoices} where there was no subscription; resolves to what holds then. */
  change(target: string, chosen: Partial<Choices>): Promise<Subscription>;
  /** `already` where it is followed, in whatever case it was typed; `full` at {@link mostSubjects}. */
  follow(target: string, subject: string, now: Date): Promise<'followed' | 'already' | 'full'>;
  /** False where it was not followed. */
  unfollow(target: string, subject: string): Promise<boolean>;
  /** Everything, subjects too. Planned notifications of the target are withdrawn with it. */
  remove(target: string, now: Date): Promise<void>;
}
