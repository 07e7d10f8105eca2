'use strict';
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');
const { findPostgres, ordinaryAccount } = require('./installed-postgres');

/** Tries for so long, ten times a second, to reach a server that has just been started. */
const startTries = 300;

async function connect(folder) {
  const { Client } = require('pg');
  for (let tries = 1; ; tries += 1) {
    const client = new Client({ host: folder, user: 'bench', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (fault) {
      if (tries === startTries) throw fault;
      await wait(100);
    }
  }
}

/** A server of its own in a temporary folder, reached by a socket there and gone afterwards; null where there is none. */
async function startServer() {
  const programs = findPostgres();
  if (programs === null) return null;
  const account = ordinaryAccount();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkr-bot-bench-'));
  if (account.uid !== undefined) fs.chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  const options = { ...account, cwd: folder, stdio: 'ignore' };
  const initialise = ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), initialise, options);
  const settings = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-F'];
  const server = spawn(path.join(programs, 'postgres'), settings, options);
  const client = await connect(folder);
  return {
    client,
    url: `postgres:///postgres?user=bench&host=${encodeURIComponent(folder)}`,
    close: async () => {
      await client.end();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { startServer };
