import type { TurnContext } from 'botbuilder';
import type { BotPorts } from './bot-ports';
import { keepContext } from './remember';
import type { SentAnswers } from './sent-answers';

/** A person took back what they wrote: nothing of it is kept to lean on. */
export async function forgetMessage(context: TurnContext, ports: BotPorts, sent: SentAnswers): Promise<void> {
  sent.forget(context.activity);
  await keepContext(context.activity, null, ports);
}
