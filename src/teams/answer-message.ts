import type { TurnContext } from 'botbuilder';
import { renderAnswer } from '../cards/render-answer';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { readMessageText } from './message-text';
import { sendCard } from './send-card';

/** Answers what a person wrote. No text at all (a picture, a mention alone) is asked too: it gets a short help. */
export async function answerMessage(context: TurnContext, ports: BotPorts): Promise<void> {
  const asker = readAsker(context.activity, ports.now());
  const answer = ports.ask(readMessageText(context.activity), asker);
  ports.log('info', 'answered', { intent: answer.intent, hits: answer.hits.length });
  await sendCard(context, renderAnswer(answer, { today: asker.today }));
}
