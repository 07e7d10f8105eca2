import { z } from 'zod';
import type { Answer } from '../answers/answer';
import type { Circle } from '../meetings/meeting';
import { intents, topics, type Language, type Question } from '../questions/question';
import { blankQuestion } from '../questions/parse-question';
import { changeSchema } from './change-filter';

/** An item as it was shown: enough to tell which one "den om børnehuse" or "den fra Syddanmark" is. */
export interface ShownItem {
  /** "kkr-syddanmark/2023-11-21". */
  readonly meeting: string;
  readonly body: string;
  /** ISO date, or "2022-09" where only the month is known. */
  readonly date: string;
  readonly number: string;
  readonly title: string;
}

/** A meeting as it was spoken of. */
export type ShownMeeting = Pick<ShownItem, 'body' | 'date'>;

/** What is kept of a conversation: what a follow-up leans on ("og hvad med 2023?", "flere", "den første"). */
export interface Context {
  /** The last question that was answered; small talk where none was. */
  readonly question: Question;
  /** The items of its answer, in the order shown. */
  readonly items: readonly ShownItem[];
  /** The page of them last shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** The item last spoken of, by its place in `items`; null where none was picked. */
  readonly picked: number | null;
  /** The one meeting that the answer was about, such as the next one; left out where there was none. */
  readonly meeting?: ShownMeeting;
  /** The language asked for ("in English please"); null where the questions themselves tell. */
  readonly language: Language | null;
}

/** Items on a page: what can be read on a phone between two meetings. */
export const itemsOnPage = 5;

/** The longest agenda has some 40 items; a context stays a few kilobytes. */
const mostItems = 60;

/** Of a title, to know the item by; the longest in use has about 200 characters. */
const longestTitle = 300;

const circle = z.enum(['K17', 'K22', 'K29', 'K19', 'K11']) satisfies z.ZodType<Circle>;

const question = z.object({
  text: z.string(),
  language: z.enum(['da', 'en']),
  intent: z.enum(intents),
  filters: z.object({
    bodies: z.array(z.string()),
    circle: circle.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    status: z.enum(['decided', 'recommended']).nullable(),
  }),
  subject: z.string(),
  latest: z.boolean(),
  itemNumber: z.string().nullable(),
  caseNumber: z.string().nullable(),
  meetingDate: z.string().nullable(),
  topic: z.enum(topics).nullable(),
  municipality: z.string().nullable(),
  change: changeSchema.optional(),
});

const shownItem = z.object({
  meeting: z.string(),
  body: z.string(),
  date: z.string(),
  number: z.string(),
  title: z.string(),
}) satisfies z.ZodType<ShownItem>;

export const contextSchema = z.object({
  question,
  items: z.array(shownItem).max(mostItems),
  page: z.number().int().min(1),
  pages: z.number().int().min(1),
  picked: z.number().int().min(0).nullable(),
  meeting: shownItem.pick({ body: true, date: true }).optional(),
  language: z.enum(['da', 'en']).nullable(),
});

/** A context read from where it was kept; null for what is damaged or of another version: the conversation starts afresh. */
export function parseContext(json: unknown): Context | null {
  const { data } = contextSchema.safeParse(json);
  if (!data || (data.picked ?? 0) >= Math.max(1, data.items.length)) return null;
  const { question: kept, meeting, ...rest } = data;
  const { change, ...asked } = kept;
  return { ...rest, question: change ? { ...asked, change } : asked, ...(meeting && { meeting }) };
}

/** A conversation of which only the language is settled. */
export function blankContext(language: Language): Context {
  const question: Question = { ...blankQuestion('', language), intent: 'smallTalk', topic: 'empty' };
  return { question, items: [], page: 1, pages: 1, picked: null, language };
}

/** The context, where anything was talked about that a follow-up can lean on. */
export function spokenContext(context: Context | null): Context | null {
  return context === null || context.question.intent === 'smallTalk' ? null : context;
}

/** The items of an answer in the order its card shows them: steps of a history, a whole agenda, or what was found. */
export function shownItems({ meeting, meetings = [], trail, hits, intent: asked }: Answer): ShownItem[] {
  if (meetings.length > 0) return [];
  const places = asked === 'history' && trail && trail.length > 0 ? trail : hits;
  const found =
    asked === 'meeting' && meeting
      ? meeting.items.map((item) => ({ ...item, meeting: meeting.id, body: meeting.body, date: meeting.date }))
      : places;
  return found.slice(0, mostItems).map((item) => ({
    meeting: item.meeting,
    body: item.body ?? '',
    date: item.date,
    number: item.number,
    title: item.title.slice(0, longestTitle),
  }));
}

/** Only a list of items found is parted into pages; an agenda and a history are shown whole. */
function countPages({ intent: asked, hits, meeting, meetings = [], trail }: Answer): number {
  const isWhole =
    meetings.length > 0 ||
    (asked === 'meeting' && meeting !== null) ||
    (asked === 'history' && (trail?.length ?? 0) > 0);
  return isWhole ? 1 : Math.max(1, Math.ceil(hits.length / itemsOnPage));
}

/** What is kept once an answer has been given. Small talk changes nothing of what was talked about. */
export function contextAfter(question: Question, answer: Answer, before: Context | null, page = 1): Context | null {
  if (question.intent === 'smallTalk') return before;
  const items = shownItems(answer);
  const pages = countPages(answer);
  const meeting = answer.nextMeeting ?? answer.meeting;
  return {
    question,
    items,
    page: Math.min(page, pages),
    pages,
    picked: items.length === 1 ? 0 : null,
    ...(meeting && { meeting: { body: meeting.body, date: meeting.date } }),
    language: before?.language ?? null,
  };
}
