import { regions } from '../meetings/regions';
import type { NewsKind } from '../questions/news-choices';
import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import { button } from './actions';
import type { Card, Element } from './card';
import { heading, note } from './elements';
import { buildCard } from './fit-card';

/** One question with five answers; each subscribes to the meetings of its council, without `kinds` to all news of them. */
export function renderAskCircle(language: Language, kinds: readonly NewsKind[] = []): Card {
  const { askCircle, settings } = allTexts[language].news;
  const answers = regions.map(({ circle, body }): Element => {
    const data = { verb: 'chooseCircle' as const, circle, language, ...(kinds.length > 0 && { kinds: [...kinds] }) };
    return { type: 'ActionSet', actions: [button(settings.circleOf(circle, body), data)], spacing: 'Small' };
  });
  return buildCard(language, {
    speak: `${askCircle.heading} ${askCircle.text}`,
    body: [heading(askCircle.heading), note(askCircle.text), ...answers],
  });
}
