import type { Answer, AnswerHit } from '../../src/answers/answer';
import { contextAfter, type Context } from '../../src/conversation/context';
import { continueConversation } from '../../src/conversation/continue-conversation';
import type { Taken } from '../../src/conversation/reply';
import type { Asker } from '../../src/questions/asker';
import type { Question } from '../../src/questions/question';
import { answer, hit } from '../cards/fixture-answers';

/** An item of a meeting that never was. */
export function buildHit(number: string, title: string): AnswerHit {
  return hit({
    ...{ meeting: 'kkr-sjaelland/2023-11-21', body: 'KKR Sjælland', date: '2023-11-21' },
    ...{ number, title, caseType: 'decision', outcomes: ['approved'] },
    decision: 'KKR godkendte indstillingen om [flere](pladser) fra 3. september.',
    excerpt: 'Der mangler pladser i hele regionen.',
    excerptMarks: [],
    score: 1,
    source: {
      ...{ file: 'referat.md', page: 4, pageIs: 'exact' },
      citation: `KKR Sjælland, 21.11.2023, pkt. ${number}, s. 4`,
    },
  });
}

/** The answer to any question: as many items as asked for. */
export function buildAnswer(question: string, count: number): Answer {
  const subject = question || 'intet';
  return answer('da', {
    ...{ question, subject },
    intent: question ? 'decision' : 'smallTalk',
    topic: question ? null : 'empty',
    coverage: { meetings: 1, from: '2023-11-21', to: '2023-11-21', withoutMinutes: [] },
    hits: Array.from({ length: question ? count : 0 }, (_, index) =>
      buildHit(`2.${index + 1}`, `Sag ${index + 1} om ${subject}`),
    ),
  });
}

/** A turn as the conversation understands it, with the words of a saying for its text, and answers that never were. */
export function takeFakeTurn(
  text: string,
  before: Context | null,
  asker: Asker,
  ask: (question: Question, today: string) => Answer,
): Taken {
  const turn = continueConversation(text, before, asker);
  if (turn.kind === 'say') {
    const reply = { kind: 'say', language: turn.language, heading: turn.saying, text: turn.saying } as const;
    return { turn, replies: [reply], context: before };
  }
  let context = before;
  const questions = 'questions' in turn ? turn.questions : [turn.question];
  const replies = questions.map((question) => {
    const answer = ask(question, asker.today);
    context = contextAfter(question, answer, context);
    return { kind: 'answer', answer, page: turn.kind === 'page' ? turn.page : 1 } as const;
  });
  const orders = turn.kind === 'order' ? turn.orders : [];
  const taken = orders.map((order) => ({ kind: 'order', language: turn.language, order }) as const);
  return { turn, replies: [...taken, ...replies], context };
}
