import type { AnswerHit } from '../answers/answer';
import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import { brief } from './elements';
import { itemBadge } from './outcome-badge';

/** An item in a list of results. */
export interface ItemPreview {
  readonly title: string;
  /** "Tiltrådt · 21. november 2023 · KKR Syddanmark": what it ended in first, for a phone ends the line early. */
  readonly text: string;
}

/** Clients read the second line as HTML, the first as it is. */
function literal(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Title, outcome, date and body of an item, as one line of a list. */
export function previewItem(hit: AnswerHit, language: Language, today: string): ItemPreview {
  const texts = allTexts[language];
  const { text } = itemBadge(hit, texts, today);
  return { title: brief(hit.title), text: literal([text, texts.date(hit.date), hit.body].join(' · ')) };
}
