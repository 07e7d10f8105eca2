import type { Reply } from '../conversation/reply';
import { texts as allTexts } from '../texts/texts';
import { detailsAction } from './actions';
import { sourceLine } from './answer-parts';
import type { Card, Element } from './card';
import { heading, label, quote, smallPrint, title, type Room } from './elements';
import { fitCard } from './fit-card';
import { whereabouts } from './hit-parts';

type Quotes = Extract<Reply, { kind: 'quotes' }>;

/** One thing that was asked for may take the card. */
const mostOfQuote = 8000;

/** The recommendation of an item, or what circles said on it, word for word with the place to check it by. */
export function renderQuotes({ language, part, quotes }: Quotes): Card {
  const texts = allTexts[language];
  const [first] = quotes;
  const circles = new Set(quotes.map(({ circle }) => circle));
  const only = circles.size === 1 ? first?.circle : null;
  const top =
    part === 'recommendation' ? texts.labels.recommendation : only ? texts.circleSaid(only) : texts.whatWasSaid;
  const item = first && { meeting: first.item.slice(0, first.item.lastIndexOf('/')), ...first };
  return fitCard(language, mostOfQuote, texts.trimmed.seeDocument, (room) => ({
    speak: `${top}: ${quotes.map(({ words }) => words).join(' ')}`,
    body: [
      heading(top),
      ...(first ? [title(first.title, 'None'), smallPrint(whereabouts(first, texts))] : []),
      ...quotes.flatMap((each) => quoted(each, circles.size > 1, room, texts)),
    ],
    actions: item ? [detailsAction(item, '', language, texts)] : [],
  }));
}

function quoted(
  { circle, words, source }: Quotes['quotes'][number],
  isNamed: boolean,
  room: Room,
  texts: (typeof allTexts)['da'],
): Element[] {
  return [
    ...(isNamed && circle ? [label(texts.circleOnItem(circle))] : []),
    ...quote(words, room),
    ...sourceLine(source, texts, 'Small'),
  ];
}
