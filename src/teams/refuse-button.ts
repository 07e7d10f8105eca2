import type { TurnContext } from 'botbuilder';
import { renderRefusal } from '../cards/render-refusal';
import { clientLanguage } from './asker';
import type { BotPorts } from './bot-ports';
import { sendCards } from './send-card';

/** Says politely that a button is none of ours: an unknown verb, or data that no card of ours holds. */
export async function refuseButton(context: TurnContext, ports: BotPorts): Promise<void> {
  const language = clientLanguage(context.activity);
  ports.log('warn', 'buttonRefused');
  await sendCards(context, [renderRefusal(language ?? 'da')]);
}
