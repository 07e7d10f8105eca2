import type { News } from '../answers/news';
import type { Card } from '../cards/card';
import type { Claim, LedgerEntry, Settlement } from '../store/ledger';
import { StoreFault } from '../store/store-fault';
import type { KnownTarget } from '../store/targets';
import { deliverMessage } from './deliver-message';
import type { DeliveryPorts } from './delivery-ports';
import type { Cause } from './notification';
import { parseCause } from './parse-cause';
import { nextOpening } from './quiet-hours';

interface Fact {
  readonly entry: LedgerEntry;
  readonly causes: readonly Cause[];
}

/** What stands in one message: a new one, or one in the place of another. */
interface Group {
  readonly facts: readonly Fact[];
  readonly replaces: string | null;
}

interface Built {
  readonly entries: readonly LedgerEntry[];
  /** Those that tell what the papers have no longer. */
  readonly gone: readonly LedgerEntry[];
  readonly card: Card | null;
}

/** Nobody is rung up by a message that is put right, and an administrator who asks for a test waits for it. */
const anyTime: ReadonlySet<Cause['kind'] | undefined> = new Set(['correction', 'test'] as const);

function isOfAnyTime({ content }: LedgerEntry): boolean {
  return anyTime.has(parseCause(content)?.kind);
}

/** One message for all that is told, and one more for each earlier message that is put right, which come first. */
function groupFacts(entries: readonly LedgerEntry[]): Group[] {
  const told: Fact[] = [];
  const groups: Group[] = [];
  for (const entry of entries) {
    const cause = parseCause(entry.content);
    if (cause?.kind === 'correction') {
      // Teams has given no id of some messages, and those cannot be put right.
      const causes = cause.messageId === '' ? [] : cause.causes;
      groups.push({ facts: [{ entry, causes }], replaces: cause.messageId });
    } else told.push({ entry, causes: cause ? [cause] : [] });
  }
  return told.length > 0 ? [...groups, { facts: told, replaces: null }] : groups;
}

async function build({ facts }: Group, target: KnownTarget, { buildNews, render }: DeliveryPorts): Promise<Built> {
  const entries: LedgerEntry[] = [];
  const gone: LedgerEntry[] = [];
  const news: News[] = [];
  for (const { entry, causes } of facts) {
    const found = causes.flatMap((cause) => buildNews(cause) ?? []);
    (found.length > 0 ? entries : gone).push(entry);
    news.push(...found);
  }
  return { entries, gone, card: news.length > 0 ? await render(target, news) : null };
}

/** Delivers what one target is to hear, and returns how each message ended. Rejects only where the ledger fails. */
export async function deliverClaim(
  holder: string,
  { target, entries }: Claim,
  ports: DeliveryPorts,
): Promise<Settlement[]> {
  const { ledger, now, fail, times } = ports;
  async function settle(of: readonly LedgerEntry[], settlement: Settlement): Promise<void> {
    const keys = of.map(({ key }) => key);
    if (keys.length > 0) await ledger.settle(holder, keys, settlement, now());
  }

  async function deliverGroup(group: Group): Promise<Settlement | null> {
    const built = await build(group, target, ports).catch((error: unknown) => {
      if (error instanceof StoreFault) throw error;
      fail('notificationNotBuilt', error);
    });
    if (!built) {
      // It can be built when the papers, or the program, have been put right.
      const at = new Date(now().getTime() + times.backOff.longest);
      const of = group.facts.map(({ entry }) => entry);
      await settle(of, { kind: 'retry', at });
      return null;
    }
    await settle(built.gone, { kind: 'withdrawn' });
    if (!built.card) return null;
    return deliverMessage(
      holder,
      { target, entries: built.entries, card: built.card, replaces: group.replaces },
      ports,
    );
  }

  const opening = nextOpening(now());
  const waiting = opening > now() ? entries.filter((entry) => !isOfAnyTime(entry)) : [];
  await settle(waiting, { kind: 'retry', at: opening });
  const settlements: Settlement[] = [];
  for (const group of groupFacts(entries.filter((entry) => !waiting.includes(entry)))) {
    const settlement = await deliverGroup(group);
    if (settlement) settlements.push(settlement);
  }
  return settlements;
}
