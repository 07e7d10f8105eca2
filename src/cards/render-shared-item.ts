import type { AnswerHit } from '../answers/answer';
import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import type { Card } from './card';
import type { CardParts } from './card-parts';
import { documentActions } from './document-actions';
import type { Room } from './elements';
import { fitCard } from './fit-card';
import type { Style } from './hit-parts';
import { itemParts } from './render-item';

/** Characters of each text: what a chat is told of an item by somebody who shares it. */
const mostOfText = 5000;

/**
 * An item as somebody shares it with a chat: its details without buttons that ask the bot, since it may not be a member
 * there and could not answer; the paper opens for everyone. `limit` is in bytes.
 */
export function renderSharedItem(
  hit: AnswerHit,
  language: Language,
  today: string,
  limit: number,
  { documentOf }: Pick<Style, 'documentOf'> = {},
): Card {
  const texts = allTexts[language];
  const mark = texts.trimmed.seeDocument;
  const parts = (room: Room): CardParts => {
    const style = { texts, today, room, documentOf };
    const { speak, body } = itemParts(hit, language, style);
    const words = body.filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock');
    return { speak, body: words, actions: documentActions(hit.source, style) };
  };
  return fitCard(language, mostOfText, mark, parts, limit);
}
