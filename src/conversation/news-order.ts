import type { NewsKind } from '../questions/news-choices';
import type { Circle } from '../meetings/meeting';
import type { Language } from '../questions/question';
import type { NewsTexts } from '../texts/news-text-table';

/** What of an order could not be understood, so that it has to be asked for. */
export type Unclear = keyof NewsTexts['unclear'];

interface OfMeetings {
  /** "KKR Syddanmark"; empty where none is named. */
  readonly bodies: readonly string[];
  /** Empty: of every kind. */
  readonly kinds: readonly NewsKind[];
}

interface OfSubject {
  /** As typed: "botilbud". */
  readonly subject: string;
}

/** What a person says of the news that they want to hear without asking. */
export type NewsOrder =
  | ({ readonly kind: 'subscribe' } & OfMeetings)
  | ({ readonly kind: 'unsubscribe' } & OfMeetings)
  | { readonly kind: 'stopAll' }
  | ({ readonly kind: 'follow' } & OfSubject)
  | ({ readonly kind: 'unfollow' } & OfSubject)
  | {
      readonly kind: 'pause';
      /** ISO date of the first day without news; null for today. */
      readonly from: string | null;
      /** ISO date of the first day with news again. */
      readonly until: string;
    }
  | { readonly kind: 'resume' }
  | {
      readonly kind: 'daysBefore';
      readonly days: readonly number[];
      /** True for "også 3 dage før": the others stay. */
      readonly isAdded: boolean;
    }
  /** "07:30". */
  | { readonly kind: 'timeOfDay'; readonly time: string }
  /** `isNew`: the address before shall work no longer. */
  | { readonly kind: 'calendar'; readonly bodies: readonly string[]; readonly isNew: boolean }
  | { readonly kind: 'settings' }
  | { readonly kind: 'forgetMe' }
  /** Said beside an order: "jeg er i K17, abonner". */
  | { readonly kind: 'circle'; readonly circle: Circle | null }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'unclear'; readonly about: Unclear };
