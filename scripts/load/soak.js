'use strict';
const { gatherCrowd } = require('./crowd');
const { startOurs } = require('./start-watched');

/** So many ask at once, and so many talk to the bot in all: more than it keeps anything of in memory for each. */
const atOnce = 8;
const people = 2_000;

/** Asks so many questions, and reads after every `each` of them what memory the bot needs. */
async function soak(questions, each, told = () => {}) {
  const crowd = await gatherCrowd();
  const bot = await startOurs({ LOG_LEVEL: 'info' });
  const levels = [];
  let errors = 0;
  try {
    for (let asked = 0; asked < questions; asked += each) {
      errors += await askMany(crowd, bot.port, asked, Math.min(each, questions - asked));
      crowd.hangUp();
      const { heapUsed, external, rss } = await bot.memory();
      levels.push({ asked: Math.min(asked + each, questions), needed: heapUsed + external, rss });
      told(levels.at(-1));
    }
  } finally {
    await bot.stop();
    crowd.stop();
  }
  return { levels, errors, faults: bot.faults };
}

/** How many of the next questions were not answered. */
async function askMany(crowd, port, from, count) {
  let next = from;
  let errors = 0;
  const askOn = async () => {
    while (next < from + count) {
      const number = next;
      next += 1;
      if (typeof (await crowd.ask(port, number % people)) === 'string') errors += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return errors;
}

module.exports = { soak };
