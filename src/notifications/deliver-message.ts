import type { Card } from '../cards/card';
import type { LedgerEntry, Settlement } from '../store/ledger';
import type { KnownTarget } from '../store/targets';
import { backOff } from './back-off';
import type { DeliveryPorts } from './delivery-ports';
import { judgeOutcome } from './judge-outcome';
import type { SendOutcome } from './send';
import { settleSurely } from './settle-surely';

/** One message: what of the ledger it tells, and the message that it takes the place of, if any. */
export interface Message {
  readonly target: KnownTarget;
  readonly entries: readonly LedgerEntry[];
  readonly card: Card;
  readonly replaces: string | null;
}

/** A longer wait for the limits of one conversation would hold up all others: it is tried again later. In milliseconds. */
const longestWait = 2_000;

function attemptOf({ entries }: Message): number {
  return 1 + Math.max(0, ...entries.map(({ attempts }) => attempts));
}

/** What Teams says of itself on a bad day. A refusal of another kind is a fault of ours, which somebody has to mend. */
const passing: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

function levelOf({ kind }: Settlement, outcome: SendOutcome): 'info' | 'warn' | 'error' {
  if (kind === 'retry' && outcome.kind === 'answered' && !passing.has(outcome.status)) return 'error';
  return kind === 'unknown' || outcome.kind === 'unsent' ? 'warn' : 'info';
}

/** Waits for Teams' limits; the moment at which to try again where that takes long. */
async function waitForPace({ target }: Message, { pace, now, wait }: DeliveryPorts): Promise<Date | null> {
  const needed = pace.waitFor(target.id, now().getTime());
  if (needed > longestWait) return new Date(now().getTime() + needed);
  if (needed > 0) await wait(needed);
  return null;
}

/** To `sending`. Where the ledger fails, nobody knows whether it has noted it, but certainly nothing was sent. */
async function begin(holder: string, keys: readonly string[], message: Message, ports: DeliveryPorts) {
  const { ledger, now, chance, times } = ports;
  try {
    return await ledger.begin(holder, keys, now());
  } catch (error) {
    ports.fail('notificationNotBegun', error);
    await settleSurely(() => {
      const at = new Date(now().getTime() + backOff(attemptOf(message), chance(), times.backOff));
      return ledger.settle(holder, keys, { kind: 'retry', at }, now());
    }, ports);
    return false;
  }
}

/**
 * Sends one message and tells the ledger what became of it; null where it was not begun. Between the two the process may
 * die: the ledger then has it as `sending`, and calls it unknown when the lease has ended.
 */
export async function deliverMessage(
  holder: string,
  message: Message,
  ports: DeliveryPorts,
): Promise<Settlement | null> {
  const { target, card, replaces } = message;
  const { ledger, send, pace, now, chance, times, signal } = ports;
  const keys = message.entries.map(({ key }) => key);
  const later = await waitForPace(message, ports);
  if (later) {
    await ledger.settle(holder, keys, { kind: 'retry', at: later }, now());
    return null;
  }
  if (signal.aborted || !(await begin(holder, keys, message, ports))) return null;
  pace.note(target.id, now().getTime());
  const outcome = await send(target, card, replaces).catch((error: unknown): SendOutcome => {
    ports.fail('notificationSendFailed', error);
    return { kind: 'unanswered' };
  });
  const settlement = judgeOutcome(outcome, {
    number: attemptOf(message),
    isUpdate: replaces !== null,
    now: now(),
    chance: chance(),
    times: times.backOff,
  });
  ports.report(levelOf(settlement, outcome), 'notificationSettled', {
    ...{ as: settlement.kind, facts: keys.length, attempt: attemptOf(message) },
    ...(outcome.kind === 'answered' ? { status: outcome.status } : { outcome: outcome.kind }),
  });
  await settleSurely(() => ledger.settle(holder, keys, settlement, now()), ports);
  return settlement;
}
