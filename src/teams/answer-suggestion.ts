import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import type { verbs } from '../cards/verbs';
import { sendAndKeep, takeText } from './answer-message';
import type { BotPorts } from './bot-ports';
import { sendCards } from './send-card';

/** Answers a question that a card suggested, as if it had been typed. */
export async function answerSuggestion(
  context: TurnContext,
  { question, language }: z.infer<typeof verbs.ask>,
  ports: BotPorts,
): Promise<void> {
  const { cards, ...talk } = await takeText(context, question, ports, { language });
  await sendAndKeep(context, talk, ports, () => sendCards(context, cards));
}
