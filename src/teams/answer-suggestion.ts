import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderAnswer } from '../cards/render-answer';
import type { verbs } from '../cards/verbs';
import { parseQuestion } from '../questions/parse-question';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { sendCard } from './send-card';

/** Answers a question that a card suggested, as if it had been typed. */
export async function answerSuggestion(
  context: TurnContext,
  { question }: z.infer<typeof verbs.ask>,
  ports: BotPorts,
): Promise<void> {
  const asker = readAsker(context.activity, ports.now());
  const answer = ports.ask(parseQuestion(question, asker), asker.today);
  ports.log('info', 'suggestionAnswered', { intent: answer.intent, hits: answer.hits.length });
  await sendCard(context, renderAnswer(answer, { today: asker.today }));
}
