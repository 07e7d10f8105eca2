import { z } from 'zod';
import { changeSchema, filterData } from '../conversation/change-filter';
import { newsVerbs } from './news-verbs';

/** A question is read up to 2,000 characters, so no card carries a longer one. */
const question = z.string().max(2000);

const language = z.enum(['da', 'en']);

/** "kkr-syddanmark/2023-11-21/2.3". The longest in use has about 40 characters. */
const itemId = z.string().min(3).max(200);

/**
 * Every button on every card, and the data it sends. The data holds the question, so that a card answers after a
 * restart and without anything kept: the question is asked again.
 */
export const verbs = {
  /** All that is known of one item. */
  details: z.object({ verb: z.literal('details'), item: itemId, question, language }),
  /** Another page of the same answer, counted from 1. */
  more: z.object({
    verb: z.literal('more'),
    question: question.min(1),
    page: z.number().int().min(1).max(100),
    change: changeSchema.optional(),
  }),
  /** The same question with other filters, answered on the card itself. */
  filter: filterData,
  /** What an item says in one of its parts, word for word. */
  part: z.object({
    verb: z.literal('part'),
    item: itemId,
    part: z.enum(['recommendation', 'statements']),
    circle: z.enum(['K17', 'K22', 'K29', 'K19', 'K11']).nullable(),
    language,
  }),
  /** Whether an answer was the one. */
  verdict: z.object({
    verb: z.literal('verdict'),
    question: question.min(1),
    change: changeSchema.optional(),
    language,
    helpful: z.boolean(),
  }),
  /** Whether a question that got no good answer may be kept. */
  keep: z.object({
    verb: z.literal('keep'),
    question: question.min(1),
    change: changeSchema.optional(),
    language,
    agreed: z.boolean(),
  }),
  /** A suggested question, asked as if it had been typed; in the language of its card where the words are a title's. */
  ask: z.object({ verb: z.literal('ask'), question: question.min(1), language: language.optional() }),
  ...newsVerbs,
} as const;

/** What comes back from a card, checked; throws nothing when used with `safeParse`. */
export const actionData = z.discriminatedUnion('verb', [
  verbs.details,
  verbs.more,
  verbs.filter,
  verbs.part,
  verbs.verdict,
  verbs.keep,
  verbs.ask,
  verbs.settings,
  verbs.saveSettings,
  verbs.chooseCircle,
  verbs.follow,
  verbs.stop,
  verbs.forget,
  verbs.calendar,
]);

export type ActionData = z.infer<typeof actionData>;
