import type { Claim, Ledger, LedgerState } from '../../../src/store/ledger';
import { minutes, start } from './clock';
import { keepTargets, keysOf } from './notifications';
import type { Opened } from './store-under-test';

/** What the tests of the ledger do with the store that is open by then. */
export interface LedgerAtWork {
  readonly ledger: () => Ledger;
  /** Lets the personal chats of these letters be known. */
  readonly keep: (...letters: readonly string[]) => Promise<void>;
  readonly stateOf: (key: string) => Promise<LedgerState | undefined>;
  /** Leases what is due to the holder, for a minute. */
  readonly claim: (holder: string, now?: Date, mostTargets?: number) => Promise<readonly Claim[]>;
  /** Everything due is leased to the holder and begun; resolves to the keys. */
  readonly begin: (holder: string, now?: Date) => Promise<string[]>;
}

export function atLedger(opened: () => Opened): LedgerAtWork {
  const ledger = () => opened().store.ledger;
  const claim: LedgerAtWork['claim'] = (holder, now = start, mostTargets = 10) =>
    ledger().claim(holder, now, minutes, mostTargets);
  return {
    ledger,
    keep: (...letters) => keepTargets(opened().store, ...letters),
    stateOf: async (key) => (await ledger().read({})).find((entry) => entry.key === key)?.state,
    claim,
    async begin(holder, now = start) {
      const keys = keysOf(await claim(holder, now));
      expect(await ledger().begin(holder, keys, now)).toBe(true);
      return keys;
    },
  };
}
