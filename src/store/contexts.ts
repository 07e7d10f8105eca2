import type { Question } from '../questions/question';

/** What a follow-up leans on: "og hvad med 2023?", "flere", "den første". */
export interface ConversationContext {
  /** The last questions as they were understood, the newest first. */
  readonly questions: readonly Question[];
  /** Ids of the items shown, in the order shown: "kkr-syddanmark/2023-11-21/2.3". */
  readonly hits: readonly string[];
  /** The page of hits last shown, from 1. */
  readonly page: number;
}

/** A director comes back to a subject within one meeting's coffee break; after that a new question stands alone. */
export const contextKeptFor = 30 * 60_000;

/**
 * What was last talked about in a conversation, for 30 minutes after its last use. A conversation is named by whatever
 * tells it from others, such as its id, or id and person in a group. The store keeps only a hash of that name.
 */
export interface Contexts {
  /** The context, whose 30 minutes begin anew; null where there is none, or none that can still be read. */
  use(conversation: string, now: Date): Promise<ConversationContext | null>;
  /** Takes the place of what was kept before. */
  keep(conversation: string, context: ConversationContext, now: Date): Promise<void>;
  forget(conversation: string): Promise<void>;
}
