import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { previewItem } from '../cards/item-preview';
import { renderSharedItem } from '../cards/render-shared-item';
import type { AnswerHit } from '../answers/answer';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { parseItemLink } from './item-link';
import { respondWithResults } from './message-extension';
import { buildLinks } from './view';

const linkValue = z.object({ url: z.string().max(2000) });

/** Bytes of the card below a pasted link, with room for the message around it. */
const cardBytes = 20_000;

async function findLinked(value: unknown, ports: BotPorts): Promise<AnswerHit | null> {
  const { data } = linkValue.safeParse(value);
  if (!data || ports.publicUrl === null) return null;
  const id = parseItemLink(ports.publicUrl, data.url);
  return id === null ? null : ports.findItem(id);
}

/** Shows the item below a pasted link to it. A link to anything else is answered with nothing. */
export async function unfurlLink(context: TurnContext, ports: BotPorts): Promise<void> {
  const asker = await readAsker(context.activity, ports);
  const language = asker.language ?? 'da';
  const hit = await findLinked(context.activity.value, ports);
  ports.log('info', 'linkUnfurled', { found: hit !== null });
  if (!hit) return respondWithResults(context, []);
  const card = renderSharedItem(hit, language, asker.today, cardBytes, buildLinks(ports));
  return respondWithResults(context, [{ preview: previewItem(hit, language, asker.today), card }]);
}
