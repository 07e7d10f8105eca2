import type { Language, QuestionChange } from '../questions/question';
import { texts } from '../texts/texts';
import { keepAction } from './actions';
import type { Card } from './card';
import { brief, heading, note, rich, run } from './elements';
import { buildCard } from './fit-card';
import { buildNotice } from './notice';

/** "Må vi gemme spørgsmålet?", with what is kept of it and for how long. */
export function renderAskToKeep(question: string, change: QuestionChange | undefined, language: Language): Card {
  const { feedback } = texts[language];
  const data = { question, language, ...(change && { change }) };
  return buildCard(language, {
    speak: `${feedback.keepHeading} ${feedback.keepText}`,
    body: [heading(feedback.keepHeading), rich([run(brief(question), { weight: 'Bolder' })]), note(feedback.keepText)],
    actions: [
      keepAction(feedback.keep, { ...data, agreed: true }),
      keepAction(feedback.dontKeep, { ...data, agreed: false }),
    ],
  });
}

/** What came of it. */
export function renderKept(language: Language, agreed: boolean): Card {
  const { feedback } = texts[language];
  const { heading, text } = agreed ? feedback.kept : feedback.notKept;
  return buildNotice(language, heading, text);
}

/** Thanks for an answer, where it cannot be said beside the card. */
export function renderThanks(language: Language): Card {
  const { feedback } = texts[language];
  return buildNotice(language, feedback.thanks.heading, feedback.thanks.text);
}
