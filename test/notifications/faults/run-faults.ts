import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../bench/random';
import { subscribePeople } from '../../../bench/subscribe-people';
import type { LedgerEntry } from '../../../src/store/ledger';
import { openStore, type StorePlace } from '../../../src/store/open-store';
import { compiledFolder } from '../../compiled-folder';
import { type FlakyConnector, killedWithin, startFlakyConnector } from './flaky-connector';
import { planFaults, usualShares } from './plan-faults';

export interface FaultRun {
  readonly name: string;
  readonly seed: number;
  readonly notifications: number;
  /** Bots at once. */
  readonly copies: number;
  readonly databaseUrl: string | null;
  /** Takes the database away for a while, in the middle of it all. */
  readonly disturb?: () => Promise<void>;
  /** In milliseconds. */
  readonly within: number;
}

export interface FaultResult {
  readonly name: string;
  readonly planned: number;
  readonly injected: Readonly<Record<string, number>>;
  readonly sent: number;
  readonly unknown: number;
  readonly stopped: number;
  readonly lost: number;
  readonly repeated: number;
  /** How many cuts, hangs and kills there were: no more may be unknown. */
  readonly mayBeUnknown: number;
  readonly busiestSecond: number;
  readonly seconds: number;
}

/** The agenda of a meeting on 4 December 2026. */
const paper = 'kkr-sjaelland-2026-12-04-dagsorden.txt';

/** A week before that meeting, a moment before eight in Denmark. */
const startsAt = '2026-11-27T06:59:58.000Z';

/**
 * Everything that takes long in production, short, but long enough that a busy machine does not look like a hang and
 * that a database is back before a lease ends. The shares of Teams' limits are those of production.
 */
const options = {
  sendTimes: { request: 2_000, whole: 3_000 },
  notifications: {
    times: { lease: 9_000, message: 4_000, backOff: { first: 200, longest: 1_000 } },
    pattern: '* * * * * *',
    planEvery: 1_000,
  },
};

/** As many people as there shall be notifications, each of whom is to hear of one meeting. */
async function subscribe(place: StorePlace, { notifications }: FaultRun, serviceUrl: string): Promise<void> {
  const store = await openStore(place);
  await subscribePeople(store, notifications, serviceUrl, place.now);
  await store.close();
}

/** Bots in processes of their own; one that was killed is started again. */
function startBots({ copies, databaseUrl }: FaultRun, folder: string, papers: string) {
  // Once: somebody may be changing the source while it runs.
  const compiled = compiledFolder();
  const began = Date.now();
  const bots: ChildProcess[] = [];
  let output = '';
  let isOver = false;
  const start = (index: number): void => {
    const env = {
      DATA_DIR: copies === 1 ? folder : join(folder, String(index)),
      DOCUMENTS_DIR: papers,
      LOG_LEVEL: 'warn',
      ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    };
    const settings = JSON.stringify({ compiled, env, began, startsAt, options });
    const bot = spawn(process.execPath, [join(__dirname, 'bot.js'), settings], { stdio: ['ignore', 'pipe', 'pipe'] });
    bots[index] = bot;
    for (const stream of [bot.stdout, bot.stderr])
      stream.on('data', (chunk: Buffer) => (output += `${Date.now() - began} ${chunk.toString()}`));
    bot.once('exit', (code) => {
      if (isOver) return;
      // A killed one has no code. One that ends by itself has found its database away: whoever runs it starts it again.
      setTimeout(() => !isOver && start(index), code === null ? 0 : 500);
    });
  };
  for (let index = 0; index < copies; index += 1) start(index);
  return {
    kill: (index: number) => void bots[index % copies]?.kill('SIGKILL'),
    output: () => output,
    stop() {
      isOver = true;
      for (const bot of bots) bot.kill('SIGKILL');
    },
  };
}

async function readLedger(place: StorePlace): Promise<readonly LedgerEntry[]> {
  const store = await openStore({ ...place, mode: 'reader' });
  try {
    return await store.ledger.read({});
  } finally {
    await store.close();
  }
}

/** Waits until all that shall be planned has come to an end, and returns it. */
async function waitForEnd(place: StorePlace, { notifications, within }: FaultRun): Promise<readonly LedgerEntry[]> {
  const until = Date.now() + within;
  let entries: readonly LedgerEntry[] = [];
  while (Date.now() < until) {
    await wait(500);
    entries = await readLedger(place).catch(() => entries);
    const isSettled = entries.every(({ state }) => !['planned', 'sending'].includes(state));
    if (entries.length >= notifications && isSettled) break;
  }
  return entries;
}

function count(entries: readonly LedgerEntry[], state: LedgerEntry['state']): number {
  return entries.filter((entry) => entry.state === state).length;
}

function summarize(
  run: FaultRun,
  entries: readonly LedgerEntry[],
  connector: FlakyConnector,
  began: number,
): FaultResult {
  const injected: Record<string, number> = {
    ...Object.fromEntries(connector.injected),
    'database away': run.disturb ? 1 : 0,
  };
  const arrived = (target: string): boolean => connector.taken.has(target);
  const isLost = ({ state, target }: LedgerEntry): boolean =>
    state === 'sent' ? !arrived(target) : !['unknown', 'stopped'].includes(state);
  return {
    name: run.name,
    planned: entries.length,
    injected,
    sent: count(entries, 'sent'),
    unknown: count(entries, 'unknown'),
    stopped: count(entries, 'stopped'),
    lost: entries.filter(isLost).length + Math.max(0, run.notifications - entries.length),
    repeated: [...connector.taken.values()].filter((times) => times > 1).length,
    mayBeUnknown: ['cut', 'hang', 'kill'].reduce((sum, fault) => sum + (injected[fault] ?? 0), 0),
    busiestSecond: connector.busiestSecond(),
    seconds: Math.round((performance.now() - began) / 1_000),
  };
}

/** Lets bots tell everybody what is due, on a bad day, and says what came of it. */
export async function runFaults(run: FaultRun): Promise<FaultResult> {
  const began = performance.now();
  const random = seededRandom(run.seed);
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-faults-'));
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  copyFileSync(join(__dirname, '..', '..', '..', 'samples', paper), join(papers, paper));
  const data = join(folder, 'data');
  const place: StorePlace = { folder: data, databaseUrl: run.databaseUrl, now: new Date(startsAt) };
  let bots: ReturnType<typeof startBots> | null = null;
  const kill = (): void => {
    const index = Math.floor(random() * run.copies);
    setTimeout(() => bots?.kill(index), random() * killedWithin);
  };
  const connector = await startFlakyConnector(planFaults(run.notifications, usualShares, random), random, kill);
  try {
    await subscribe(place, run, connector.serviceUrl);
    bots = startBots(run, data, papers);
    const end = waitForEnd(place, run);
    await disturbHalfway(run, connector);
    const result = summarize(run, await end, connector, began);
    if (result.lost > 0) process.stderr.write(bots.output().slice(-4_000));
    return result;
  } finally {
    bots?.stop();
    await connector.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function disturbHalfway({ disturb, notifications, within }: FaultRun, connector: FlakyConnector): Promise<void> {
  const until = Date.now() + within;
  while (disturb && connector.requests < notifications / 2 && Date.now() < until) await wait(50);
  await disturb?.();
}
