import { deliverClaim } from './deliver-claim';
import type { DeliveryPorts } from './delivery-ports';

/** Delivers what is due. Only one round at a time. */
export interface Deliverer {
  /** Ends when nothing more is due. Rejects where the ledger fails; the next round goes on from there. */
  round(): Promise<void>;
}

/** Taken at once: within the lease the last of them can still be sent when each takes as long as it may not. */
const mostTargets = 20;

/**
 * So many messages in a row of which nobody knows: something is wrong with Teams, or with the way there. From then on one
 * message a round tries it, since each that is tried is lost to doubt; the first answer ends it.
 */
const manyUnknown = 3;

/** What is left of a lease must be enough for one message more. */
function isEnough(claimedAt: Date, { now, times: { lease, message } }: DeliveryPorts): boolean {
  return claimedAt.getTime() + lease - message > now().getTime();
}

/**
 * Messages are sent one after the other, so that a process that dies leaves at most one of which nobody knows. `holder`
 * names this process and no other, ever.
 */
export function buildDeliverer(holder: string, ports: DeliveryPorts): Deliverer {
  const { ledger, now, report, signal, times } = ports;
  let unknownInARow = 0;

  async function tidy(): Promise<void> {
    // What a round left that ended by a fault.
    await ledger.release(holder, now());
    const { unknown, expired } = await ledger.expire(now());
    if (unknown + expired > 0) report('warn', 'notificationsGivenUp', { unknown, expired });
  }

  /** False when the round is over. */
  async function deliverSome(): Promise<boolean> {
    const isTrial = unknownInARow >= manyUnknown;
    const claimedAt = now();
    const claims = await ledger.claim(holder, claimedAt, times.lease, isTrial ? 1 : mostTargets);
    for (const claim of claims) {
      if (signal.aborted) return false;
      if (claim !== claims[0] && !isEnough(claimedAt, ports)) {
        // The rest is claimed anew, by whoever has time.
        await ledger.release(holder, now());
        return true;
      }
      for (const { kind } of await deliverClaim(holder, claim, ports)) {
        unknownInARow = kind === 'unknown' ? unknownInARow + 1 : 0;
      }
      if (unknownInARow >= manyUnknown) return false;
    }
    return claims.length > 0 && unknownInARow < manyUnknown;
  }

  return {
    async round() {
      await tidy();
      while (!signal.aborted && (await deliverSome()));
      await ledger.release(holder, now());
    },
  };
}
