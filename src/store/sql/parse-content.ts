import { z } from 'zod';
import { parseContext, type Context } from '../../conversation/context';
import type { Circle } from '../../meetings/meeting';
import { intents, type Language } from '../../questions/question';
import type { MissedQuestion } from '../feedback';

/** The words that a type allows. The record makes the compiler miss none of them. */
export function oneOf<Word extends string>(words: Record<Word, true>): z.ZodType<Word> {
  return z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));
}

export const language = oneOf<Language>({ da: true, en: true });
export const circle = oneOf<Circle>({ K17: true, K22: true, K29: true, K19: true, K11: true });
export const intent = z.enum(intents);

const missedQuestion = z.object({
  text: z.string(),
  language,
  intent,
  hits: z.array(z.string()),
}) satisfies z.ZodType<MissedQuestion, z.ZodTypeDef, unknown>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Null for text that is no context: damaged, or of another version. A conversation then simply starts afresh. */
export function parseContextText(text: string): Context | null {
  return parseContext(parseJson(text));
}

export function parseMissedQuestion(text: string): MissedQuestion | null {
  return missedQuestion.safeParse(parseJson(text)).data ?? null;
}
