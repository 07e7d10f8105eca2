import type { Language } from './question';

/** What people can hear about. `change`: a meeting moved, held elsewhere, or cancelled. */
export const newsKinds = ['reminder', 'agenda', 'minutes', 'subject', 'change'] as const;

export type NewsKind = (typeof newsKinds)[number];

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
  kinds: newsKinds,
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

/** As many as one person can sensibly follow, and few enough that each is searched for at every change of the papers. */
export const mostSubjects = 25;

/** Times of day that can be chosen: within the hours in which people are told anything. */
export const earliestTimeOfDay = '07:00';
export const latestTimeOfDay = '16:30';

/** The longest notice of a meeting, in days: nobody plans one by more. */
export const longestNotice = 60;

/** Characters of a subject that can be followed: what is longer is a sentence, and a card lists 25 of them. */
export const longestSubject = 80;
