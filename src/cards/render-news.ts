import type { AnswerHit } from '../answers/answer';
import type { News, NewsMeeting, NewsMessage } from '../answers/news';
import type { Language } from '../questions/question';
import type { Audience } from '../texts/news-text-table';
import { texts as allTexts } from '../texts/texts';
import { detailsAction } from './actions';
import { sourceLine } from './answer-parts';
import type { Action, Card, Element } from './card';
import type { CardParts } from './card-parts';
import { badge, brief, container, heading, note, rich, run, smallPrint, title, type Room } from './elements';
import { fitCard } from './fit-card';
import { decisionParts, excerptParts, standing, whereabouts } from './hit-parts';
import { agendaSection, changeSection, minutesSection, reminderSection } from './meeting-news';
import { settingsAction, unfollowAction } from './news-actions';
import type { NewsSection, NewsStyle } from './news-section';
import { itemBadge } from './outcome-badge';

/** How a notification is shown to those it goes to. */
export interface NewsView {
  readonly language: Language;
  /** A chat of several is spoken to as several. */
  readonly audience?: Audience;
  /** Address of a meeting for a calendar; null, or left out, where there is none. */
  readonly calendarLinkOf?: (meeting: NewsMeeting) => string | null;
}

/** Two or three sentences of each text; the rest is in the details. */
const mostOfText = 400;

/** Lines of agendas and items found on one card, all news together; the longest real agenda has 15. */
const mostLines = 30;

/** Buttons below a card: Teams shows six, and of them one is for the settings. */
const mostStops = 3;

/** What changes somebody's plans comes first. */
const order = {
  cancelled: 0,
  moved: 1,
  placeChanged: 2,
  reinstated: 3,
  reminder: 4,
  agenda: 5,
  minutes: 6,
  subject: 7,
  test: 8,
} satisfies Record<News['kind'], number>;

type Of<Kind extends News['kind']> = Extract<News, { kind: Kind }>;

const sections = {
  reminder: reminderSection,
  agenda: agendaSection,
  minutes: minutesSection,
  moved: changeSection,
  placeChanged: changeSection,
  cancelled: changeSection,
  reinstated: changeSection,
  subject: subjectSection,
  test: (_news, { texts, audience }) => ({
    heading: texts.news.test.heading,
    parts: [note(texts.news.test.text)],
    actions: [],
    why: texts.news.why.test('', audience),
    stop: null,
    spoken: `${texts.news.test.heading}. ${texts.news.test.text}`,
  }),
} satisfies { [Kind in News['kind']]: (news: Of<Kind>, style: NewsStyle) => NewsSection };

/** The card that tells of news: one thing as a card of its own, several below each other. Always below the size limit. */
export function renderNews({ news, today }: NewsMessage, view: NewsView): Card {
  const { language, audience = 'person', calendarLinkOf = () => null } = view;
  const texts = allTexts[language];
  const sorted = [...news].sort((a, b) => order[a.kind] - order[b.kind]);
  const mostItems = Math.max(3, Math.floor(mostLines / Math.max(1, news.length)));
  return fitCard(language, mostOfText, texts.trimmed.seeDetails, (room: Room) => {
    const style: NewsStyle = { texts, today, room, language, audience, mostItems, calendarLinkOf };
    const built = sorted.map((each) => sections[each.kind](each as never, style));
    return newsParts(built, style);
  });
}

function newsParts(built: readonly NewsSection[], { texts, language }: NewsStyle): CardParts {
  const [only, ...others] = built;
  const settings = settingsAction(language, texts);
  if (!only) return { speak: texts.news.several(0), body: [heading(texts.news.several(0))], actions: [settings] };
  if (others.length === 0)
    return {
      speak: only.spoken,
      body: [heading(only.heading), ...only.parts, whyPart(only)],
      actions: [...only.actions, ...(only.stop ? [only.stop, settings] : [])],
    };
  return {
    speak: built.map(({ spoken }) => spoken).join(' '),
    body: [heading(texts.news.several(built.length)), ...built.map(asContainer)],
    actions: [...distinctStops(built).slice(0, mostStops), settings],
  };
}

function asContainer({ heading: words, parts, actions, ...section }: NewsSection): Element {
  const top: Element = { type: 'TextBlock', text: words, wrap: true, style: 'heading', weight: 'Bolder' };
  const buttons: Element[] = actions.length > 0 ? [{ type: 'ActionSet', actions, spacing: 'Small' }] : [];
  return container([top, ...parts, ...buttons, whyPart(section)]);
}

/** Why it came: with the subject or the body as it is written. */
function whyPart({ why }: Pick<NewsSection, 'why'>): Element {
  return smallPrint(why, 'Medium');
}

function distinctStops(built: readonly NewsSection[]): Action[] {
  const stops = built.flatMap(({ stop }) => stop ?? []);
  return stops.filter((stop, index) => stops.findIndex(({ title: words }) => words === stop.title) === index);
}

/** New items on a followed subject, with what each ended in and where it stands. */
function subjectSection({ subject, hits }: Of<'subject'>, style: NewsStyle): NewsSection {
  const { texts, language, audience, mostItems } = style;
  const { headings, why } = texts.news;
  const hidden = hits.length - mostItems;
  return {
    heading: headings.subject,
    parts: [
      rich([run(brief(subject), { weight: 'Bolder' })], 'None'),
      ...hits.slice(0, mostItems).map((hit) => hitContainer(hit, subject, style)),
      ...(hidden > 0 ? [note(texts.news.more(hidden))] : []),
    ],
    actions: [],
    why: why.subject(subject, audience),
    stop: unfollowAction(subject, language, texts),
    spoken: `${headings.subject}: ${subject}. ${hits.map(({ title: words }) => words).join('. ')}`,
  };
}

function hitContainer(hit: AnswerHit, subject: string, style: NewsStyle): Element {
  const { texts, today, language } = style;
  const { text, tone } = itemBadge(hit, texts, today);
  return container(
    [
      badge(text, tone),
      title(hit.title),
      smallPrint(whereabouts(hit, texts)),
      ...standing(hit, style),
      ...decisionParts(hit, style),
      ...excerptParts(hit, style),
      ...sourceLine(hit.source, texts, 'Small'),
      { type: 'ActionSet', actions: [detailsAction(hit, subject, language, texts)], spacing: 'Small' },
    ],
    'Small',
  );
}
