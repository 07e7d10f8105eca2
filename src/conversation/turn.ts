import type { Circle } from '../meetings/meeting';
import type { Language, Question } from '../questions/question';
import type { NewsOrder } from './news-order';

/** A short sentence said in place of an answer; its words stand in the table of texts. */
export type Saying = 'askSubject' | 'noMore' | 'noPrevious' | 'noSuchItem' | 'wrongAnswer' | 'startOver' | 'noText';

/** What of an item is asked for in its own words. */
export type ItemPart = 'recommendation' | 'statements';

interface Spoken {
  /** The language to answer in. */
  readonly language: Language;
}

/** What to do with what a person wrote. */
export type Turn = Spoken &
  (
    | {
        readonly kind: 'ask';
        /** One at least, answered in this order. */
        readonly questions: readonly Question[];
      }
    | {
        /** An item of the last answer, by its place in the context's `items`. */
        readonly kind: 'item';
        readonly item: number;
        /** Null: all that is known of it. */
        readonly part: ItemPart | null;
        /** The circle whose words are asked for; null for any. */
        readonly circle: Circle | null;
        readonly question: Question;
      }
    | { readonly kind: 'page'; readonly page: number; readonly question: Question }
    | {
        /** Answers are in this language from now on; the last question is answered again, where there is one. */
        readonly kind: 'language';
        readonly questions: readonly Question[];
      }
    | {
        /** The person's own circle, to keep for later questions; null forgets it. */
        readonly kind: 'circle';
        readonly circle: Circle | null;
        readonly questions: readonly Question[];
      }
    | {
        /** What news the person wants to hear without asking; taken in this order, before the questions. */
        readonly kind: 'order';
        readonly orders: readonly NewsOrder[];
        readonly questions: readonly Question[];
      }
    | { readonly kind: 'say'; readonly saying: Saying }
  );
