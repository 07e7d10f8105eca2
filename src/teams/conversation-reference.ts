import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

const party = z.object({ id: z.string(), name: z.string().optional(), aadObjectId: z.string().optional() });

/** What it takes to speak in a conversation unasked. Names of people are left out: nobody needs them to be reached. */
const shape = z.object({
  serviceUrl: z.string().url(),
  channelId: z.string(),
  bot: party,
  user: party.omit({ name: true }).optional(),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean().optional(),
  }),
  locale: z.string().optional(),
});

export type Reference = Pick<
  ConversationReference,
  'serviceUrl' | 'channelId' | 'bot' | 'user' | 'conversation' | 'locale'
>;

function read(value: unknown): Reference | null {
  return (shape.safeParse(value).data as Reference | undefined) ?? null;
}

/** Of "19:abc@thread.tacv2;messageid=1700000000000" the part that names a thread. Refuses "19:messageid@thread.v2". */
const thread = /;messageid=.*$/u;

/** The conversation to speak in: of a thread the channel that it is in. */
export function conversationIdOf({ conversation }: Pick<Activity, 'conversation'>): string {
  return conversation.id.replace(thread, '');
}

/** How to reach the conversation of an activity; null where the activity does not tell enough. */
export function buildReference(activity: Activity): Reference | null {
  const { serviceUrl, channelId, recipient: bot, from, conversation, locale } = activity;
  const id = conversationIdOf(activity);
  const isPersonal = conversation.conversationType === 'personal';
  const user = isPersonal ? from : undefined;
  const told = { serviceUrl, channelId, bot, user, conversation: { ...conversation, id }, locale };
  return read(JSON.parse(JSON.stringify(told)));
}

/** A reference as it was kept; null for anything else. */
export function parseReference(text: string): Reference | null {
  try {
    return read(JSON.parse(text));
  } catch {
    return null;
  }
}
