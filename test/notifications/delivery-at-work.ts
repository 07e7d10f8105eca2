import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { News } from '../../src/answers/news';
import { renderWelcome } from '../../src/cards/render-welcome';
import { buildDeliverer, type Deliverer } from '../../src/notifications/deliver';
import type { DeliveryPorts } from '../../src/notifications/delivery-ports';
import type { Cause } from '../../src/notifications/notification';
import { buildPace } from '../../src/notifications/pace';
import type { SendOutcome } from '../../src/notifications/send';
import type { LedgerEntry, LedgerState } from '../../src/store/ledger';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import { connectBeside } from '../store/sqlite/sqlite-under-test';

/** A Monday at ten in Denmark. */
export const monday = new Date('2026-11-23T09:00:00Z');

export interface SentMessage {
  readonly target: string;
  readonly replaces: string | null;
  readonly news: readonly News[];
  readonly at: Date;
}

/** Deliveries over a store of their own, with a clock that waits move, and Teams' answers as told. */
export interface DeliveryAtWork {
  readonly store: Store;
  readonly sent: SentMessage[];
  readonly log: Record<string, unknown>[];
  readonly stopping: AbortController;
  now(): Date;
  pass(milliseconds: number): void;
  /** Meets the next messages as told, one for each, and takes all others. */
  meet(...outcomes: (SendOutcome | Error)[]): void;
  addTarget(id: string): Promise<void>;
  /** Plans what is due now. */
  plan(target: string, key: string, cause?: Cause | string, hoursLeft?: number): Promise<void>;
  /** State of each entry, by its key. */
  states(): Promise<Record<string, LedgerState>>;
  entry(key: string): Promise<LedgerEntry | undefined>;
  build(changes?: Partial<DeliveryPorts>, holder?: string): Deliverer;
  /** Runs a statement on the store past the bot, as an administrator might. */
  execute(sql: string): Promise<void>;
  close(): Promise<void>;
}

export const answered = (status: number, retryAfter: string | null = null): SendOutcome => ({
  kind: 'answered',
  status,
  retryAfter,
  messageId: 'm',
});

const times = { lease: 120_000, message: 25_000, backOff: { first: 4_000, longest: 900_000 } };

export async function startDelivery(): Promise<DeliveryAtWork> {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
  const store = await openStore({ folder, now: monday });
  let moment = monday.getTime();
  const now = (): Date => new Date(moment);
  const sent: SentMessage[] = [];
  const log: DeliveryAtWork['log'] = [];
  const outcomes: (SendOutcome | Error)[] = [];
  const stopping = new AbortController();
  let rendered: readonly News[] = [];
  const ports: DeliveryPorts = {
    ledger: store.ledger,
    send: ({ id }, _card, replaces) => {
      sent.push({ target: id, replaces, news: rendered, at: now() });
      const outcome = outcomes.shift() ?? {
        kind: 'answered',
        status: 201,
        retryAfter: null,
        messageId: `m${sent.length}`,
      };
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
    buildNews: (cause) => (cause.kind === 'agenda' ? null : { kind: 'test' }),
    render: (_target, news) => {
      rendered = news;
      return Promise.resolve(renderWelcome('da', 'personal'));
    },
    pace: buildPace([], []),
    now,
    wait: (milliseconds) => Promise.resolve(void (moment += milliseconds)),
    chance: () => 1,
    report: (level, event, fields) => void log.push({ level, event, ...fields }),
    fail: (event, error) => void log.push({ level: 'error', event, error: String(error) }),
    signal: stopping.signal,
    times,
  };
  const read = (): Promise<readonly LedgerEntry[]> => store.ledger.read({});
  return {
    store,
    sent,
    log,
    stopping,
    now,
    pass: (milliseconds) => void (moment += milliseconds),
    meet: (...next) => void outcomes.push(...next),
    addTarget: (id) => store.targets.keep({ id, kind: 'person', person: id, reference: '{}' }, now()),
    async plan(target, key, cause = { kind: 'test' }, hoursLeft = 1_000) {
      const content = typeof cause === 'string' ? cause : JSON.stringify(cause);
      const notAfter = new Date(moment + hoursLeft * 3_600_000);
      await store.ledger.add([{ key, target, meeting: null, content, dueAt: now(), notAfter }], now());
    },
    states: async () => Object.fromEntries((await read()).map(({ key, state }) => [key, state])),
    entry: async (wanted) => (await read()).find(({ key }) => key === wanted),
    build: (changes = {}, holder = 'one') => buildDeliverer(holder, { ...ports, ...changes }),
    async execute(sql) {
      const connection = await connectBeside(folder);
      connection.exec(sql);
      connection.close();
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
