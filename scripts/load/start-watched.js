'use strict';
const { fork } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { compiledFolder } = require('../../bin/compiled-folder');

const root = path.join(__dirname, '..', '..');

const execArgv = ['--expose-gc', '--require', path.join(__dirname, 'tell-memory.js')];

/** Microsoft's sample on the same stack. */
async function startEcho() {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
  const child = fork(path.join(root, 'bench', 'wire-bot.js'), ['echo'], { stdio, execArgv });
  const [{ port }] = await once(child, 'message');
  return watch(child, port);
}

/** The whole program over the sample papers, with a store of its own, and without a limit on how much one person asks. */
async function startOurs(settings = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkr-bot-load-'));
  const places = { DOCUMENTS_DIR: path.join(root, 'samples'), DATA_DIR: folder };
  const env = { PATH: process.env.PATH, LOCAL_MODE: 'true', PORT: '0', ...places, ...settings };
  const stdio = ['ignore', 'pipe', 'inherit', 'ipc'];
  const child = fork(path.join(compiledFolder(), 'main.js'), [], { stdio, execArgv, env });
  child.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const events = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    const { level, event, port } = JSON.parse(line);
    events.set(event, port);
    if (level === 'error') throw new Error(line);
    if (event === 'ready') break;
  }
  if (!events.has('ready')) throw new Error('The bot did not start.');
  const faults = [];
  // Read to its end, so that the bot never waits for its log to be read.
  child.stdout.on('data', (chunk) => {
    const lines = chunk.toString('utf8').split('\n');
    faults.push(...lines.filter((line) => /"level":"(warn|error)"/u.test(line)));
  });
  return { ...watch(child, events.get('listening')), faults };
}

function watch(child, port) {
  const ended = once(child, 'exit');
  return {
    port,
    faults: [],
    /** Bytes, after everything that is no longer needed is gone. */
    memory: () =>
      new Promise((resolve, reject) => {
        const take = ({ memory }) => {
          // A bot of the benchmarks has other things to tell as well.
          if (!memory) return;
          child.off('message', take);
          resolve(memory);
        };
        child.on('message', take);
        child.send('memory', (error) => error && reject(error));
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}

module.exports = { startEcho, startOurs };
