import type { Context } from '../conversation/context';

/** A director comes back to a subject within one meeting's coffee break; after that a new question stands alone. */
export const contextKeptFor = 30 * 60_000;

/**
 * What was last talked about in a conversation, for 30 minutes after its last use. A conversation is named by whatever
 * tells it from others, such as its id, or id and person in a group. The store keeps only a hash of that name.
 */
export interface Contexts {
  /** The context, whose 30 minutes begin anew; null where there is none, or none that can still be read. */
  use(conversation: string, now: Date): Promise<Context | null>;
  /** Takes the place of what was kept before. */
  keep(conversation: string, context: Context, now: Date): Promise<void>;
  forget(conversation: string): Promise<void>;
}
