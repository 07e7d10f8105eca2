'use strict';
// The bot in a process of its own: bot.js JSON with `env`, the moment `startsAt` that its clock showed at `began`, and
// shorter times for its notifications. Everything else is as production has it.
const path = require('node:path');

const { compiled, env, began, startsAt, options } = JSON.parse(process.argv[2]);

const from = (file) => require(path.join(compiled, file));
const { buildApp } = from('app');
const { readConfig } = from('config');
const { startLiveCollection } = from('live-collection');
const { openReadingCache } = from('reading-cache');
const { buildIndexAside } = from('search/build-index-aside');

const ports = {
  openCollection: async (folder, cacheFolder) =>
    startLiveCollection(folder, { build: buildIndexAside, cache: await openReadingCache(cacheFolder) }),
  now: () => new Date(Date.parse(startsAt) + Date.now() - began),
  write: (line) => void process.stdout.write(line),
};

buildApp(readConfig({ LOCAL_MODE: 'true', PORT: '0', ...env }), ports, options)
  .start()
  .catch((fault) => {
    process.stderr.write(`${fault.stack}\n`);
    process.exit(1);
  });
