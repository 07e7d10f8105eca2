// Many people asking at once, through HTTP, beside a bare echo bot on the same stack in the same run.
'use strict';
const { gatherCrowd } = require('./load/crowd');
const { startEcho, startOurs } = require('./load/start-watched');

const people = 100;

/** Of asking, for each of the two. */
const seconds = Number(process.env.SECONDS ?? 60);

/** The two take turns, so that whatever else the machine does meets both alike. In milliseconds. */
const round = 20_000;

/** Questions of each person before it counts: compiled code is what a running bot has. */
const warmUp = 3;

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const milliseconds = (time) => `${time.toFixed(1)} ms`;
const at = (times, share) => times[Math.floor(times.length * share)] ?? Number.NaN;

/** Everybody asks, waits for the answer and asks again, until `isOver`. A word stands for what went wrong. */
async function askTogether(crowd, port, isOver) {
  const times = [];
  const askOn = async (person) => {
    for (let turn = 0; !isOver(turn); turn += 1) times.push(await crowd.ask(port, person));
  };
  await Promise.all(Array.from({ length: people }, (_, person) => askOn(person)));
  crowd.hangUp();
  return times;
}

/** One bot at work, and what it has shown so far. */
async function begin(crowd, bot) {
  await askTogether(crowd, bot.port, (turn) => turn >= warmUp);
  return { bot, times: [], took: 0, before: await bot.memory() };
}

async function askForRound(crowd, work, length) {
  await crowd.connect(work.bot.port, people);
  const start = performance.now();
  work.times.push(...(await askTogether(crowd, work.bot.port, () => performance.now() - start >= length)));
  work.took += performance.now() - start;
}

async function figuresOf({ bot, times, took, before }) {
  const answered = times.filter((time) => typeof time === 'number').sort((a, b) => a - b);
  const { rss } = await bot.memory();
  return {
    ...{
      answered: answered.length,
      errors: times.length - answered.length,
      perSecond: (answered.length / took) * 1000,
    },
    ...{ p50: at(answered, 0.5), p99: at(answered, 0.99), longest: answered.at(-1) ?? Number.NaN },
    ...{ before: before.rss, after: rss },
  };
}

const rows = {
  answered: ['questions answered', String],
  errors: ['errors', String],
  perSecond: ['answers a second', (value) => value.toFixed(1)],
  p50: ['p50', milliseconds],
  p99: ['p99', milliseconds],
  longest: ['longest', milliseconds],
  before: ['memory before', megabytes],
  after: ['memory after', megabytes],
};

function report(echo, ours) {
  const line = (cells) =>
    `${cells[0].padEnd(20)}${cells
      .slice(1)
      .map((cell) => cell.padStart(16))
      .join('')}\n`;
  process.stdout.write(`${people} people asking at once, ${seconds} s each\n\n`);
  process.stdout.write(line(['', 'bare echo bot', 'ours', 'ratio']));
  for (const [name, [title, show]] of Object.entries(rows)) {
    const ratio = name === 'errors' ? '' : (ours[name] / echo[name]).toFixed(2);
    process.stdout.write(line([title, show(echo[name]), show(ours[name]), ratio]));
  }
}

async function prove() {
  const crowd = await gatherCrowd();
  const bots = [await startEcho(), await startOurs()];
  try {
    const [echo, ours] = [await begin(crowd, bots[0]), await begin(crowd, bots[1])];
    for (let left = seconds * 1000; left > 0; left -= round) {
      for (const work of [echo, ours]) await askForRound(crowd, work, Math.min(round, left));
    }
    const figures = [await figuresOf(echo), await figuresOf(ours)];
    report(...figures);
    const wrong = ours.times.filter((time) => typeof time === 'string');
    const faults = [...new Set(wrong), ...bots[1].faults.slice(0, 5)];
    for (const fault of faults) process.stdout.write(`${fault}\n`);
    process.exitCode = figures[1].errors === 0 && faults.length === 0 ? 0 : 1;
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    crowd.stop();
  }
}

void prove();
