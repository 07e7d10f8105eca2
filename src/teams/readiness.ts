import type { BotPorts } from './bot-ports';
import { describeError } from './log';
import { within } from './within';

/** A part that the bot cannot do its work without. */
export type Part = 'papers' | 'store';

/** Asked by several probes every few seconds, the store shall notice nothing of it. In milliseconds. */
const heldFor = 3_000;

/** Probes give up after 5 s. A store that needs longer than this answers nobody in time. */
const checkTimeout = 2_000;

/** Nobody has this name: what is read is nothing, and whether it can be read is the question. */
const nobody = '';

async function canRead({ store, log }: BotPorts): Promise<boolean> {
  try {
    await within(checkTimeout, store.preferences.read(nobody), 'The store took too long.');
    return true;
  } catch (error) {
    log('warn', 'storeUnreachable', describeError(error));
    return false;
  }
}

/** The parts that are missing now, none when the bot is ready. What was found of the store is held for some seconds. */
export function buildReadiness(ports: BotPorts): () => Promise<readonly Part[]> {
  let last: { at: number; canRead: Promise<boolean> } | null = null;
  return async () => {
    const at = ports.now().getTime();
    if (last === null || at - last.at >= heldFor) last = { at, canRead: canRead(ports) };
    const hasStore = await last.canRead;
    return [...(ports.hasPapers() ? [] : (['papers'] as const)), ...(hasStore ? [] : (['store'] as const))];
  };
}
