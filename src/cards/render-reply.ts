import type { Reply } from '../conversation/reply';
import type { Card } from './card';
import { buildNotice } from './notice';
import { renderAnswer, type View } from './render-answer';
import { renderQuotes } from './render-quotes';

/** The card for one thing that is said in a conversation. */
export function renderReply(reply: Reply, view: View): Card {
  if (reply.kind === 'answer') return renderAnswer(reply.answer, { ...view, page: reply.page });
  if (reply.kind === 'quotes') return renderQuotes(reply);
  return buildNotice(reply.language, reply.heading, reply.text);
}
