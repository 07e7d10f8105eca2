import type { Activity, TurnContext } from 'botbuilder';
import { holdsSomething } from '../answers/holds-something';
import type { Card } from '../cards/card';
import { readChanged } from '../conversation/change-filter';
import type { Reply, Taken } from '../conversation/reply';
import type { Turn } from '../conversation/turn';
import type { Asker } from '../questions/asker';
import { longestQuestion } from '../questions/clean-text';
import type { Language } from '../questions/question';
import type { SentAnswer } from '../store/contexts';
import { untraced } from '../telemetry/telemetry';
import { texts } from '../texts/texts';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { readMessageText } from './message-text';
import { openDesk } from './news-desk';
import { keepContext, orElse, useContext } from './remember';
import { sendCards } from './send-card';
import { setCircle, setLanguage } from './subscribe';
import { takeOrder } from './take-order';
import type { ShowTyping } from './typing';
import { renderSaid } from './view';

/** What a person wrote, answered: what was talked about before and after it, and the cards to show, in order. */
export interface Answered {
  readonly before: Taken['context'];
  readonly after: Taken['context'];
  readonly cards: readonly Card[];
}

/** What is known beside the text. */
interface Given {
  /** What had been talked about before, where that is not what is kept. */
  readonly earlier?: Taken['context'] | undefined;
  /** The language to answer in, whatever the text looks like. */
  readonly language?: Language | undefined;
}

/** The same turn with its answers in a language. */
async function speakIn(language: Language | undefined, taken: Taken, asker: Asker, ports: BotPorts): Promise<Taken> {
  if (!language) return taken;
  const speak = async (reply: Reply): Promise<Reply> => {
    if (reply.kind !== 'answer' || reply.answer.language === language) return reply;
    const question = readChanged(reply.answer.question, { ...reply.answer.change, language }, asker);
    return { ...reply, answer: await ports.ask(question, asker.today) };
  };
  const replies = await Promise.all(taken.replies.map(speak));
  const { context } = taken;
  return { ...taken, replies, context: context && { ...context, question: { ...context.question, language } } };
}

/** Takes what was said, and gives the cards that answer and what a follow-up leans on. Sends nothing. */
export async function takeText(
  { activity }: TurnContext,
  text: string,
  ports: BotPorts,
  { earlier, language }: Given = {},
): Promise<Answered> {
  const asker = await readAsker(activity, ports);
  const before = earlier === undefined ? await useContext(activity, ports) : earlier;
  const taken = await ports.takeTurn(text, before, asker);
  const { turn, replies, context } = await speakIn(language, taken, asker, ports);
  await keepTold(activity, turn, ports);
  logAnswers(turn, replies, ports);
  const cards = await (ports.trace ?? untraced)('render', {}, () => showReplies(activity, replies, asker, ports));
  return { before, after: context, cards };
}

/** What a person tells of themselves; a subscription goes with it. */
async function keepTold(activity: Activity, turn: Turn, ports: BotPorts): Promise<void> {
  if (turn.kind !== 'language' && turn.kind !== 'circle') return;
  await orElse(ports, undefined, async () => {
    const desk = await openDesk(activity, turn.language, ports);
    await (turn.kind === 'circle' ? setCircle(turn.circle, desk) : setLanguage(turn.language, desk));
  });
}

/** How many hits, and what was asked for with and without an answer; pages of an answer are none of their own. */
function logAnswers({ kind }: Turn, replies: readonly Reply[], { log }: BotPorts): void {
  const answers = replies.flatMap((reply) => (reply.kind === 'answer' && reply.page === 1 ? [reply.answer] : []));
  const shown = replies.map((reply) => (reply.kind === 'answer' ? reply.answer.hits.length : 0));
  log('info', 'answered', {
    ...{ turn: kind, replies: replies.length, hits: Math.max(0, ...shown) },
    found: answers.filter(holdsSomething).map(({ intent }) => intent),
    notFound: answers.filter((answer) => !holdsSomething(answer)).map(({ intent }) => intent),
  });
}

async function showReplies(
  activity: Activity,
  replies: readonly Reply[],
  asker: Asker,
  ports: BotPorts,
): Promise<readonly Card[]> {
  const cards: Card[] = [];
  // One after the other: an order is taken with what the one before it chose.
  for (const reply of replies) cards.push(await showReply(activity, reply, asker, ports));
  return cards;
}

async function showReply(activity: Activity, reply: Reply, asker: Asker, ports: BotPorts): Promise<Card> {
  if (reply.kind !== 'order') return renderSaid(reply, asker.today, ports);
  return takeOrder(reply.order, await openDesk(activity, reply.language, ports));
}

/** Said above the answer to more than can be read. */
export function noteOn(text: string, [card]: readonly Card[]): string | undefined {
  return card && text.length > longestQuestion ? texts[card.lang].errors.tooLong : undefined;
}

/**
 * Sends an answer, and keeps what a follow-up leans on and which messages answer this one: after sending, since only then
 * their ids are known, and so that nobody waits for the store to read the answer. Where it cannot be sent, what was
 * talked about is kept all the same.
 */
export async function sendAndKeep(
  { activity }: TurnContext,
  { before, after }: Omit<Answered, 'cards'>,
  ports: BotPorts,
  send: () => Promise<readonly string[]>,
): Promise<void> {
  let answer: SentAnswer | undefined;
  try {
    const ids = await send();
    if (activity.id) answer = { message: activity.id, ids, before };
  } finally {
    await keepContext(activity, after, ports, answer);
  }
}

/** Answers what a person wrote; several questions each with a card, in their order. */
export async function answerMessage(context: TurnContext, ports: BotPorts, showTyping: ShowTyping): Promise<void> {
  const text = readMessageText(context.activity);
  const { cards, ...talk } = await showTyping(context, () => takeText(context, text, ports));
  const send = (): Promise<string[]> => sendCards(context, cards, noteOn(text, cards));
  await sendAndKeep(context, talk, ports, () => (ports.trace ?? untraced)('send', {}, send));
}
