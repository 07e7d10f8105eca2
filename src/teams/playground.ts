import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A chat page on this machine that stands for Teams: the Microsoft 365 Agents Playground, in a process of its own. */
export interface Playground {
  /** Address to open in a browser. */
  readonly url: string;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** It takes about 2 s to start; a slow machine gets more. In milliseconds. */
const startsWithin = 30_000;
const lookEvery = 100;

/** Resolves to the port, or to a free one for 0. Rejects with EADDRINUSE: the Playground itself would take another one. */
async function findFreePort(port: number): Promise<number> {
  const server = createServer().listen(port);
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

/** Its own program and log stay out of the way: no browser, no telemetry, files in a folder that is removed again. */
function launch(botPort: number, port: number, folder: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const program = require.resolve('@microsoft/m365agentsplayground/cli.js');
  const bot = `http://127.0.0.1:${botPort}/api/messages`;
  const flags = ['start', '-e', bot, '-c', 'msteams', '-p', `${port}`, '--dt'];
  const env = { ...environment, TEAMSAPPTESTER_BROWSER: 'none', SEND_INSTALLATION_ACTIVITY: 'true' };
  return spawn(process.execPath, [program, ...flags], { cwd: folder, env, stdio: 'ignore' });
}

async function isThere(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

async function waitUntilThere(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < startsWithin; waited += lookEvery) {
    if (child.exitCode !== null) break;
    if (await isThere(url)) return;
    await wait(lookEvery);
  }
  child.kill();
  throw new Error('The Microsoft 365 Agents Playground did not start.');
}

/** Starts the Playground for a bot that listens on this machine, and waits until its page is there. */
export async function startPlayground(
  botPort: number,
  wantedPort: number,
  environment: NodeJS.ProcessEnv,
): Promise<Playground> {
  const port = await findFreePort(wantedPort);
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-playground-'));
  const child = launch(botPort, port, folder, environment);
  const ended = once(child, 'exit').then(() => rmSync(folder, { recursive: true, force: true }));
  const url = `http://localhost:${port}`;
  await waitUntilThere(url, child);
  return {
    url,
    ended,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
