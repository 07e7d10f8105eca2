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

/** The mentions of the bot itself. Mentions of another shape than expected are passed over. */
function ownMentions({ recipient, entities: found }: Activity): z.infer<typeof mention>[] {
  const mentions = (Array.isArray(found) ? (found as unknown[]) : []).flatMap(
    (entity) => mention.safeParse(entity).data ?? [],
  );
  return mentions.filter((entry) => entry.mentioned.id === recipient.id);
}

/** Every name that the bot goes by in this activity. */
function namesOfBot(activity: Activity): Set<string> {
  const { recipient } = activity;
  const own = ownMentions(activity);
  const names = [recipient.name, ...own.flatMap((entry) => [entry.text, entry.mentioned.name])];
  return new Set(names.flatMap((name) => (typeof name === 'string' ? [plainName(name)] : [])));
}

/** Conversations where people talk to each other, and to the bot only when they mention it. */
const sharedTypes: readonly unknown[] = ['groupChat', 'channel'];

/** True for what is said to the bot: everything in a personal chat, elsewhere only where the bot is mentioned. */
export function isAddressed(activity: Activity): boolean {
  if (!sharedTypes.includes(activity.conversation.conversationType)) return true;
  if (ownMentions(activity).length > 0) return true;
  const own = namesOfBot(activity);
  const text = typeof activity.text === 'string' ? activity.text : '';
  return [...text.matchAll(mentionTag)].some(([, name]) => own.has(plainName(name ?? '')));
}

/**
 * What a person asks: the text without the bot's own mention, wherever that stands. Other people's names stay:
 * "<at>KKR-bot</at>&nbsp;hvad sagde <at>Ida Holm</at>?" → "hvad sagde Ida Holm?". Empty when there is no text.
 */
export function readMessageText(activity: Activity): string {
  if (typeof activity.text !== 'string') return '';
  const own = namesOfBot(activity);
  const spoken = activity.text.replaceAll(mentionTag, (_tag, name: string) => (own.has(plainName(name)) ? ' ' : name));
  // Paragraphs stay apart: they tell where a letter ends, and what stands above a pasted text. A line may end anywhere.
  const paragraphs = decode(spoken)
    .trim()
    .split(/\s*\n\s*\n\s*/u);
  return paragraphs.map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ')).join('\n');
}
