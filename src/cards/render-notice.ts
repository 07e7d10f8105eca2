import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import { askAction } from './actions';
import type { Action, Card } from './card';
import { heading, rich, run } from './elements';
import { buildCard } from './fit-card';

/** One turn went wrong. The id is the one in the log; nothing else of the error is said. */
export function renderError(language: Language, id: string): Card {
  const { errors } = allTexts[language];
  return renderNotice(language, errors.heading, errors.failed(id));
}

/** The item of an old card is no longer in the collection. With its question, a button asks it again. */
export function renderItemGone(language: Language, question = ''): Card {
  const { errors, actions } = allTexts[language];
  const again = question.trim() ? [askAction(question, actions.askAgain)] : [];
  return renderNotice(language, errors.itemGoneHeading, errors.itemGone, again);
}

/** A button with an unknown verb, or with data that does not fit its verb. */
export function renderRefusal(language: Language): Card {
  const { errors } = allTexts[language];
  return renderNotice(language, errors.refusedHeading, errors.refused);
}

function renderNotice(language: Language, title: string, text: string, actions: readonly Action[] = []): Card {
  return buildCard(language, { speak: `${title}. ${text}`, body: [heading(title), rich([run(text)])], actions });
}
