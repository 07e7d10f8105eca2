import type { Answer, AnswerHit } from '../answers/answer';
import { texts as allTexts } from '../texts/texts';
import { askAction } from './actions';
import type { Card } from './card';
import { badge, fact, rich, run, smallPrint, title } from './elements';
import type { CardParts } from './card-parts';
import { fitCard } from './fit-card';
import {
  appointmentParts,
  decisionParts,
  excerptParts,
  flagParts,
  standing,
  statementParts,
  whereabouts,
  type Style,
} from './hit-parts';
import { itemBadge } from './outcome-badge';

/** A quotation of a whole decision: the longest real one has some 4,000 characters. */
const mostOfItem = 20_000;

/** More people than any item appoints; the rest of a broken list is left out. */
const mostAppointments = 40;

/** The details card: everything that the papers say on one item. */
export function renderItem(hit: AnswerHit, answer: Pick<Answer, 'language'>, today: string): Card {
  const texts = allTexts[answer.language];
  return fitCard(answer.language, mostOfItem, texts.trimmed.seeDocument, (room) =>
    itemParts(hit, { texts, today, room }),
  );
}

export function itemParts(hit: AnswerHit, style: Style): CardParts {
  const { texts } = style;
  const { text, tone } = itemBadge(hit, texts, style.today);
  const meeting = askAction(texts.actions.askWholeMeeting(hit.body, hit.date), texts.actions.wholeMeeting);
  return {
    speak: `${hit.title}: ${text}. ${hit.body}, ${texts.date(hit.date)}. ${hit.decision ?? ''}`,
    body: [
      badge(text, tone),
      title(hit.title),
      smallPrint(whereabouts(hit, texts)),
      ...standing(hit, style),
      ...decisionParts(hit, style),
      ...appointmentParts(hit, style, mostAppointments),
      ...statementParts(hit, null, style),
      ...excerptParts(hit, style),
      ...flagParts(hit, style),
      rich([run(`${texts.labels.source}: `, { weight: 'Bolder' }), run(hit.source.citation)], 'Medium'),
      fact(texts.labels.file, hit.source.file, 'None'),
    ],
    actions: [meeting],
  };
}
