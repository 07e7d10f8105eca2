import { z } from 'zod';
import type { Circle } from '../../meetings/meeting';
import type { Intent, Language, Question } from '../../questions/question';
import type { ConversationContext } from '../contexts';
import type { MissedQuestion } from '../feedback';

/** The words that a type allows. The record makes the compiler miss none of them. */
function oneOf<Word extends string>(words: Record<Word, true>): z.ZodType<Word> {
  return z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));
}

export const language = oneOf<Language>({ da: true, en: true });
export const circle = oneOf<Circle>({ K17: true, K22: true, K29: true, K19: true, K11: true });
export const intent = oneOf<Intent>({
  decision: true,
  subject: true,
  nextMeeting: true,
  statement: true,
  appointment: true,
  caseNumber: true,
  item: true,
  meeting: true,
  history: true,
  smallTalk: true,
});

const topic = oneOf<NonNullable<Question['topic']>>({
  greeting: true,
  thanks: true,
  help: true,
  minutesOut: true,
  attendance: true,
  empty: true,
});

/** Fields that a newer question has beside these are kept as they are. */
const question = z
  .object({
    text: z.string(),
    language,
    intent,
    filters: z
      .object({
        bodies: z.array(z.string()),
        circle: circle.nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        status: oneOf({ decided: true, recommended: true }).nullable(),
      })
      .passthrough(),
    subject: z.string(),
    latest: z.boolean(),
    itemNumber: z.string().nullable(),
    caseNumber: z.string().nullable(),
    meetingDate: z.string().nullable(),
    topic: topic.nullable(),
    municipality: z.string().nullable(),
  })
  .passthrough();

const context = z.object({
  questions: z.array(question),
  hits: z.array(z.string()),
  page: z.number().int().positive(),
}) satisfies z.ZodType<ConversationContext, z.ZodTypeDef, unknown>;

const missedQuestion = z.object({
  text: z.string(),
  language,
  intent,
  hits: z.array(z.string()),
}) satisfies z.ZodType<MissedQuestion, z.ZodTypeDef, unknown>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Null for text that is no context: damaged, or of another version. A conversation then simply starts afresh. */
export function parseContext(text: string): ConversationContext | null {
  return context.safeParse(parseJson(text)).data ?? null;
}

export function parseMissedQuestion(text: string): MissedQuestion | null {
  return missedQuestion.safeParse(parseJson(text)).data ?? null;
}
