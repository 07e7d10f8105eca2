import type { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { noteOn, takeText } from './answer-message';
import type { BotPorts } from './bot-ports';
import { readMessageText } from './message-text';
import { sendCard, updateCard } from './send-card';
import type { SentAnswers } from './sent-answers';

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
export async function answerEdit(context: TurnContext, ports: BotPorts, sent: SentAnswers): Promise<void> {
  const text = readMessageText(context.activity);
  const earlier = sent.find(context.activity);
  const { before, cards } = await takeText(context, text, ports, { earlier: earlier?.before });
  const ids: string[] = [];
  for (const [index, card] of cards.entries()) {
    const note = index === 0 ? noteOn(text, cards) : undefined;
    const id = earlier?.ids[index];
    ids.push(id ? await updateCard(context, id, card, note) : await sendCard(context, card, note));
  }
  for (const id of earlier?.ids.slice(cards.length) ?? []) await context.deleteActivity(id);
  sent.keep(context.activity, { ids, before });
}
