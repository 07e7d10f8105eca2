'use strict';
const { fork } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { makeCollection } = require('./items');
const { buildQuestion } = require('./question-activity');
const { startConnector } = require('./wire-connector');

const sizes = [1_000, 10_000];

const names = ['echo', 'lunr', 'ours'];

/** The most that our time may be of the echo's, at the size that is measured for it. */
const ratioLimit = { items: 1_000, most: 1.5 };

/** The longest that any answer may take, in milliseconds. */
const answerLimit = 2_000;

/** Questions before measuring: compiled code is what a running bot has. */
const warmUp = 300;

const measured = 1_000;

/** Conversations that go on, so that each question finds what was talked about before. */
const conversations = 50;

async function startBot(name, items) {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = fork(path.join(__dirname, 'wire-bot.js'), [name, String(items)], { stdio });
  const [{ port }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`The bot ${name} did not start.`);
    }),
  ]);
  const readProcessor = async () => {
    child.send('processor');
    const [{ processor }] = await once(child, 'message');
    return processor / 1000;
  };
  return { port, readProcessor, stop: () => child.disconnect() };
}

/** All bots asked the same in turn, so that whatever else the machine does meets all alike. */
async function askAll(connector, bots, questions, from, to) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let number = from; number < to; number += 1) {
    const text = `Hvad blev besluttet om ${questions[number % questions.length]}?`;
    for (const [name, { port }] of Object.entries(bots)) {
      // Each from somebody else: one person may ask only so often in a minute.
      const activity = buildQuestion(text, { number, person: number, chat: number % conversations });
      times[name].push(await connector.ask(port, activity));
    }
  }
  return times;
}

async function forEach(bots, work) {
  const done = {};
  for (const [name, bot] of Object.entries(bots)) done[name] = await work(bot, name);
  return done;
}

function figuresOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { p50: at(0.5), p99: at(0.99), longest: sorted.at(-1) };
}

async function measure(items) {
  const { questions } = makeCollection(items);
  const connector = await startConnector();
  const bots = {};
  try {
    for (const name of names) bots[name] = await startBot(name, items);
    await askAll(connector, bots, questions, 0, warmUp);
    const before = await forEach(bots, (bot) => bot.readProcessor());
    const times = await askAll(connector, bots, questions, warmUp, warmUp + measured);
    return await forEach(bots, async (bot, name) => ({
      ...figuresOf(times[name]),
      processor: ((await bot.readProcessor()) - before[name]) / measured,
    }));
  } finally {
    for (const bot of Object.values(bots)) bot.stop();
    connector.stop();
  }
}

function verdict(name, items, ratio, own) {
  if (name === 'longest') return own <= answerLimit ? `≤ ${answerLimit} ms` : `ABOVE ${answerLimit} ms`;
  if (name !== 'p50' || items !== ratioLimit.items) return '';
  return ratio <= ratioLimit.most ? `≤ ${ratioLimit.most.toFixed(2)}` : `ABOVE ${ratioLimit.most.toFixed(2)}`;
}

function row(cells) {
  return `${cells[0].padEnd(12)}${cells
    .slice(1)
    .map((cell) => cell.padStart(14))
    .join('')}\n`;
}

function report(items, { echo, lunr, ours }) {
  process.stdout.write(`\n${items} items, from the question on the wire to the card on the wire\n`);
  process.stdout.write(row(['', 'bare echo', 'plain lunr', 'ours', 'lunr / echo', 'ours / echo', 'limit']));
  for (const name of Object.keys(ours)) {
    const values = [echo[name], lunr[name], ours[name]].map((value) => `${value.toFixed(2)} ms`);
    const ratios = [lunr[name] / echo[name], ours[name] / echo[name]];
    const shown = ratios.map((ratio) => ratio.toFixed(2));
    process.stdout.write(row([name, ...values, ...shown, verdict(name, items, ratios[1], ours[name])]));
  }
}

/**
 * The bot beside a bare echo bot on the same stack (restify, CloudAdapter, teams-ai), and beside one that asks plain Lunr
 * and lists what it finds; each in a process of its own.
 */
async function reportWire() {
  compiledFolder();
  for (const items of sizes) report(items, await measure(items));
}

module.exports = { reportWire };

if (require.main === module) void reportWire();
