// Loaded before a bot that is watched (--expose-gc --require): tells its parent how much memory is still needed once what is
// not has been collected. The bot itself is the one that runs in production.
'use strict';
const { setImmediate } = require('node:timers');

process.on('message', (asked) => {
  if (asked !== 'memory') return;
  // The second one takes what the first one's finalizers let go of.
  globalThis.gc();
  setImmediate(() => {
    globalThis.gc();
    process.send({ memory: process.memoryUsage() });
  });
});
process.once('disconnect', () => process.exit());
