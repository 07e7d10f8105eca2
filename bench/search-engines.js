'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { startServer } = require('./private-postgres');

/** How many items; each meeting has fifteen. */
const sizes = [10_000, 100_000];

/** Runs one step in a process of its own, so that its memory is its own, and takes the JSON that it prints. */
function run(step, items, url) {
  const flags = ['--expose-gc', '--max-old-space-size=12288', path.join(__dirname, 'search-engine.js')];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, step, String(items), url], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${step} of ${items} items failed: ${stderr}`);
  return JSON.parse(stdout);
}

const figures = [
  ['fill or build', 's', ({ fill }) => fill / 1000],
  ['start', 's', ({ start }) => start / 1000],
  ['answer p50', 'ms', ({ p50 }) => p50],
  ['answer p99', 'ms', ({ p99 }) => p99],
  ['memory', 'MB', ({ rss }) => rss],
];

async function report(items) {
  const server = await startServer();
  if (server === null) throw new Error('PostgreSQL is not installed.');
  try {
    const lunr = run('lunr', items, server.url);
    const filled = run('fill', items, server.url);
    await server.client.query('vacuum analyze');
    const postgres = { ...run('postgres', items, server.url), ...filled };
    process.stdout.write(`\n${items} items of 350 words      lunr      postgres     ratio\n`);
    for (const [name, unit, of] of figures) {
      const cells = [lunr, postgres].map((each) => `${of(each).toFixed(1)} ${unit}`.padStart(13));
      process.stdout.write(`${name.padEnd(20)}${cells.join('')}${(of(postgres) / of(lunr)).toFixed(2).padStart(10)}\n`);
    }
    process.stdout.write(
      `same first item in ${agreement(lunr.first, postgres.first)} of ${lunr.first.length} answers\n`,
    );
  } finally {
    await server.close();
  }
}

function agreement(some, others) {
  return some.filter((id, at) => id === others[at]).length;
}

async function main() {
  compiledFolder();
  const asked = process.argv.slice(2).map(Number);
  for (const items of asked.length > 0 ? asked : sizes) await report(items);
}

void main();
