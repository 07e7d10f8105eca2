import { cardText } from '../cards/card-text';
import { renderReply } from '../cards/render-reply';
import type { Collection } from '../collection';
import type { Context } from '../conversation/context';
import type { Reply } from '../conversation/reply';
import { takeTurn } from '../conversation/take-turn';
import type { Asker } from '../questions/asker';
import { printAnswer, type Printing } from './print-answer';
import { wrapText } from './wrap-text';

interface Talk {
  readonly collection: Collection;
  readonly asker: Asker;
  readonly printing: Printing;
}

/** Answers line after line as one conversation. What was talked about, and who asks, is kept as long as it lasts. */
export function converse({ collection, asker, printing }: Talk): (line: string) => string {
  let context: Context | null = null;
  let person = asker;
  return (line) => {
    const taken = takeTurn(line, context, person, collection);
    context = taken.context;
    if (taken.turn.kind === 'circle') person = { ...person, circle: taken.turn.circle };
    return taken.replies.map((reply) => `\n${printReply(reply, printing)}\n`).join('');
  };
}

/** One thing said, for people: a page of an answer, words of an item, or a short sentence. */
function printReply(reply: Reply, printing: Printing): string {
  if (reply.kind === 'answer') return printAnswer(reply.answer, printing, reply.page);
  return `${wrapText(cardText(renderReply(reply, printing).body))}\n`;
}
