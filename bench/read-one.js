'use strict';
const path = require('node:path');

const [program, file] = process.argv.slice(2);
const { readDocument } = require(path.join(program, 'documents', 'read-document'));

/** Kilobytes in a megabyte: `maxRSS` is in kilobytes. */
const kilobytes = 1024;

const start = performance.now();
readDocument(file).then(
  ({ blocks }) => {
    const seconds = (performance.now() - start) / 1000;
    const megabytes = process.resourceUsage().maxRSS / kilobytes;
    process.stdout.write(JSON.stringify({ seconds, megabytes, blocks: blocks.length }));
  },
  (fault) => {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
  },
);
