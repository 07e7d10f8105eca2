import type { Language } from '../questions/question';
import type { Removed } from '../texts/news-text-table';
import type { Sentence } from '../texts/text-table';
import { texts as allTexts } from '../texts/texts';
import { button } from './actions';
import type { Action, Card } from './card';
import { heading, note } from './elements';
import { buildCard } from './fit-card';
import { settingsAction, stopAction } from './news-actions';
import { buildNotice } from './notice';

/** What came of an order, with the way to change it, and to stop it where something was begun. */
export function renderDone(language: Language, { heading: top, text }: Sentence, isBegun = false): Card {
  const texts = allTexts[language];
  const stop: Action[] = isBegun ? [stopAction(null, language, texts)] : [];
  return buildNotice(language, top, text, [settingsAction(language, texts), ...stop]);
}

/** What of an order has to be said in other words. */
export function renderUnclear(language: Language, { heading: top, text }: Sentence): Card {
  return buildNotice(language, top, text);
}

/** Asked before everything that is kept of a person is removed. */
export function renderAskForget(language: Language): Card {
  const { askForget, actions } = allTexts[language].news;
  return buildCard(language, {
    speak: `${askForget.heading} ${askForget.text}`,
    body: [heading(askForget.heading), note(askForget.text)],
    actions: [
      button(actions.forgetYes, { verb: 'forget', agreed: true, language }),
      button(actions.forgetNo, { verb: 'forget', agreed: false, language }),
    ],
  });
}

/** What was removed; null: nothing, since it was not agreed to. */
export function renderForgotten(language: Language, removed: Removed | null): Card {
  const { done } = allTexts[language].news;
  const { heading: top, text } = removed ? done.forgotten(removed) : done.notForgotten;
  return buildNotice(language, top, text);
}
