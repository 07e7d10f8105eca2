import type { LogLevel } from '../config';
import { currentTurn } from './turn-id';

/** What a line of the log may hold: numbers, ids and names of our own. Never the words or the name of a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

const ranks = { debug: 0, info: 1, warn: 2, error: 3 } satisfies Record<LogLevel, number>;

/** A log that writes one JSON object a line, from the given level upwards; all lines of one request with its id. */
export function buildLog(lowest: LogLevel, write: (line: string) => void, now: () => Date): Log {
  return (level, event, fields = {}) => {
    if (ranks[level] < ranks[lowest]) return;
    const turnId = currentTurn();
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...(turnId && { turnId }), ...fields })}\n`);
  };
}

/** The only frames that help to find a fault; more is the machinery below. */
const framesKept = 8;

/** Deeper chains of causes are the machinery of a library. */
const mostCauses = 3;

/** "StoreFault busy", "SqliteError SQLITE_BUSY": the causes of an error from the nearest to the first. */
function namesOfCauses(error: unknown): string[] {
  const names: string[] = [];
  let { cause } = Object(error) as { cause?: unknown };
  while (cause !== undefined && cause !== null && names.length < mostCauses) {
    const { name, code } = Object(cause) as Record<string, unknown>;
    names.push([typeof name === 'string' ? name : typeof cause, ...(typeof code === 'string' ? [code] : [])].join(' '));
    ({ cause } = Object(cause) as { cause?: unknown });
  }
  return names;
}

/**
 * What may be logged of an error: its name, its code, where it was thrown, and the names and codes of what caused it.
 * No message, which may quote what a person typed. Errors of other realms are none of our `Error`, hence no `instanceof`.
 */
export function describeError(error: unknown): LogFields {
  const { name, message, code, status, stack } = Object(error) as Record<string, unknown>;
  const causes = namesOfCauses(error);
  const trace = typeof stack === 'string' && typeof message === 'string' ? stack.replace(message, '') : '';
  const frames = trace.split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: typeof name === 'string' ? name : typeof error,
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    ...(causes.length > 0 && { causes }),
    at: frames.slice(0, framesKept).map((line) => line.trim().slice('at '.length)),
  };
}
