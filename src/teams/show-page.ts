import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderAnswer } from '../cards/render-answer';
import type { verbs } from '../cards/verbs';
import { parseQuestion } from '../questions/parse-question';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { replaceCard } from './send-card';

/** Turns to another page of an answer, on the card itself. */
export async function showPage(
  context: TurnContext,
  { question, page }: z.infer<typeof verbs.more>,
  ports: BotPorts,
): Promise<void> {
  const asker = readAsker(context.activity, ports.now());
  const answer = ports.ask(parseQuestion(question, asker), asker.today);
  ports.log('info', 'pageShown', { page, hits: answer.hits.length });
  await replaceCard(context, renderAnswer(answer, { today: asker.today, page }));
}
