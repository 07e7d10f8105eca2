import type { News } from '../answers/news';
import type { NewsKind } from '../questions/news-choices';
import type { Audience } from '../texts/news-text-table';
import type { Action, AnyAction, Element } from './card';
import type { Style } from './hit-parts';
import type { NewsMeeting } from '../answers/news';
import type { Language } from '../questions/question';

/** What every part of a notification is written with. */
export interface NewsStyle extends Style {
  readonly language: Language;
  readonly audience: Audience;
  /** Lines of an agenda, and items found, that one piece of news may take. */
  readonly mostItems: number;
  readonly calendarLinkOf: (meeting: NewsMeeting) => string | null;
}

/** One piece of news: what happened, with what result, what can be done, why it came and how to stop it. */
export interface NewsSection {
  readonly heading: string;
  readonly parts: readonly Element[];
  readonly actions: readonly AnyAction[];
  readonly why: string;
  /** Null for what nobody subscribes to. */
  readonly stop: Action | null;
  readonly spoken: string;
}

/** The kind that people subscribe to, of which a piece of news is. */
export const kindOfNews = {
  reminder: 'reminder',
  agenda: 'agenda',
  minutes: 'minutes',
  subject: 'subject',
  moved: 'change',
  placeChanged: 'change',
  cancelled: 'change',
  reinstated: 'change',
  test: null,
} satisfies Record<News['kind'], NewsKind | null>;
