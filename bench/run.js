'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { reportReaders } = require('./readers');

const sizes = [1_000, 10_000];

/** Figure, unit, and the most that ours may be of plain lunr's. */
const figures = [
  ['build', 'ms', 1 / 2],
  ['p50', 'ms', null],
  ['p99', 'ms', 1 / 3],
  ['rss', 'MB', 1],
  ['own', 'MB', null],
  ['stored', 'MB', null],
  ['load', 'ms', null],
];

/** Loading may take this share of the same engine's build. */
const loadLimit = 1 / 4;

function measure(engine, items) {
  const script = path.join(__dirname, 'measure.js');
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, script, engine, String(items)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${engine} at ${items} items failed: ${stderr}`);
  return JSON.parse(stdout);
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
  const plain = measure('plain lunr', items);
  const own = measure('ours', items);
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
}

compiledFolder();
const asked = process.argv.slice(2).map(Number);
for (const items of asked.length > 0 ? asked : sizes) report(items);
if (asked.length === 0) reportReaders();
