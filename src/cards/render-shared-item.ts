import type { AnswerHit } from '../answers/answer';
import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import type { Card } from './card';
import type { CardParts } from './card-parts';
import type { Room } from './elements';
import { fitCard } from './fit-card';
import { itemParts } from './render-item';

/** Characters of each text: what a chat is told of an item by somebody who shares it. */
const mostOfText = 5000;

/**
 * An item as somebody shares it with a chat: its details without buttons, since the bot may not be a member there and
 * could not answer. `limit` is in bytes.
 */
export function renderSharedItem(hit: AnswerHit, language: Language, today: string, limit: number): Card {
  const texts = allTexts[language];
  const mark = texts.trimmed.seeDocument;
  const parts = (room: Room): CardParts => {
    const { speak, body } = itemParts(hit, language, { texts, today, room });
    return { speak, body: body.filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock') };
  };
  return fitCard(language, mostOfText, mark, parts, limit);
}
