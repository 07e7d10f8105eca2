import type { Language } from '../questions/question';
import type { Card } from './card';
import type { CardParts } from './card-parts';
import { note, type Room } from './elements';
import { cardText } from './card-text';
import { cutParts } from './cut-parts';
import { shorten } from './shorten';

/**
 * Bytes of a card as JSON. Teams refuses messages somewhere between 28 and 100 KB, depending on the client; below
 * 25 KB is safe everywhere, and the message around the card needs some.
 */
export const cardLimit = 24_000;

/** The fallback is for clients that show no card: enough to answer, not the whole card twice. */
const fallbackLimit = 1000;

const speakLimit = 400;

/** Characters shown of each text, tried from the first until the card fits. */
const steps = [20_000, 12_000, 8000, 5000, 3000, 2000, 1200, 800, 500, 300, 150, 80, 40];

/** Characters shown of anything at all, where a broken paper has titles and names that fill a card by themselves. */
const lastSteps = [100, 40, 15];

/** Bytes of a card on the wire. */
export function cardBytes(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/** Below this, words lose their meaning: what can be done without goes first. */
const leastBesideFilters = 300;

/** How much of each text is tried, in order: beside all else, then alone. */
function roomsFrom(most: number, mark: string): Room[] {
  const limits = [most, ...steps.filter((step) => step < most)];
  const besideAll = limits.filter((limit) => limit >= leastBesideFilters);
  return [
    ...besideAll.map((limit) => ({ limit, mark })),
    ...limits.map((limit) => ({ limit, mark, isBare: true as const })),
  ];
}

/** The card with as much of each text as fits below `bytes`, at most `most` characters of each. */
export function fitCard(
  language: Language,
  most: number,
  mark: string,
  render: (room: Room) => CardParts,
  bytes = cardLimit,
): Card {
  let parts: CardParts = { body: [], speak: '' };
  for (const room of roomsFrom(most, mark)) {
    parts = render(room);
    const card = buildCard(language, parts);
    if (cardBytes(card) <= bytes) return card;
  }
  for (const limit of lastSteps) {
    const card = buildCard(language, cutParts(parts, limit));
    if (cardBytes(card) <= bytes) return card;
  }
  return fitBeginning(language, cutParts(parts, lastSteps.at(-1) ?? 0), bytes);
}

/** As many of the first parts as fit, and a sign that there were more. */
function fitBeginning(language: Language, parts: CardParts, bytes: number): Card {
  for (let count = parts.body.length - 1; count > 0; count -= 1) {
    const card = buildCard(language, { ...parts, body: [...parts.body.slice(0, count), note('…')] });
    if (cardBytes(card) <= bytes) return card;
  }
  return buildCard(language, { speak: parts.speak, body: parts.body.slice(0, 1) });
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
