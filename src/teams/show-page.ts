import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderAnswer } from '../cards/render-answer';
import type { verbs } from '../cards/verbs';
import { readChanged } from '../conversation/change-filter';
import { contextAfter } from '../conversation/context';
import type { QuestionChange } from '../questions/question';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { keepContext, useContext } from './remember';
import { replaceCard } from './send-card';
import { buildView } from './view';

/** Answers the question of a card again, changed and on another page, in the card's own place. */
async function showAgain(
  context: TurnContext,
  text: string,
  change: QuestionChange | undefined,
  page: number,
  ports: BotPorts,
): Promise<void> {
  const { activity } = context;
  const asker = await readAsker(activity, ports);
  const question = readChanged(text, change, asker);
  const answer = await ports.ask(question, asker.today);
  await keepContext(activity, contextAfter(question, answer, await useContext(activity, ports), page), ports);
  ports.log('info', 'shownAgain', { page, hits: answer.hits.length, isChanged: change !== undefined });
  await replaceCard(context, renderAnswer(answer, { ...buildView(answer, asker.today, ports), page }));
}

/** Turns to another page of an answer. */
export function showPage(context: TurnContext, data: z.infer<typeof verbs.more>, ports: BotPorts): Promise<void> {
  return showAgain(context, data.question, data.change, data.page, ports);
}

/** Answers with another region, period or standing. */
export function changeAnswer(context: TurnContext, data: z.infer<typeof verbs.filter>, ports: BotPorts): Promise<void> {
  return showAgain(context, data.question, data.change, 1, ports);
}
