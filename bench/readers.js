'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { paperMakers } = require('./papers');

/** As long as the longest paper known. */
const pages = 180;

/** What reading it may cost, whatever the format. */
const limits = { seconds: 10, megabytes: 400 };

/** Reads one file in a process of its own, so that its peak memory is its own. */
function measure(file) {
  const script = path.join(__dirname, 'read-one.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, compiledFolder(), file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path.basename(file)} could not be read: ${stderr}`);
  return JSON.parse(stdout);
}

/** Pages per second and peak memory for each format; returns false where a limit was broken. */
function reportReaders() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkr-bot-bench-'));
  process.stdout.write(`\nreading ${pages} pages${' '.repeat(8)}seconds     pages/s     peak MB\n`);
  let kept = true;
  for (const [ending, make] of Object.entries(paperMakers)) {
    const file = path.join(folder, `papir${ending}`);
    fs.writeFileSync(file, make(pages));
    const { seconds, megabytes } = measure(file);
    const within = seconds <= limits.seconds && megabytes <= limits.megabytes;
    kept &&= within;
    const figures = [seconds.toFixed(2), (pages / seconds).toFixed(0), megabytes.toFixed(0)];
    const verdict = within ? '' : `  ABOVE ${limits.seconds} s or ${limits.megabytes} MB`;
    process.stdout.write(`${ending.padEnd(17)}${figures.map((figure) => figure.padStart(12)).join('')}${verdict}\n`);
  }
  fs.rmSync(folder, { recursive: true });
  return kept;
}

module.exports = { reportReaders };
if (require.main === module) process.exitCode = reportReaders() ? 0 : 1;
