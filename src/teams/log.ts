import type { LogLevel } from '../config';

/** What a line of the log may hold: numbers, ids and names of our own. Never the words or the name of a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

const ranks = { debug: 0, info: 1, warn: 2, error: 3 } satisfies Record<LogLevel, number>;

/** A log that writes one JSON object a line, from the given level upwards. */
export function buildLog(lowest: LogLevel, write: (line: string) => void, now: () => Date): Log {
  return (level, event, fields = {}) => {
    if (ranks[level] < ranks[lowest]) return;
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  };
}

/** The only frames that help to find a fault; more is the machinery below. */
const framesKept = 8;

/**
 * What may be logged of an error: its name, its code and where it was thrown. Not its message, which may quote what a
 * person typed. Errors of other realms are none of our `Error`, hence no `instanceof`.
 */
export function describeError(error: unknown): LogFields {
  const { name, message, code, status, stack } = Object(error) as Record<string, unknown>;
  const trace = typeof stack === 'string' && typeof message === 'string' ? stack.replace(message, '') : '';
  const frames = trace.split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: typeof name === 'string' ? name : typeof error,
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    at: frames.slice(0, framesKept).map((line) => line.trim().slice('at '.length)),
  };
}
