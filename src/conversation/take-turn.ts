import type { Answer } from '../answers/answer';
import { buildAnswer } from '../answers/build-answer';
import { fileOf, itemSource } from '../answers/item-source';
import type { Collection } from '../collection';
import { findMeeting } from '../meetings/find-meeting';
import type { RegisterItem } from '../meetings/register';
import { regionOfCircle } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import type { Language, Question } from '../questions/question';
import type { Sentence } from '../texts/text-table';
import { texts } from '../texts/texts';
import { blankContext, contextAfter, type Context, type ShownItem } from './context';
import { continueConversation } from './continue-conversation';
import { ofNextMeeting } from './of-next-meeting';
import type { Quote, Reply, Taken } from './reply';
import type { Turn } from './turn';

/**
 * Answers what a person wrote, after what was last talked about: what to show, in this order, and what to keep for the
 * next turn. Pure.
 */
export function takeTurn(text: string, context: Context | null, asker: Asker, collection: Searched): Taken {
  const turn = continueConversation(text, context, asker);
  return { ...takers[turn.kind](turn as never, { context, asker, collection }), turn };
}

/** What of a collection it takes to answer. */
type Searched = Pick<Collection, 'register' | 'index'>;

interface Scene {
  readonly context: Context | null;
  readonly asker: Asker;
  readonly collection: Searched;
}

type Taking = Omit<Taken, 'turn'>;

type Of<Kind extends Turn['kind']> = Extract<Turn, { kind: Kind }>;

const takers = {
  ask: ({ questions }, scene) => answerAll(questions, scene),
  page: ({ question, page }, scene) => {
    const answer = answerOne(question, scene);
    return {
      replies: [{ kind: 'answer', answer, page }],
      context: scene.context && { ...scene.context, question, page },
    };
  },
  item: (turn, scene) => {
    const context = scene.context && { ...scene.context, picked: turn.item };
    return { replies: [showItem(turn, scene)], context };
  },
  language: ({ language, questions }, scene) => {
    const answered = answerAll(questions, scene);
    const replies = questions.length > 0 ? answered.replies : [say(language, texts[language].sayings.languageSet)];
    const context = answered.context ?? blankContext(language);
    return { replies, context: { ...context, language } };
  },
  circle: ({ language, circle, questions }, scene) => {
    const { sayings } = texts[language];
    const body = circle === null ? null : (regionOfCircle(circle)?.body ?? null);
    const sentence = circle === null || body === null ? sayings.circleForgotten : sayings.circleSet(circle, body);
    const answered = answerAll(questions, scene);
    return { ...answered, replies: [say(language, sentence), ...answered.replies] };
  },
  order: ({ language, orders, questions }, scene) => {
    const answered = answerAll(questions, scene);
    const taken = orders.map((order): Reply => ({ kind: 'order', language, order }));
    return { ...answered, replies: [...taken, ...answered.replies] };
  },
  say: ({ language, saying }, { context }) => {
    const { sayings } = texts[language];
    const sentence = saying === 'noSuchItem' ? sayings.noSuchItem(context?.items.length ?? 0) : sayings[saying];
    const chosen = context?.language ?? null;
    const fresh = chosen === null ? null : blankContext(chosen);
    return { replies: [say(language, sentence)], context: saying === 'startOver' ? fresh : context };
  },
} satisfies { [Kind in Turn['kind']]: (turn: Of<Kind>, scene: Scene) => Taking };

function say(language: Language, sentence: Sentence): Reply {
  return { kind: 'say', language, ...sentence };
}

function answerOne(question: Question, { collection, asker }: Scene): Answer {
  return buildAnswer(question, collection.register, collection.index, asker.today);
}

function answerAll(questions: readonly Question[], scene: Scene): Taking {
  let { context } = scene;
  let answer: Answer | null = null;
  const replies = questions.map((asked): Reply => {
    const question = ofNextMeeting(asked, answer);
    answer = answerOne(question, scene);
    context = contextAfter(question, answer, context);
    return { kind: 'answer', answer, page: 1 };
  });
  return { replies, context };
}

/** All of an item, or the part asked for in the document's own words. */
function showItem({ question, part, circle, language, item }: Of<'item'>, scene: Scene): Reply {
  const shown = scene.context?.items[item];
  const found = shown && findItem(shown, scene.collection);
  if (!found || part === null) return { kind: 'answer', answer: answerOne(question, scene), page: 1 };
  const quotes = quotesOf[part](found, circle);
  const { sayings } = texts[language];
  if (quotes.length > 0) return { kind: 'quotes', language, part, quotes };
  return say(language, part === 'recommendation' ? sayings.noRecommendation : sayings.noStatement(circle));
}

function findItem({ meeting, number }: ShownItem, { register }: Searched): RegisterItem | undefined {
  return findMeeting(register, meeting)?.items.find((item) => item.number === number);
}

const quotesOf = {
  recommendation: (item) => {
    const { recommendation } = item.sections;
    return recommendation === null ? [] : [quote(item, recommendation, null)];
  },
  statements: (item, circle) =>
    item.statements
      .filter((said) => circle === null || said.circle === circle)
      .map((said) => quote(item, said.text, said.circle)),
} satisfies Record<NonNullable<Of<'item'>['part']>, (item: RegisterItem, circle: Of<'item'>['circle']) => Quote[]>;

/** Words of an item with the place they stand in: the page of the passages that hold them, else the item's first one. */
function quote(item: RegisterItem, words: string, circle: Quote['circle']): Quote {
  const passages = item.passages.filter(
    ({ kind, text }) => kind !== 'heading' && (words.includes(text) || text.includes(words)),
  );
  const [first] = passages;
  const { id, title, body, date, number } = item;
  const source = itemSource(item, first ? fileOf(first, item) : (item.sources[0]?.file ?? ''), passages);
  return { item: id, title, body, date, number, circle, words, source };
}
