'use strict';
const { fork } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { setInterval, clearInterval } = require('node:timers');
const { compiledFolder } = require('../bin/compiled-folder');
const { subscribePeople } = require('./subscribe-people');

const from = (file) => require(path.join(compiledFolder(), file));
const samples = path.join(__dirname, '..', 'samples');

/** A week before a meeting of the samples, when a reminder of it is due. */
const startsAt = Date.parse('2026-11-27T07:00:00Z');

/** What Teams allows this copy of the bot; measured is how fast it is without. */
const allowedPerSecond = 10;

async function startConnector() {
  const child = fork(path.join(__dirname, 'notifications-connector.js'));
  const [{ url }] = await once(child, 'message');
  return { url, stop: () => child.disconnect() };
}

async function openPapers() {
  const { startLiveCollection } = from('live-collection');
  const { noCache } = from('reading-cache');
  const { buildIndexAside } = from('search/build-index-aside');
  const live = await startLiveCollection(samples, { build: buildIndexAside, cache: noCache });
  return from('paper-source').askMemory(live);
}

/** Runs until all is sent, and returns milliseconds and the most memory by the phase. */
async function deliver(store, papers, people) {
  const began = performance.now();
  const phases = { plan: 0, deliver: 0 };
  let sent = 0;
  let mostMemory = 0;
  const sample = setInterval(() => (mostMemory = Math.max(mostMemory, process.memoryUsage().rss)), 100);
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const log = (_level, event, fields) => {
    if (event === 'notificationsPlanned') phases.plan = performance.now() - began;
    if (event === 'notificationSettled' && fields.as === 'sent') sent += 1;
    if (sent === people) finish();
  };
  const parts = { store, papers, identity: null, calendarLinkOf: () => null, log };
  const now = () => new Date(startsAt + performance.now() - began);
  const pace = from('notifications/pace').buildPace([], []);
  const notifications = from('start-notifications').startNotifications({ ...parts, now }, { notifications: { pace } });
  await finished;
  phases.deliver = performance.now() - began - phases.plan;
  clearInterval(sample);
  await notifications.stop();
  return { phases, mostMemory };
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** How long many notifications take from the plan to the connector, on a store of its own or that of DATABASE_URL. */
async function run(people) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkr-bot-bench-'));
  const databaseUrl = process.env['DATABASE_URL'] || null;
  const connector = await startConnector();
  const store = await from('store/open-store').openStore({ folder, databaseUrl, now: new Date(startsAt) });
  const papers = await openPapers();
  await subscribePeople(store, people, connector.url, new Date(startsAt));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpuBefore = process.cpuUsage();
  const { phases, mostMemory } = await deliver(store, papers, people);
  const cpu = process.cpuUsage(cpuBefore);
  const rate = people / (phases.deliver / 1000);
  process.stdout.write(
    [
      `${people} notifications, ${databaseUrl ? 'PostgreSQL' : 'SQLite'}, each a card and a request over loopback`,
      `planned in ${seconds(phases.plan)}`,
      `delivered in ${seconds(phases.deliver)}: ${rate.toFixed(0)} a second; Teams' share of this copy is ${allowedPerSecond}`,
      `processor ${seconds((cpu.user + cpu.system) / 1000)}`,
      `memory ${megabytes(before)} before, ${megabytes(mostMemory)} at most`,
      '',
    ].join('\n'),
  );
  connector.stop();
  await store.close();
  fs.rmSync(folder, { recursive: true });
}

run(Number(process.argv[2] ?? 10_000)).catch((fault) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exit(1);
});
