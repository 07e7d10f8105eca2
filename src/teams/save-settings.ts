import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { renderDone } from '../cards/render-done';
import type { newsVerbs } from '../cards/news-verbs';
import { findCircle, regions } from '../meetings/regions';
import { isSilent, sortNotices } from '../notifications/choose';
import { earliestTimeOfDay, latestTimeOfDay, longestNotice, newsKinds } from '../questions/news-choices';
import { texts } from '../texts/texts';
import type { BotPorts } from './bot-ports';
import { change, openDesk, type NewsDesk } from './news-desk';
import { keepPreference } from './remember';
import { replaceCard, sendCards } from './send-card';

type Saved = z.infer<typeof newsVerbs.saveSettings>;

/** Several values joined by commas, as clients send them; left out by some where none is chosen. */
function listOf<Value extends z.ZodTypeAny>(value: Value) {
  const parts = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '');
  return z.string().optional().transform(parts).pipe(z.array(value));
}

const bodies = regions.map(({ body }) => body);

/** What the fields may hold. The two that always have a value tell that the card's fields came at all. */
const fields = z.object({
  circle: z
    .string()
    .optional()
    .refine((text) => text === undefined || text === 'none' || findCircle(text) !== null),
  bodies: listOf(z.string().refine((body) => bodies.includes(body))),
  kinds: listOf(z.enum(newsKinds)),
  daysBefore: listOf(z.coerce.number().int().min(0).max(longestNotice)),
  timeOfDay: z
    .string()
    .regex(/^\d\d:[0-5]\d$/u)
    .refine((time) => time >= earliestTimeOfDay && time <= latestTimeOfDay),
  newsLanguage: z.enum(['da', 'en']),
  pausedUntil: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2})?$/u)
    .optional(),
  subjects: listOf(z.coerce.number().int().min(0)),
});

type Fields = z.infer<typeof fields>;

/** Keeps the choices of the settings card, and says so in its place; in a group below it, for everybody to see. */
export async function saveSettings(context: TurnContext, data: Saved, ports: BotPorts): Promise<void> {
  const { language, shown } = data;
  const { done } = texts[language].news;
  const { data: read } = fields.safeParse(data);
  const desk = await openDesk(context.activity, language, ports);
  ports.log('info', 'settingsSaved', { read: read !== undefined });
  if (!read) {
    await sendCards(context, [renderDone(language, done.notSaved)]);
    return;
  }
  const card = renderDone(language, await save(read, shown, desk));
  await (desk.audience === 'group' ? sendCards(context, [card]) : replaceCard(context, card));
}

async function save(read: Fields, shown: readonly string[], desk: NewsDesk) {
  const { news } = texts[desk.language];
  const { subscriptions } = desk.ports.store;
  if (read.circle !== undefined && desk.audience === 'person')
    await keepPreference(desk.activity, { circle: findCircle(read.circle) }, desk.ports);
  const now = await change(desk, {
    ...{ bodies: read.bodies, kinds: read.kinds, timeOfDay: read.timeOfDay, language: read.newsLanguage },
    daysBefore: sortNotices(read.daysBefore),
    ...pauseOf(read, desk),
  });
  const removed = shown.filter((_, at) => !read.subjects.includes(at));
  for (const subject of removed) await subscriptions.unfollow(desk.target, subject);
  const rest = now.subjects.filter(({ text }) => !removed.includes(text));
  if (isSilent(now, rest)) return { ...news.done.saved, text: news.settings.nothing };
  return now.bodies.length > 0
    ? { ...news.done.saved, text: news.done.subscribed(now.bodies, now.kinds, now, null).text }
    : news.done.saved;
}

/** The day of a pause that lies ahead stays as long as its end does. */
function pauseOf({ pausedUntil }: Fields, { current }: NewsDesk) {
  const until = pausedUntil || null;
  const pausedFrom = current !== null && until === current.pausedUntil ? current.pausedFrom : null;
  return { pausedUntil: until, pausedFrom };
}
