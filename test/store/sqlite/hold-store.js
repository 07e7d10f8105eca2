'use strict';
// Opens the store of the folder named, in a process of its own: prints "open", or the code of the fault. With a number
// it keeps that many contexts, printing each after it is acknowledged; then it stays until it is killed.
const fs = require('node:fs');
const { setInterval } = require('node:timers');
require('../load-typescript');

const { openStore } = require('../../../src/store/open-store');
const { context } = require('../sample-content');
const now = new Date('2026-11-22T10:00:00.000Z');

async function hold(folder, contexts) {
  const store = await openStore({ folder, now });
  fs.writeSync(1, 'open\n');
  for (let index = 0; index < contexts; index += 1) {
    await store.contexts.keep(`c${index}`, { ...context, page: index + 1 }, now);
    fs.writeSync(1, `${index}\n`);
  }
  setInterval(() => store, 1000);
}

hold(process.argv[2], Number(process.argv[3] ?? 0)).catch((error) => {
  fs.writeSync(1, `${error.code}\n`);
  process.exit(1);
});
