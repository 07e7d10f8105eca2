import type { Answer } from '../answers/answer';
import { texts as allTexts } from '../texts/texts';
import type { Texts } from '../texts/text-table';
import { askedByButtons, cardText } from './card-text';
import type { CardParts } from './card-parts';
import { answerParts, type View } from './render-answer';

/** No real text is longer than this; a terminal scrolls. */
const unlimited = 1_000_000;

/** The answer as plain text, whole: what its card says, and its suggestions. All hits unless the view names a page. */
export function renderPlainText(answer: Answer, view: View): string {
  const texts = allTexts[answer.language];
  const room = { limit: unlimited, mark: '…' };
  const all = { perPage: Math.max(1, answer.hits.length), ...view };
  const parts = answerParts(answer, all, { texts, today: view.today, room });
  return [cardText(parts.body), ...suggestions(parts, texts)].join('\n');
}

/** The questions that the card offers below its text. */
function suggestions({ actions = [] }: CardParts, { labels }: Texts): string[] {
  const questions = askedByButtons(actions);
  return questions.length > 0 ? ['', labels.examples, ...questions] : [];
}
