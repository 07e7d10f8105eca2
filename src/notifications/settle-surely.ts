import type { DeliveryPorts } from './delivery-ports';

/** Waits before the next attempt to tell the ledger, in milliseconds; the last one is repeated. */
const waits = [100, 1_000, 5_000, 15_000];

/** As often it is tried once more when the bot stops: whoever stops it has half a minute. */
const lastTries = 3;

/**
 * Tells the ledger what became of a message until it has heard it. The ledger may be away for a minute, or its disk full,
 * just when a message has been taken; and what it does not hear of it must call unknown.
 */
export async function settleSurely(
  settle: () => Promise<void>,
  { wait, fail, signal }: Pick<DeliveryPorts, 'wait' | 'fail' | 'signal'>,
): Promise<void> {
  let triesAtEnd = 0;
  for (let tries = 0; triesAtEnd < lastTries; tries += 1) {
    try {
      await settle();
      return;
    } catch (error) {
      fail('notificationUnsettled', error);
    }
    if (signal.aborted) triesAtEnd += 1;
    await wait(waits[Math.min(tries, waits.length - 1)] ?? 0);
  }
}
