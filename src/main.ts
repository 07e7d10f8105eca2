import { buildApp, type App } from './app';
import { type Config, ConfigFault, readConfig } from './config';
import { StoreFault } from './store/store-fault';
import { startLiveCollection, type LiveCollection } from './live-collection';
import { openReadingCache } from './reading-cache';
import { buildIndexAside } from './search/build-index-aside';
import { buildLog, describeError } from './teams/log';
import { startPlayground } from './teams/playground';

/** `npm start` gives it: local mode, and a page in the browser to chat on. */
const withPlayground = process.argv.includes('--playground');

const faultOfUse = 2;

/** What the system's refusals to listen mean. */
const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is used by another program; choose another one',
  EACCES: 'may not be used without more rights; choose one above 1024',
  EADDRNOTAVAIL: 'is not on this machine; HOST names another address',
};

/** One sentence for whoever starts the bot. */
function sentenceOf(error: unknown): string {
  if (error instanceof StoreFault) return error.sentence('en');
  const { code, port, message } = Object(error) as { code?: string; port?: number; message?: string };
  const meaning = listenFaults[code ?? ''];
  return meaning ? `Port ${port ?? ''} ${meaning} (PORT or PLAYGROUND_PORT).` : (message ?? String(error));
}

function endWith(error: unknown): void {
  for (const line of sentenceOf(error).split('\n')) process.stderr.write(`kkr-bot: ${line}\n`);
  process.exit(error instanceof ConfigFault ? faultOfUse : 1);
}

function readSettings(): Config {
  if (!withPlayground) return readConfig(process.env);
  // Someone who tries the bot wants to read the address, not every turn.
  return readConfig({ LOG_LEVEL: 'warn', ...process.env, LOCAL_MODE: 'true' });
}

/** Open turns have 15 s and notice is given for 3 s; Azure kills after 30 s what has not stopped by itself. */
const stopWithin = 25_000;

/** Stops everything on Ctrl-C, or when the system asks for it; asked again, at once. What it returns stops only once. */
function stopOnSignal(...parts: readonly { stop: () => Promise<void> }[]): () => void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), stopWithin).unref();
    void Promise.all(parts.map((part) => part.stop())).then(() => process.exit(0), endWith);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      stop();
    });
  }
  return stop;
}

/**
 * What nobody caught may quote what a person typed: the log gets its kind and place. Nobody knows in which state the process
 * is then, so it ends, and whoever runs it starts another.
 */
function endOnUncaught(config: Config, write: (line: string) => void): void {
  const log = buildLog(config.logLevel, write, () => new Date());
  process.on('uncaughtException', (error) => {
    log('error', 'uncaught', describeError(error));
    process.exit(1);
  });
}

async function startWithPlayground(app: App, config: Config): Promise<void> {
  const botPort = await app.start();
  const playground = await startPlayground(botPort, config.playgroundPort, process.env);
  const stop = stopOnSignal(playground, app);
  void playground.ended.then(stop);
  process.stdout.write(`KKR-bot is running. Open ${playground.url} in a browser; Ctrl-C stops it.\n`);
}

async function openCollection(folder: string, cacheFolder: string): Promise<LiveCollection> {
  return startLiveCollection(folder, { build: buildIndexAside, cache: await openReadingCache(cacheFolder) });
}

async function start(): Promise<void> {
  const config = readSettings();
  const write = (line: string): void => void process.stdout.write(line);
  endOnUncaught(config, write);
  const app = buildApp(config, { openCollection, now: () => new Date(), write });
  if (withPlayground) return startWithPlayground(app, config);
  stopOnSignal(app);
  await app.start();
}

start().catch(endWith);
