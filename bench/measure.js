'use strict';
const { engines } = require('./engines');
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
  const times = questions.slice(100).map((question) => timed(() => engine.ask(index, question))[1]);
  const stored = engine.store(index, register);
  const [, load] = timed(() => engine.load(stored, register));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return {
    build,
    p50: at(0.5),
    p99: at(0.99),
    rss: rss / 2 ** 20,
    own: (rss - before) / 2 ** 20,
    load,
    stored: stored.length / 2 ** 20,
  };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

process.stdout.write(JSON.stringify(measure(process.argv[2], Number(process.argv[3]))));
