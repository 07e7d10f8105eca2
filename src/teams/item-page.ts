import type { AnswerHit } from '../answers/answer';
import type { Sentence } from '../texts/text-table';
import { texts } from '../texts/texts';

/** Letters that mean something in HTML. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}

/** Opens the chat with the bot, the question typed in: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams. */
function chatLink(botId: string, question: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}&message=${encodeURIComponent(question)}`;
}

const style = 'body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}';

/** Beside what every response has: only the one style above counts. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

function page(heading: string, paragraphs: readonly string[]): string {
  const body = [`<h1>${escape(heading)}</h1>`, ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`)].join('\n');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`;
  return `<!doctype html>\n<html lang="da"><head>${head}<title>KKR-bot</title><style>${style}</style></head>\n<body>\n${body}\n</body></html>\n`;
}

/**
 * What a browser shows for a link to an item: the way to it in Teams. Of the papers it shows nothing, because nobody
 * has signed in here.
 */
export function renderItemPage(hit: AnswerHit, botId: string | null): string {
  const { itemPage, asks } = texts.da;
  const question = asks.item(hit.number, hit.body, hit.date);
  const link = botId && `<a href="${escape(chatLink(botId, question))}">${escape(itemPage.open)}</a>`;
  return page(itemPage.heading, [
    escape(itemPage.how),
    `<strong>${escape(question)}</strong>`,
    ...(link ? [link] : []),
  ]);
}

export function renderItemPageGone(): string {
  const { errors } = texts.da;
  return page(errors.itemGoneHeading, []);
}

/** A page that says one thing. */
export function renderNotice({ heading, text }: Sentence): string {
  return page(heading, [escape(text)]);
}
