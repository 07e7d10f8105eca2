'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { reportReaders } = require('./readers');
const { reportWire } = require('./wire');

const sizes = [1_000, 10_000];

/** Figure, unit, and the most that ours may be of plain lunr's. */
const figures = [
  ['build', 'ms', 1 / 2],
  ['p50', 'ms', null],
  ['p99', 'ms', 1 / 3],
  // The same questions once more: what is remembered of their words shows here. Answers are not remembered.
  ['p50 again', 'ms', null],
  ['p99 again', 'ms', null],
  // What of it lunr itself takes: no question can be quicker while its candidates come out of lunr.
  ['p99 in lunr', 'ms', null],
  ['rss', 'MB', 1],
  ['own', 'MB', null],
  ['stored', 'MB', null],
  ['load', 'ms', null],
];

/** Loading may take this share of the same engine's build. */
const loadLimit = 1 / 4;

/** Runs a script of this folder in a process of its own, and takes the JSON that it prints. */
function run(script, ...parameters) {
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, path.join(__dirname, script), ...parameters.map(String)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${script} ${parameters.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * What our build is made of. The made-up papers have 26,000 different words in a thousand items, three times those of
 * five real papers: looking each up once is most of a small build, and little of a large one.
 */
function reportPhases(items) {
  const { words, phases } = run('phases.js', items);
  const times = Object.entries(phases).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
  process.stdout.write(`our build, ${words} different words: ${times.join(', ')}\n`);
}

function row(cells) {
  return `${cells[0].padEnd(16)}${cells
    .slice(1)
    .map((cell) => cell.padStart(14))
    .join('')}\n`;
}

function verdict(ratio, limit) {
  if (limit === null) return '';
  return ratio <= limit ? `≤ ${limit.toFixed(2)}` : `ABOVE ${limit.toFixed(2)}`;
}

function report(items) {
  const plain = run('measure.js', 'plain lunr', items);
  const own = run('measure.js', 'ours', items);
  process.stdout.write(`\n${items} items of 350 words\n${row(['', 'plain lunr', 'ours', 'ratio', 'limit'])}`);
  for (const [name, unit, limit] of figures) {
    const ratio = own[name] / plain[name];
    const values = [plain[name], own[name]].map((value) => `${value.toFixed(1)} ${unit}`);
    process.stdout.write(row([name, ...values, ratio.toFixed(3), verdict(ratio, limit)]));
  }
  const share = own.load / own.build;
  process.stdout.write(
    row(['load / build', (plain.load / plain.build).toFixed(3), share.toFixed(3), '', verdict(share, loadLimit)]),
  );
  reportPhases(items);
}

compiledFolder();
const asked = process.argv.slice(2).map(Number);
for (const items of asked.length > 0 ? asked : sizes) report(items);
if (asked.length === 0) {
  reportReaders();
  void reportWire();
}
