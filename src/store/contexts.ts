import type { Context } from '../conversation/context';

/** A director comes back to a subject within one meeting's coffee break; after that a new question stands alone. */
export const contextKeptFor = 30 * 60_000;

/** The answer to one message, by which an edited question finds it. */
export interface SentAnswer {
  /** Id of the message in its conversation. */
  readonly message: string;
  /** Ids of the messages that hold the answer, in order. */
  readonly ids: readonly string[];
  /** What had been talked about before it. */
  readonly before: Context | null;
}

/**
 * What was last talked about in a conversation, and which messages answer which, for 30 minutes after its last use. A
 * conversation is named by whatever tells it from others, such as its id, or id and person in a group. The store keeps
 * only a hash of that name.
 */
export interface Contexts {
  /** The context, whose 30 minutes begin anew; null where there is none, or none that can still be read. */
  use(conversation: string, now: Date): Promise<Context | null>;
  /** Takes the place of what was kept before; an answer comes beside the newest of those before it. */
  keep(conversation: string, context: Context | null, now: Date, answer?: SentAnswer): Promise<void>;
  /** The answer to a message; null where it is not, or no longer, known. */
  findAnswer(conversation: string, message: string, now: Date): Promise<SentAnswer | null>;
  /** The answers too: each tells what had been talked about before it. */
  forget(conversation: string): Promise<void>;
}
