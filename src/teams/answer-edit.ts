import type { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Card } from '../cards/card';
import { noteOn, sendAndKeep, takeText } from './answer-message';
import type { BotPorts } from './bot-ports';
import { readMessageText } from './message-text';
import { findAnswer } from './remember';
import { sendCard, updateCard } from './send-card';

function eventOf({ channelData }: Activity): unknown {
  return (Object(channelData) as { eventType?: unknown }).eventType;
}

/** A question that was mended; taking back a deletion changes no words. */
export function isEdit(activity: Activity): boolean {
  return activity.type === 'messageUpdate' && eventOf(activity) === 'editMessage';
}

/**
 * Answers the new words in the place of the earlier answer, as if the old ones had never been said. Where the earlier
 * answer is not known any more, the new one comes below.
 */
export async function answerEdit(context: TurnContext, ports: BotPorts): Promise<void> {
  const text = readMessageText(context.activity);
  const earlier = await findAnswer(context.activity, ports);
  const { cards, ...talk } = await takeText(context, text, ports, { earlier: earlier?.before });
  await sendAndKeep(context, talk, ports, () => replaceCards(context, earlier?.ids ?? [], cards, noteOn(text, cards)));
}

/** Puts cards in the place of earlier ones, `note` above the first; resolves to their ids. */
async function replaceCards(
  context: TurnContext,
  earlier: readonly string[],
  cards: readonly Card[],
  note: string | undefined,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, card] of cards.entries()) {
    const id = earlier[index];
    const said = index === 0 ? note : undefined;
    ids.push(id ? await updateCard(context, id, card, said) : await sendCard(context, card, said));
  }
  for (const id of earlier.slice(cards.length)) await context.deleteActivity(id);
  return ids;
}
