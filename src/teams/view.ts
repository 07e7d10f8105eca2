import type { Answer } from '../answers/answer';
import type { Card } from '../cards/card';
import { renderReply } from '../cards/render-reply';
import type { Reply } from '../conversation/reply';
import type { View } from '../cards/render-answer';
import type { BotPorts } from './bot-ports';
import { linkToDocument } from './document-link';
import { buildItemLink } from './item-link';

/** How the bot shows an answer: what can be changed of it, and where its items are found. */
export function buildView(answer: Answer, today: string, ports: BotPorts): View {
  return { today, choices: ports.choices(answer), ...buildLinks(ports) };
}

/** Where items, papers and calendars are found. */
export function buildLinks(ports: BotPorts): Pick<View, 'linkOf' | 'documentOf' | 'calendarOf'> {
  return {
    linkOf: (id) => linkTo(id, ports),
    documentOf: (place) => linkToDocument(place, ports),
    calendarOf: (body) => ports.calendars?.ofBody(body) ?? null,
  };
}

/** The card for one thing that is said. */
export function renderSaid(reply: Reply, today: string, ports: BotPorts): Card {
  return renderReply(reply, reply.kind === 'answer' ? buildView(reply.answer, today, ports) : { today });
}

/** Address of an item; null where the bot has none. */
export function linkTo(id: string, { publicUrl }: Pick<BotPorts, 'publicUrl'>): string | null {
  return publicUrl === null ? null : buildItemLink(publicUrl, id);
}
