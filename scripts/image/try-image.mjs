import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseCommand, parseVariables } from './read-dockerfile.js';

/** "nobody" on Debian: an account without any right of its own. */
const stranger = 65_534;

const someId = '11111111-2222-4333-8444-555555555555';

/** As infra/app.bicep sets it: an identity without a secret. */
const production = { BOT_ID: someId, BOT_TENANT_ID: someId, BOT_TYPE: 'UserAssignedMSI', HOST: '127.0.0.1' };

const instructionOf = (image, word) => image.instructions.find((instruction) => instruction.word === word).text;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A folder that the image's account may write. */
function writableFolder(place, account) {
  const folder = mkdtempSync(path.join(place, 'writable-'));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

async function untilReady(port, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}`);
    const answer = await globalThis.fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(20);
  }
}

/** Linux counts it in hundredths of a second. */
const ticksPerSecond = 100;

/** Seconds of processor time that a process has had, by itself and for the system; null where the system does not say. */
function processorTime({ pid }) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // "4711 (node) S 1 …": the name may hold anything, and the times are the 12th and 13th after it.
  const [user, system] = readFileSync(file, 'utf8').split(') ').at(-1).split(' ').slice(11, 13).map(Number);
  return (user + system) / ticksPerSecond;
}

async function stop(child) {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  return ended;
}

/**
 * Starts the image's command as another account that may write two folders only, asks for its health as the image
 * says, sends a message without a token, and stops it. Resolves to what was seen.
 */
export async function tryImage(image, { place, documents }) {
  const account = process.getuid() === 0 ? { uid: stranger, gid: stranger } : {};
  const port = await freePort();
  const folders = { DOCUMENTS_DIR: documents, DATA_DIR: writableFolder(place, account) };
  const set = { ...parseVariables(instructionOf(image, 'ENV')), ...folders, ...production, PORT: String(port) };
  const env = { PATH: process.env.PATH, TMPDIR: writableFolder(place, account), ...set };
  const options = { cwd: image.workdir, env, ...account };
  const [program, ...parameters] = parseCommand(instructionOf(image, 'CMD'));
  const began = performance.now();
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await untilReady(port, child);
    const seconds = (performance.now() - began) / 1000;
    const processor = processorTime(child) ?? seconds;
    const [checker, ...check] = parseCommand(instructionOf(image, 'HEALTHCHECK'));
    const health = spawnSync(checker, check, options).status;
    const { status } = await globalThis.fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: '{}' });
    return { seconds, processor, health, unsigned: status, end: await stop(child) };
  } finally {
    child.kill('SIGKILL');
  }
}
