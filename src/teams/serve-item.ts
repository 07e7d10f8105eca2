import type { Request, Response } from 'restify';
import type { BotPorts } from './bot-ports';
import { parseItemPath } from './item-link';
import { pageHeaders, renderItemPage, renderItemPageGone } from './item-page';

/** Answers a browser that follows a link to an item. */
export async function serveItem(request: Request, response: Response, ports: BotPorts): Promise<void> {
  const id = parseItemPath(request.path());
  const hit = id === null ? null : await ports.findItem(id);
  const [status, page] = hit ? [200, renderItemPage(hit, ports.botId)] : [404, renderItemPageGone()];
  response.sendRaw(status, page, pageHeaders);
}
