import type { Reply } from '../conversation/reply';
import type { Sentence } from '../texts/text-table';
import { texts } from '../texts/texts';
import type { Card } from './card';
import { buildNotice } from './notice';
import { renderAnswer, type View } from './render-answer';
import { renderQuotes } from './render-quotes';

/** The card for one thing that is said in a conversation. */
export function renderReply(reply: Reply, view: View): Card {
  if (reply.kind === 'answer') return renderAnswer(reply.answer, { ...view, page: reply.page });
  if (reply.kind === 'quotes') return renderQuotes(reply);
  const { heading, text } = reply.kind === 'order' ? saidOfOrder(reply) : reply;
  return buildNotice(reply.language, heading, text);
}

/** What can be said of an order where nobody carries it out, as in a terminal. */
function saidOfOrder({ language, order }: Extract<Reply, { kind: 'order' }>): Sentence {
  const { unclear, done } = texts[language].news;
  return order.kind === 'unclear' ? unclear[order.about] : done.onlyInTeams;
}
