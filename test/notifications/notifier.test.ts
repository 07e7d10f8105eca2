import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { News } from '../../src/answers/news';
import { renderWelcome } from '../../src/cards/render-welcome';
import type { LiveCollection } from '../../src/live-collection';
import { buildNotifier, type Notifier, type NotifierPorts } from '../../src/notifications/notifier';
import { buildPace } from '../../src/notifications/pace';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import { openHere } from '../build-here';
import { root } from '../source';

const agenda = 'kkr-sjaelland-2026-12-04-dagsorden.txt';
const minutes = 'kkr-syddanmark-2025-06-17-referat.txt';

let folder: string;
let store: Store;
let live: LiveCollection;
let moment: Date;
let told: [string, readonly News[]][];
let log: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kkr-notifier-'));
  moment = new Date('2026-11-23T09:00:00Z');
  store = await openStore({ folder: join(folder, 'data'), now: moment });
  addPaper(minutes);
  live = await openHere(join(folder, 'papers'));
  told = [];
  log = [];
  await subscribe('a');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function addPaper(name: string): void {
  const papers = join(folder, 'papers');
  mkdirSync(papers, { recursive: true });
  copyFileSync(join(root, 'samples', name), join(papers, name));
}

async function subscribe(id: string): Promise<void> {
  await store.targets.keep({ id, kind: 'person', person: id, reference: '{}' }, moment);
  await store.subscriptions.change(id, { bodies: ['KKR Sjælland'], daysBefore: [7, 1] });
}

function build(changes: Partial<NotifierPorts> = {}): Notifier {
  let rendered: readonly News[] = [];
  const ports: NotifierPorts = {
    store,
    since: () => Promise.resolve(live.current()),
    send: ({ id }, _card, replaces) => {
      told.push([replaces === null ? id : `${id} in place of ${replaces}`, rendered]);
      return Promise.resolve({ kind: 'answered', status: 201, retryAfter: null, messageId: `m${told.length}` });
    },
    render: (_target, news) => {
      rendered = news;
      return Promise.resolve(renderWelcome('da', 'personal'));
    },
    now: () => moment,
    report: (_level, event) => void log.push(event),
    fail: (event) => void log.push(event),
    ...changes,
  };
  return buildNotifier(ports, new AbortController().signal, { pace: buildPace([], []) });
}

const kinds = () => told.map(([id, news]) => [id, news.map(({ kind }) => kind)]);

async function tickAt(notifier: Notifier, time: string): Promise<void> {
  moment = new Date(time);
  await notifier.tick();
}

async function comeIn(name: string): Promise<void> {
  addPaper(name);
  await live.refresh();
}

async function receive(notifier: Notifier, name: string): Promise<void> {
  await comeIn(name);
  notifier.planSoon();
}

test('what is there at the first look is archive, and a paper that comes in later is told of once', async () => {
  const notifier = build();
  await notifier.tick();
  await receive(notifier, agenda);
  await tickAt(notifier, '2026-11-23T09:01:00Z');
  expect(told).toEqual([]);
  await tickAt(notifier, '2026-11-24T07:01:00Z');
  await tickAt(notifier, '2026-11-24T07:02:00Z');
  await build().tick();
  expect(kinds()).toEqual([['a', ['agenda']]]);
});

test('reminders come on their days, also when the bot was away at the hour', async () => {
  await comeIn(agenda);
  await build().tick();
  await tickAt(build(), '2026-11-27T08:30:00Z');
  await tickAt(build(), '2026-12-03T06:59:00Z');
  expect(kinds()).toEqual([['a', ['reminder']]]);
  await tickAt(build(), '2026-12-03T07:00:00Z');
  expect(told.map(([, [news]]) => news?.kind === 'reminder' && news.daysBefore)).toEqual([7, 1]);
});

test('a choice counts within five minutes, papers that come in at once', async () => {
  await comeIn(agenda);
  const notifier = build();
  await tickAt(notifier, '2026-11-27T07:30:00Z');
  await subscribe('b');
  await tickAt(notifier, '2026-11-27T07:34:59Z');
  expect(kinds()).toEqual([['a', ['reminder']]]);
  await tickAt(notifier, '2026-11-27T07:35:00Z');
  expect(kinds().map(([id]) => id)).toEqual(['a', 'b']);
});

test('two copies that see the same paper tell of it once', async () => {
  const copies = [build(), build()];
  for (const copy of copies) await copy.tick();
  for (const copy of copies) await receive(copy, agenda);
  moment = new Date('2026-11-24T07:01:00Z');
  await Promise.all(copies.map((copy) => copy.tick()));
  expect(kinds()).toEqual([]);
  moment = new Date('2026-11-25T07:01:00Z');
  await Promise.all(copies.map((copy) => copy.tick()));
  expect(kinds()).toEqual([['a', ['agenda']]]);
});

test('papers that cannot be had withdraw nothing: they are looked at again at the next tick', async () => {
  await comeIn(agenda);
  await build().tick();
  moment = new Date('2026-11-27T06:30:00Z');
  await build().tick();
  let isAway = true;
  const notifier = build({
    since: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(live.current())),
  });
  await tickAt(notifier, '2026-11-27T07:00:00Z');
  expect(log).toContain('notificationsUnplanned');
  isAway = false;
  await tickAt(notifier, '2026-11-27T07:01:00Z');
  expect(kinds()).toEqual([['a', ['reminder']]]);
});

test('a store that is away for a minute costs a minute', async () => {
  await comeIn(agenda);
  await build().tick();
  let isAway = true;
  const { newsLog } = store;
  const readState = (): ReturnType<typeof newsLog.readState> =>
    isAway ? Promise.reject(new Error('away')) : newsLog.readState();
  const notifier = build({ store: { ...store, newsLog: { ...newsLog, readState } } });
  await tickAt(notifier, '2026-11-27T07:00:00Z');
  isAway = false;
  await tickAt(notifier, '2026-11-27T07:01:00Z');
  expect(kinds()).toEqual([['a', ['reminder']]]);
});

test('a meeting that is moved is put right where it was told of, and told of once', async () => {
  await comeIn(agenda);
  const notifier = build();
  await tickAt(notifier, '2026-11-27T07:00:00Z');
  const file = join(folder, 'papers', agenda);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Dato: 04-12-2026', 'Dato: 11-12-2026'));
  await live.refresh();
  notifier.planSoon();
  await tickAt(notifier, '2026-11-27T09:00:00Z');
  await tickAt(notifier, '2026-11-30T07:00:00Z');
  await tickAt(notifier, '2026-12-01T07:00:00Z');
  expect(kinds()).toEqual([
    ['a', ['reminder']],
    ['a in place of m1', ['moved']],
    ['a', ['moved']],
  ]);
});
