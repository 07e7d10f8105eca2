import type { TurnContext } from 'botbuilder';
import type { BotPorts } from './bot-ports';
import { forgetConversation } from './remember';

/** A person took back what they wrote: nothing of it is kept to lean on. */
export async function forgetMessage({ activity }: TurnContext, ports: BotPorts): Promise<void> {
  await forgetConversation(activity, ports);
}
