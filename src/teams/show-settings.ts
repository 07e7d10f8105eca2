import type { Card } from '../cards/card';
import { renderSettings } from '../cards/render-settings';
import { defaultChoices } from '../questions/news-choices';
import type { NewsDesk } from './news-desk';

/** What is chosen for a conversation; for one that hears of nothing yet, what it would get. */
export function showSettings({ current, circle, language, audience, today }: NewsDesk): Card {
  const settings = { ...defaultChoices, language, subjects: [], ...current, circle };
  return renderSettings(settings, { language, audience, today });
}
