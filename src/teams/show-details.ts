import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderItem } from '../cards/render-item';
import { renderItemGone } from '../cards/render-item-gone';
import type { verbs } from '../cards/verbs';
import { parseQuestion } from '../questions/parse-question';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { sendCard } from './send-card';

/** Sends all that is known of one item below the answer, which stays to open the next one from. */
export async function showDetails(
  context: TurnContext,
  { item, question, language }: z.infer<typeof verbs.details>,
  ports: BotPorts,
): Promise<void> {
  const asker = readAsker(context.activity, ports.now());
  const hit = ports.findItem(item, { question: parseQuestion(question, asker), today: asker.today });
  ports.log('info', 'detailsShown', { found: hit !== null });
  await sendCard(context, hit ? renderItem(hit, { language }, asker.today) : renderItemGone(language, question));
}
