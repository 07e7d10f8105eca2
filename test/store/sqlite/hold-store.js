'use strict';
// Opens the store of the folder named, in a process of its own, as a bot or beside one: hold-store.js FOLDER MODE COUNT. It
// prints "open", or the code of the fault. Then it keeps that many contexts and notifications, printing each after it is
// acknowledged, and stays until it is killed.
const fs = require('node:fs');
const { setInterval } = require('node:timers');
require('../load-typescript');

const { openStore } = require('../../../src/store/open-store');
const { keepTargets, planned } = require('../contract/notifications');
const { context } = require('../sample-content');
const now = new Date('2026-11-22T10:00:00.000Z');

async function hold(folder, mode, count) {
  const store = await openStore({ folder, mode, now });
  fs.writeSync(1, 'open\n');
  if (count > 0) await keepTargets(store, mode);
  for (let index = 0; index < count; index += 1) {
    await store.contexts.keep(`c${index}`, { ...context, page: index + 1 }, now);
    await store.ledger.add([planned(mode, `f${index}`)], now);
    fs.writeSync(1, `${index}\n`);
  }
  setInterval(() => store, 1000);
}

const [folder, mode, count] = process.argv.slice(2);
hold(folder, mode, Number(count)).catch((error) => {
  fs.writeSync(1, `${error.code}\n`);
  process.exit(1);
});
