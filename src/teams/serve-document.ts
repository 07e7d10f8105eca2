import { constants, type ReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import { decodeText } from '../documents/decode-text';
import { formatNames, formats, type FormatName } from '../documents/formats';
import { texts } from '../texts/texts';
import type { BotPorts, ServedDocuments } from './bot-ports';
import { readDocumentLink } from './document-link';
import { pageHeaders, renderNotice } from './item-page';

/** What browsers show by themselves. A web page is not among it: its scripts would run under the bot's address. */
const shown = {
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
  markdown: 'text/plain; charset=utf-8',
} as const satisfies Partial<Record<FormatName, string>>;

/** The viewer that a browser opens a PDF in shall not be hindered; nothing else on the response could run. */
const policy = "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Letters that encodeURIComponent leaves and RFC 8187 does not: "Bilag (2).pdf" → "Bilag%20%282%29.pdf". */
function encodeName(file: string): string {
  return encodeURIComponent(file).replaceAll(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function headersFor(file: string): Readonly<Record<string, string>> {
  const ending = extname(file).toLowerCase();
  const name = formatNames.find((format) => (formats[format].endings as readonly string[]).includes(ending));
  const type = name && name in shown ? shown[name as keyof typeof shown] : null;
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Disposition': `${type === null ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeName(file)}`,
    'Content-Security-Policy': policy,
  };
}

/** Text in one encoding, whichever it was written in. */
async function readText(handle: FileHandle): Promise<Buffer> {
  const bytes = await handle.readFile();
  const text = decodeText(bytes);
  return text === null ? bytes : Buffer.from(text);
}

/** The bytes of a paper, and how many there are. */
async function readDocument(handle: FileHandle, type: string): Promise<{ size: number; body: Buffer | ReadStream }> {
  if (type.startsWith('text/')) {
    const body = await readText(handle);
    return { size: body.length, body };
  }
  const { size } = await handle.stat();
  return { size, body: handle.createReadStream({ autoClose: false }) };
}

async function send(request: Request, response: Response, path: string, file: string): Promise<void> {
  // A paper that has become a link to elsewhere since it was listed is not followed.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const headers = headersFor(file);
    const { size, body } = await readDocument(handle, headers['Content-Type'] ?? '');
    response.writeHead(200, { ...headers, 'Content-Length': String(size) });
    if (request.method === 'HEAD' || Buffer.isBuffer(body)) response.end(Buffer.isBuffer(body) ? body : undefined);
    else await pipeline(body, response);
  } finally {
    await handle.close();
  }
}

/** Answers whoever follows a link to a paper: with the paper, or a page that says why not. Nobody has signed in here. */
export async function serveDocument(
  request: Request,
  response: Response,
  { secret, find }: ServedDocuments,
  { now, log }: Pick<BotPorts, 'now' | 'log'>,
): Promise<void> {
  const { documentPage } = texts.da;
  const link = readDocumentLink(request.path(), secret, now());
  const path = link?.kind === 'document' ? await find(link.file) : null;
  log('info', 'documentAsked', { link: link?.kind ?? 'none', found: path !== null });
  if (link?.kind === 'document' && path !== null) return send(request, response, path, link.file);
  const [status, notice] = link?.kind === 'expired' ? [410, documentPage.expired] : [404, documentPage.gone];
  response.sendRaw(status, renderNotice(notice), pageHeaders);
}
