import type { Answer, AnswerHit } from '../answers/answer';
import type { Asker } from '../questions/asker';
import type { Log } from './log';

/** What the bot needs of the world; tests put their own in place. */
export interface BotPorts {
  readonly ask: (text: string, asker: Asker) => Answer;
  /** An item by its id ("kkr-syddanmark/2023-11-21/2.3"), with what in it answers the question; null when it is gone. */
  readonly findItem: (id: string, question: string, asker: Asker) => AnswerHit | null;
  readonly now: () => Date;
  readonly log: Log;
}
