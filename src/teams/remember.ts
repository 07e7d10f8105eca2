import type { Activity } from 'botbuilder';
import type { Context } from '../conversation/context';
import type { SentAnswer } from '../store/contexts';
import type { Preference } from '../store/preferences';
import type { BotPorts } from './bot-ports';
import { describeError } from './log';

/** A thread of a channel has an id of its own, so that each is a conversation. */
export function conversationOf({ channelId, conversation }: Activity): string {
  return `${channelId}\n${conversation.id}`;
}

/** Teams names a person anew for each bot; the id of the directory stays. */
export function personOf({ from }: Activity): string {
  return from.aadObjectId || from.id;
}

/** What the store cannot give is done without: a full disk costs the memory, not the answer. */
export async function orElse<Result>(ports: BotPorts, fallback: Result, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    ports.log('error', 'storeFailed', describeError(error));
    return fallback;
  }
}

const nothingChosen: Preference = { language: null, circle: null };

export function readPreference(activity: Activity, ports: BotPorts): Promise<Preference> {
  return orElse(ports, nothingChosen, () => ports.store.preferences.read(personOf(activity)));
}

export function keepPreference(activity: Activity, chosen: Partial<Preference>, ports: BotPorts): Promise<void> {
  return orElse(ports, undefined, () => ports.store.preferences.change(personOf(activity), chosen));
}

/** What was last talked about in the conversation, within the last 30 minutes. */
export function useContext(activity: Activity, ports: BotPorts): Promise<Context | null> {
  return orElse(ports, null, () => ports.store.contexts.use(conversationOf(activity), ports.now()));
}

/** Null: the conversation starts afresh. */
export function keepContext(
  activity: Activity,
  context: Context | null,
  ports: BotPorts,
  answer?: SentAnswer,
): Promise<void> {
  const name = conversationOf(activity);
  return orElse(ports, undefined, () => ports.store.contexts.keep(name, context, ports.now(), answer));
}

/** Of the conversation nothing is kept, nor which messages answer which. */
export function forgetConversation(activity: Activity, ports: BotPorts): Promise<void> {
  return orElse(ports, undefined, () => ports.store.contexts.forget(conversationOf(activity)));
}

/** How a message was answered before it was edited; null where that is not known any more. */
export function findAnswer(activity: Activity, ports: BotPorts): Promise<SentAnswer | null> {
  const { contexts } = ports.store;
  return orElse(ports, null, () => contexts.findAnswer(conversationOf(activity), activity.id ?? '', ports.now()));
}

/** Whether this person has not done the same within a day. */
export function claimForPerson(name: string, activity: Activity, ports: BotPorts): Promise<boolean> {
  return claim([name, conversationOf(activity), personOf(activity)].join('\n'), () => true, ports);
}

/** Whether nobody has asked for the same within a day; `fallback` where the store cannot tell. */
export function claim(name: string, fallback: () => boolean, ports: BotPorts): Promise<boolean> {
  return ports.store.activities.claim(name, ports.now()).catch((error: unknown) => {
    ports.log('error', 'storeFailed', describeError(error));
    return fallback();
  });
}
