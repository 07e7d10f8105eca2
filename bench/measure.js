'use strict';
const { engines } = require('./engines');
const { Index } = require('lunr');
const { makeCollection } = require('./items');

/** Measures one engine at one size in this process, so that its memory is its own, and prints the figures as JSON. */
function measure(name, items) {
  const { register, questions } = makeCollection(items);
  const engine = engines[name]();
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const [index, build] = timed(() => engine.build(register));
  globalThis.gc();
  const { rss } = process.memoryUsage();
  // Compiled code is what a running bot has.
  for (const question of questions.slice(0, 100)) engine.ask(index, question);
  const first = askAll(engine, index, questions.slice(100));
  const again = askAll(engine, index, questions.slice(100));
  const inLunr = timesInLunr(() => askAll(engine, index, questions.slice(100)));
  const stored = engine.store(index, register);
  const [, load] = timed(() => engine.load(stored, register));
  return {
    build,
    p50: at(first, 0.5),
    p99: at(first, 0.99),
    'p50 again': at(again, 0.5),
    'p99 again': at(again, 0.99),
    'p99 in lunr': at(inLunr, 0.99),
    rss: rss / 2 ** 20,
    own: (rss - before) / 2 ** 20,
    load,
    stored: stored.length / 2 ** 20,
  };
}

/** How long each question takes, shortest first. Most of their words have not been asked before in this process. */
function askAll(engine, index, questions) {
  return questions.map((question) => timed(() => engine.ask(index, question))[1]).sort((a, b) => a - b);
}

/** How long lunr itself takes of each question that is asked meanwhile, shortest first. */
function timesInLunr(ask) {
  const { query } = Index.prototype;
  const times = [];
  Index.prototype.query = function timedQuery(build) {
    const [results, time] = timed(() => query.call(this, build));
    times.push(time);
    return results;
  };
  ask();
  Index.prototype.query = query;
  return times.sort((a, b) => a - b);
}

const at = (times, share) => times[Math.floor(times.length * share)];

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

process.stdout.write(JSON.stringify(measure(process.argv[2], Number(process.argv[3]))));
