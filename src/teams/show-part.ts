import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import type { AnswerHit } from '../answers/answer';
import { renderItemGone } from '../cards/render-item-gone';
import type { verbs } from '../cards/verbs';
import type { Context } from '../conversation/context';
import type { Asker } from '../questions/asker';
import { parseQuestion } from '../questions/parse-question';
import type { Language } from '../questions/question';
import { texts } from '../texts/texts';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { keepContext } from './remember';
import { sendCards } from './send-card';
import { renderSaid } from './view';

/** The conversation as if this one item had just been shown. */
function contextOf({ meeting, body, date, number, title }: AnswerHit, language: Language, asker: Asker): Context {
  const question = parseQuestion(texts[language].asks.item(number, body, date), asker);
  return { question, items: [{ meeting, body, date, number, title }], page: 1, pages: 1, picked: 0, language };
}

/** Says what an item's recommendation was, or what a circle said on it, as if it were asked with the item on the table. */
export async function showPart(
  context: TurnContext,
  { item, part, circle, language }: z.infer<typeof verbs.part>,
  ports: BotPorts,
): Promise<void> {
  const { activity } = context;
  const asker = await readAsker(activity, ports);
  const hit = await ports.findItem(item);
  ports.log('info', 'partShown', { part, found: hit !== null });
  if (!hit) {
    await sendCards(context, [renderItemGone(language, '')]);
    return;
  }
  const { actions } = texts[language];
  const text = part === 'statements' && circle ? actions.saidBy(circle) : actions.askRecommendation;
  const taken = await ports.takeTurn(text, contextOf(hit, language, asker), asker);
  await keepContext(activity, taken.context, ports);
  const cards = taken.replies.map((reply) => renderSaid(reply, asker.today, ports));
  await sendCards(context, cards);
}
