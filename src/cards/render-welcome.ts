import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import { askList } from './actions';
import type { Card } from './card';
import { aside, heading, note } from './elements';
import { buildCard } from './fit-card';

/** The welcome when the app is installed; in a group chat or channel it says that the bot has to be mentioned. */
export function renderWelcome(language: Language, scope: 'personal' | 'group' = 'personal'): Card {
  const texts = allTexts[language];
  const { welcome } = texts;
  return buildCard(language, {
    speak: `${welcome.heading}. ${welcome.what}`,
    body: [
      heading(welcome.heading),
      note(welcome.what),
      aside(welcome.trust),
      ...(scope === 'group' ? [note(welcome.inGroup)] : []),
      note(texts.labels.examples, 'Medium'),
      ...askList(welcome.examples),
    ],
  });
}
