import type { Answer, AnswerHit } from '../answers/answer';
import type { Question } from '../questions/question';
import type { CompleteWord } from './complete-word';
import type { Log } from './log';

/** What the bot needs of the world; tests put their own in place. */
export interface BotPorts {
  /** What the papers say to a question, on a day in Danish time; with `most`, that many hits where there are so many. */
  readonly ask: (question: Question, today: string, most?: number) => Answer;
  /**
   * An item by its id ("kkr-syddanmark/2023-11-21/2.3"), with what in it answers the question, or by itself; null when
   * it is gone.
   */
  readonly findItem: (id: string, found?: { readonly question: Question; readonly today: string }) => AnswerHit | null;
  readonly complete: CompleteWord;
  /** Id of the bot in Teams; null in local mode. */
  readonly botId: string | null;
  /** Where links to items lead; null where there are none. */
  readonly publicUrl: string | null;
  readonly now: () => Date;
  readonly log: Log;
}
