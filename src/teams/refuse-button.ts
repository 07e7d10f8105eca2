import type { TurnContext } from 'botbuilder';
import { renderRefusal } from '../cards/render-refusal';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { sendCard } from './send-card';

/** Says politely that a button is none of ours: an unknown verb, or data that no card of ours holds. */
export async function refuseButton(context: TurnContext, ports: BotPorts): Promise<void> {
  const { language } = readAsker(context.activity, ports.now());
  ports.log('warn', 'buttonRefused');
  await sendCard(context, renderRefusal(language ?? 'da'));
}
