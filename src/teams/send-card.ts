import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import type { Card } from '../cards/card';
import { texts } from '../texts/texts';
import { respondToInvoke } from './invoke-response';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** Sent here and not left to teams-ai, which after one card with `refresh` updates all later ones for everybody. */
async function respond(context: TurnContext, type: string, value: Card | string): Promise<void> {
  const body = { statusCode: 200, type, value };
  await respondToInvoke(context, body);
}

/** Answers a pressed button with words beside the card. Clients show a bar for them even when they are empty. */
export function respondWithText(context: TurnContext, text: string): Promise<void> {
  return respond(context, messageType, text);
}

function isInvoke({ activity }: TurnContext): boolean {
  return activity.type === 'invoke';
}

/** Sends a card as a new message, `note` above it; resolves to its id, empty where Teams gives none. A notification shows what would be read aloud of the card. */
export async function sendCard(context: TurnContext, card: Card, note?: string): Promise<string> {
  const sent = await context.sendActivity(toMessage(card, note));
  return sent?.id ?? '';
}

/** Sends cards in their order, `note` above the first; a pressed button gets its response. Resolves to their ids. */
export async function sendCards(context: TurnContext, cards: readonly Card[], note?: string): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, card] of cards.entries()) {
    ids.push(await sendCard(context, card, index === 0 ? note : undefined));
  }
  const [first] = cards;
  if (first && isInvoke(context)) await respondWithText(context, texts[first.lang].answeredBelow);
  return ids;
}

/** A message that is a card; phones show `note`, or the summary, as the notification of it. */
export function toMessage(card: Card, note?: string): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    ...(note !== undefined && { text: note }),
    summary: card.speak,
    attachments: [{ contentType: cardType, content: card }],
  };
}

/** Puts a card in the place of one sent before, for everybody; its id stays. */
export async function updateCard(context: TurnContext, id: string, card: Card, note?: string): Promise<string> {
  await context.updateActivity({ ...toMessage(card, note), id });
  return id;
}

/** Puts a card in the place of the one whose button was pressed, for this person only; as a new message without invoke. */
export async function replaceCard(context: TurnContext, card: Card): Promise<void> {
  if (isInvoke(context)) return respond(context, cardType, card);
  await sendCard(context, card);
}
