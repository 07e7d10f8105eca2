import type { Language } from '../questions/question';
import type { Action, Card, Element } from './card';
import type { Room } from './elements';
import { cardText } from './card-text';
import { shorten } from './shorten';

/** What one kind of card is made of, before it is measured. */
export interface CardParts {
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  /** Read aloud: the first words of the answer, without the small print. */
  readonly speak: string;
}

/**
 * Bytes of a card as JSON. Teams refuses messages somewhere between 28 and 100 KB, depending on the client; below
 * 25 KB is safe everywhere, and the message around the card needs some.
 */
export const cardLimit = 24_000;

/** The fallback is for clients that show no card: enough to answer, not the whole card twice. */
const fallbackLimit = 1000;

const speakLimit = 400;

/** Characters shown of each text, tried from the first until the card fits. The last fits 50 texts of any content. */
const steps = [20_000, 12_000, 8000, 5000, 3000, 2000, 1200, 800, 500, 300, 150, 80, 40];

/** Bytes of a card on the wire. */
export function cardBytes(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/** The card with as much of each text as fits below the limit, at most `most` characters of each. */
export function fitCard(language: Language, most: number, mark: string, render: (room: Room) => CardParts): Card {
  const limits = [most, ...steps.filter((step) => step < most)];
  let card = buildCard(language, render({ limit: most, mark }));
  for (const limit of limits.slice(1)) {
    if (cardBytes(card) <= cardLimit) return card;
    card = buildCard(language, render({ limit, mark }));
  }
  return card;
}

/** A card of parts that need no trimming. */
export function buildCard(language: Language, { body, actions = [], speak }: CardParts): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: shorten(speak.replaceAll(/\s+/gu, ' ').trim(), speakLimit, '…'),
    fallbackText: shorten(cardText(body), fallbackLimit, '…'),
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}
