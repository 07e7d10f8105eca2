import type { Answer, AnswerHit } from '../answers/answer';
import type { Context } from '../conversation/context';
import type { FilterChoices } from '../conversation/filter-choices';
import type { Taken } from '../conversation/reply';
import type { Asker } from '../questions/asker';
import type { Question } from '../questions/question';
import type { Store } from '../store/store';
import type { Trace } from '../telemetry/telemetry';
import type { CompleteWord } from './complete-word';
import type { Log } from './log';

/** What the bot asks of the papers. */
export interface PaperPorts {
  /** What to say to what a person wrote, after what was last talked about. */
  readonly takeTurn: (text: string, context: Context | null, asker: Asker) => Promise<Taken>;
  /** What the papers say to a question, on a day in Danish time; with `most`, that many hits where there are so many. */
  readonly ask: (question: Question, today: string, most?: number) => Promise<Answer>;
  /** What of an answer can be changed by one tap. */
  readonly choices: (answer: Answer) => FilterChoices;
  /**
   * An item by its id ("kkr-syddanmark/2023-11-21/2.3"), with what in it answers the question, or by itself; null when
   * it is gone.
   */
  readonly findItem: (
    id: string,
    found?: { readonly question: Question; readonly today: string },
  ) => Promise<AnswerHit | null>;
  readonly complete: CompleteWord;
}

/** Papers that people may open by the links on cards. */
export interface ServedDocuments {
  /** What links are signed with. */
  readonly secret: string;
  /** Path of the paper of a name; null where none is there, or several. */
  readonly find: (name: string) => Promise<string | null>;
}

/** Where calendars are found. */
export interface CalendarAddresses {
  /** Of the meetings of a body. */
  ofBody(body: string): string;
  /** Of one meeting, by its uid in the plan. */
  ofMeeting(uid: string): string;
  /** Of one conversation, by its key. */
  ofKey(key: string): string;
}

/** What the bot needs of the world; tests put their own in place. */
export interface BotPorts extends PaperPorts {
  /** Whether the papers are read by now: before that they cannot be asked. */
  readonly hasPapers: () => boolean;
  readonly store: Store;
  /** Id of the bot in Teams; null in local mode. */
  readonly botId: string | null;
  /** Where links to items lead; null where there are none. */
  readonly publicUrl: string | null;
  /** Null where papers are not served. */
  readonly documents: ServedDocuments | null;
  /** Null or left out where there are no calendars. */
  readonly calendars?: CalendarAddresses | null;
  readonly now: () => Date;
  readonly log: Log;
  /** Left out where nothing is measured. */
  readonly trace?: Trace;
}
