import type { Settlement } from '../store/ledger';
import { backOff, type BackOffTimes, parseRetryAfter, usualBackOff } from './back-off';
import type { SendOutcome } from './send';

/**
 * What an answer says of the message.
 * - notTaken: certainly not accepted, and may be another time.
 * - blocked, gone: never will be.
 * - unclear: it may have been accepted before the fault.
 */
type Verdict = 'taken' | 'notTaken' | 'blocked' | 'gone' | 'unclear';

/**
 * 412, 429, 502 and 504 are those that Microsoft's page on limits of bots says to send again; 403 and 404 are its words
 * for a bot that was blocked or removed. A 408 may come after the whole request was read.
 */
const verdicts: Readonly<Record<number, Verdict>> = {
  403: 'blocked',
  404: 'gone',
  408: 'unclear',
  502: 'notTaken',
  504: 'notTaken',
};

function verdictOf({ status, retryAfter }: Extract<SendOutcome, { kind: 'answered' }>): Verdict {
  if (status >= 200 && status < 300) return 'taken';
  // Whoever asks for it again at a moment of their own choice has not taken it. A bare 503 may come from anywhere.
  if (status === 503 && retryAfter !== null) return 'notTaken';
  // Other 3xx and 4xx are refusals of the request as it is: an expired secret, a fault in a card. Both can be mended.
  return verdicts[status] ?? (status >= 300 && status < 500 ? 'notTaken' : 'unclear');
}

export interface Attempt {
  /** The attempts so far, with this one. */
  readonly number: number;
  readonly isUpdate: boolean;
  readonly now: Date;
  /** From 0 to 1, for the jitter. */
  readonly chance: number;
  readonly times?: BackOffTimes;
}

/** How a delivery ended, or when it is tried again. What is unclear is never tried again. */
export function judgeOutcome(outcome: SendOutcome, attempt: Attempt): Settlement {
  const { number, isUpdate, now, chance, times = usualBackOff } = attempt;
  if (outcome.kind === 'unanswered') return { kind: 'unknown' };
  const asked = outcome.kind === 'answered' ? parseRetryAfter(outcome.retryAfter, now) : null;
  // Never earlier than asked; the jitter comes on top of it.
  const at = new Date(now.getTime() + (asked ?? 0) + backOff(number, chance, times));
  if (outcome.kind === 'unsent') return { kind: 'retry', at };
  const settlements = {
    taken: { kind: 'sent', messageId: outcome.messageId },
    notTaken: { kind: 'retry', at },
    blocked: { kind: 'stopped', reason: 'blocked' },
    // Of an update it is the message that is gone, which somebody has deleted.
    gone: isUpdate ? { kind: 'withdrawn' } : { kind: 'stopped', reason: 'uninstalled' },
    unclear: { kind: 'unknown' },
  } satisfies Record<Verdict, Settlement>;
  return settlements[verdictOf(outcome)];
}
