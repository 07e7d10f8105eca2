import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** `<at>KKR-bot</at>`, `<at id="0">KKR-bot</at>`. Refuses `<attachment>` and an `<at>` that is never closed. */
const mentionTag = /<at(?:\s[^>]*)?>([^<]*)<\/at>/giu;

/** What Teams leaves of HTML in a text: `&nbsp;` beside a mention, and the five characters it escapes. */
const entities = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
} satisfies Record<string, string>;

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
  text: z.string().nullish(),
});

/** "KKR-bot" of "<at>KKR-bot</at>" or "KKR-bot", for comparing. */
function plainName(name: string): string {
  return decode(name.replaceAll(/<[^>]*>/gu, ''))
    .trim()
    .toLowerCase();
}

function decode(text: string): string {
  return Object.entries(entities).reduce((result, [entity, sign]) => result.replaceAll(entity, sign), text);
}

/** Every name that the bot goes by in this activity. Mentions of another shape than expected are passed over. */
function namesOfBot({ recipient, entities: found }: Activity): Set<string> {
  const mentions = (Array.isArray(found) ? (found as unknown[]) : []).flatMap(
    (entity) => mention.safeParse(entity).data ?? [],
  );
  const own = mentions.filter((entry) => entry.mentioned.id === recipient.id);
  const names = [recipient.name, ...own.flatMap((entry) => [entry.text, entry.mentioned.name])];
  return new Set(names.flatMap((name) => (typeof name === 'string' ? [plainName(name)] : [])));
}

/**
 * What a person asks: the text without the bot's own mention, wherever that stands. Other people's names stay:
 * "<at>KKR-bot</at>&nbsp;hvad sagde <at>Ida Holm</at>?" → "hvad sagde Ida Holm?". Empty when there is no text.
 */
export function readMessageText(activity: Activity): string {
  if (typeof activity.text !== 'string') return '';
  const own = namesOfBot(activity);
  const spoken = activity.text.replaceAll(mentionTag, (_tag, name: string) => (own.has(plainName(name)) ? ' ' : name));
  return decode(spoken).replaceAll(/\s+/gu, ' ').trim();
}
