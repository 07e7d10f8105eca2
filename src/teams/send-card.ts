import { ActivityTypes, type TurnContext } from 'botbuilder';
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

/** Sends a card as a new message, `note` above it. A notification shows what would be read aloud of the card. */
export async function sendCard(context: TurnContext, card: Card, note?: string): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    ...(note !== undefined && { text: note }),
    summary: card.speak,
    attachments: [{ contentType: cardType, content: card }],
  });
  if (isInvoke(context)) await respondWithText(context, texts[card.lang].answeredBelow);
}

/** Puts a card in the place of the one whose button was pressed, for this person only; as a new message without invoke. */
export function replaceCard(context: TurnContext, card: Card): Promise<void> {
  return isInvoke(context) ? respond(context, cardType, card) : sendCard(context, card);
}
