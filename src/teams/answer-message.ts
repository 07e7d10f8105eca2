import type { TurnContext } from 'botbuilder';
import { renderAnswer } from '../cards/render-answer';
import { longestQuestion } from '../questions/clean-text';
import { parseQuestion } from '../questions/parse-question';
import { texts } from '../texts/texts';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { readMessageText } from './message-text';
import { sendCard } from './send-card';

/** Answers what a person wrote. No text at all (a picture, a mention alone) is asked too: it gets a short help. */
export async function answerMessage(context: TurnContext, ports: BotPorts): Promise<void> {
  const asker = readAsker(context.activity, ports.now());
  const text = readMessageText(context.activity);
  const answer = ports.ask(parseQuestion(text, asker), asker.today);
  const note = text.length > longestQuestion ? texts[answer.language].errors.tooLong : undefined;
  ports.log('info', 'answered', { intent: answer.intent, hits: answer.hits.length });
  await sendCard(context, renderAnswer(answer, { today: asker.today }), note);
}
