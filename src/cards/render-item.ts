import type { Answer, AnswerHit } from '../answers/answer';
import { texts as allTexts } from '../texts/texts';
import { askAction, partAction } from './actions';
import type { Action, Card } from './card';
import { citationParts } from './citation-parts';
import { badge, brief, fact, smallPrint, title } from './elements';
import type { CardParts } from './card-parts';
import { documentActions } from './document-actions';
import { followActions } from './news-actions';
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

/** The details card: everything that the papers say on one item; `subject` is what was asked about, to be followed. */
export function renderItem(
  hit: AnswerHit,
  { language }: Pick<Answer, 'language'>,
  today: string,
  links: Pick<Style, 'linkOf' | 'documentOf'> = {},
  subject = '',
): Card {
  const texts = allTexts[language];
  return fitCard(language, mostOfItem, texts.trimmed.seeDocument, (room) => {
    const { actions = [], ...parts } = itemParts(hit, language, { texts, today, room, ...links });
    return { ...parts, actions: [...actions, ...followActions(subject, language, texts)] };
  });
}

/** On from here: what the item's recommendation was, the whole case, the whole meeting. */
function waysOn(hit: AnswerHit, language: Answer['language'], { actions, asks }: Style['texts']): Action[] {
  const item = `${hit.meeting}/${hit.number}`;
  const isShown = hit.recommendation !== null || hit.resolved !== null;
  const data = { item, part: 'recommendation', circle: null, language } as const;
  return [
    ...(hit.hasRecommendation === true && !isShown ? [partAction(actions.recommendation, data)] : []),
    askAction(asks.history(brief(hit.title)), actions.history, language),
    askAction(actions.askWholeMeeting(hit.body, hit.date), actions.wholeMeeting, language),
  ];
}

export function itemParts(hit: AnswerHit, language: Answer['language'], style: Style): CardParts {
  const { texts } = style;
  const { text, tone } = itemBadge(hit, texts, style.today);
  const link = style.linkOf?.(`${hit.meeting}/${hit.number}`) ?? null;
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
      fact(texts.labels.source, hit.source.citation, 'Medium'),
      fact(texts.labels.file, hit.source.file, 'None'),
      ...citationParts(hit, link, documentActions(hit.source, style), texts),
    ],
    actions: waysOn(hit, language, texts),
  };
}
