import type { Answer, Source } from '../answers/answer';
import type { Circle } from '../meetings/meeting';
import type { Language } from '../questions/question';
import type { Sentence } from '../texts/text-table';
import type { Context } from './context';
import type { NewsOrder } from './news-order';
import type { ItemPart, Turn } from './turn';

/** Words of one item, as printed, with the place to check them by. */
export interface Quote {
  /** "kkr-syddanmark/2023-11-21/2.3". */
  readonly item: string;
  readonly title: string;
  readonly body: string;
  readonly date: string;
  readonly number: string;
  /** Whose words they are, for those of a circle. */
  readonly circle: Circle | null;
  readonly words: string;
  readonly source: Source;
}

/** One thing to show. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly page: number }
  | {
      readonly kind: 'quotes';
      readonly language: Language;
      readonly part: ItemPart;
      /** One at least, all of one item. */
      readonly quotes: readonly Quote[];
    }
  | ({ readonly kind: 'say'; readonly language: Language } & Sentence)
  /** To be carried out where people can be written to; what came of it is said in its place. */
  | { readonly kind: 'order'; readonly language: Language; readonly order: NewsOrder };

/** A turn as it was taken. */
export interface Taken {
  readonly turn: Turn;
  /** In the order to show them in. */
  readonly replies: readonly Reply[];
  /** What to keep for the next turn; null: nothing. */
  readonly context: Context | null;
}
