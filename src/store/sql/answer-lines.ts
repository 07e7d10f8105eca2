import { z } from 'zod';
import { parseContext } from '../../conversation/context';
import type { SentAnswer } from '../contexts';
import { parseJson } from './parse-content';

/**
 * Characters of answers kept for a conversation, the newest first: four or so, each with some 3,000 of what had been
 * talked about before it. Questions are mended right after the answer; more would make each turn's row heavier.
 */
export const answersKept = 12_000;

const line = z.object({ message: z.string(), ids: z.array(z.string()), before: z.unknown() });

/** A line, `{"message":"1668","ids":["1669"],"before":null}`, which always fits: without what was before, if need be. */
export function writeAnswerLine(answer: SentAnswer): string {
  const written = `${JSON.stringify(answer)}\n`;
  return written.length <= answersKept ? written : `${JSON.stringify({ ...answer, before: null })}\n`;
}

/** The newest answer to a message. Lines that cannot be read are passed over: the last may have been cut. */
export function findAnswerLine(lines: string, message: string): SentAnswer | null {
  for (const text of lines.split('\n')) {
    const { data } = line.safeParse(parseJson(text));
    if (data?.message === message) return { ...data, before: parseContext(data.before) };
  }
  return null;
}
