import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderItem } from '../cards/render-item';
import { renderItemGone } from '../cards/render-item-gone';
import type { verbs } from '../cards/verbs';
import { parseQuestion } from '../questions/parse-question';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { keepContext, useContext } from './remember';
import { sendCards } from './send-card';
import { buildLinks } from './view';

/** What is asked next, such as "hvad sagde K17?", is about the item whose details were opened. */
async function pick({ activity }: TurnContext, item: string, ports: BotPorts): Promise<void> {
  const context = await useContext(activity, ports);
  const place = context?.items.findIndex(({ meeting, number }) => `${meeting}/${number}` === item) ?? -1;
  if (context && place >= 0) await keepContext(activity, { ...context, picked: place }, ports);
}

/** Sends all that is known of one item below the answer, which stays to open the next one from. */
export async function showDetails(
  context: TurnContext,
  { item, question, language }: z.infer<typeof verbs.details>,
  ports: BotPorts,
): Promise<void> {
  const asker = await readAsker(context.activity, ports);
  const asked = parseQuestion(question, asker);
  const hit = await ports.findItem(item, { question: asked, today: asker.today });
  ports.log('info', 'detailsShown', { found: hit !== null });
  await pick(context, item, ports);
  const card = hit
    ? renderItem(hit, { language }, asker.today, buildLinks(ports), asked.subject)
    : renderItemGone(language, question);
  await sendCards(context, [card]);
}
