import type { Activity } from 'botbuilder';
import type { Context } from '../conversation/context';

/** The answer to one message. */
export interface SentAnswer {
  /** Ids of the messages that hold it, in order. */
  readonly ids: readonly string[];
  /** What had been talked about before it. */
  readonly before: Context | null;
}

/** Which messages answer which, so that an edited question finds its answer. A restart forgets them. */
export interface SentAnswers {
  find(activity: Activity): SentAnswer | null;
  keep(activity: Activity, answer: SentAnswer): void;
  forget(activity: Activity): void;
}

/** Questions are mended within minutes; of a thousand the oldest makes room. */
const most = 1_000;

function keyOf({ channelId, conversation, id }: Activity): string {
  return [channelId, conversation.id, id ?? ''].join('\n');
}

export function buildSentAnswers(): SentAnswers {
  const answers = new Map<string, SentAnswer>();
  return {
    find: (activity) => answers.get(keyOf(activity)) ?? null,
    keep(activity, answer) {
      const oldest = answers.keys().next();
      if (answers.size >= most && !oldest.done) answers.delete(oldest.value);
      answers.set(keyOf(activity), answer);
    },
    forget: (activity) => void answers.delete(keyOf(activity)),
  };
}
