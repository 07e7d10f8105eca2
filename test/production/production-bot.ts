import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledFolder } from '../compiled-folder';
import { listenHere } from '../listen-here';
import { startConnector, type Connector } from '../teams/connector';
import { postActivity, type Reply } from '../teams/post-activity';
import { answerAsKeyService } from '../teams/signed-tokens';

const root = join(__dirname, '..', '..');
export const botId = '1b2c3d4e-0000-4000-8000-000000000001';
export const tenantId = '1b2c3d4e-0000-4000-8000-00000000000a';

/** What the bot's own calls carry. Azure gives it to the identity of the container. */
export const tokenOfIdentity = 'token-of-the-identity';

/** Stands for Microsoft: keys of the Bot Framework, and tokens of the container's identity. */
function answerAsMicrosoft(request: IncomingMessage, response: ServerResponse): void {
  if (!request.url?.startsWith('/identity')) {
    answerAsKeyService(request, response, 'https://login.botframework.com/v1/.well-known');
    return;
  }
  const expires = Math.floor(Date.now() / 1000) + 3_600;
  const { searchParams } = new URL(request.url, 'http://localhost');
  const isAsked = request.headers['x-identity-header'] === 'of-azure' && searchParams.get('client_id') === botId;
  response.setHeader('Content-Type', 'application/json');
  response.statusCode = isAsked ? 200 : 400;
  response.end(JSON.stringify({ access_token: tokenOfIdentity, expires_on: expires, token_type: 'Bearer' }));
}

export interface ProductionBot {
  readonly url: string;
  readonly connector: Connector;
  /** Address of the stand-in for Microsoft. */
  readonly microsoft: string;
  /** All that the process has written so far. */
  readonly output: () => string;
  /** "127.0.0.1:40001" for every connection that the process has opened so far. */
  readonly connections: () => readonly string[];
  post(body: unknown, authorization: string): Promise<Pick<Reply, 'status' | 'text'>>;
  /** Asks the process to end; resolves to its exit code, and to null where a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Resolves when the output holds the words; fails when the process ends before. */
async function untilWritten(child: ChildProcess, output: () => string, words: string): Promise<void> {
  while (!output().includes(words)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The bot ended: ${output()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}

/**
 * The program as an image has it, with the settings of infra/app.bicep: an identity of Azure and no secret. Resolves when
 * the log holds the words.
 */
export async function startProductionBot(
  settings: Readonly<Record<string, string>> = {},
  started = '"ready"',
): Promise<ProductionBot> {
  const connector = await startConnector();
  const server = createServer(answerAsMicrosoft);
  const microsoft = await listenHere(server);
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-production-'));
  const connections = join(folder, 'connections');
  writeFileSync(connections, '');
  const world = { STAND_IN: microsoft, CONNECTIONS: connections };
  const azure = { IDENTITY_ENDPOINT: `${microsoft}/identity`, IDENTITY_HEADER: 'of-azure' };
  const bot = { BOT_ID: botId, BOT_TENANT_ID: tenantId, BOT_TYPE: 'UserAssignedMSI', HOST: '127.0.0.1', PORT: '0' };
  const places = { DOCUMENTS_DIR: join(root, 'samples'), DATA_DIR: join(folder, 'data') };
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, 'outside-world.js'), join(compiledFolder(), 'main.js')],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        LOG_LEVEL: 'debug',
        PUBLIC_URL: 'https://kkr.example.org',
        ALLOWED_SERVICE_HOSTS: '127.0.0.1',
        ...bot,
        ...places,
        ...world,
        ...azure,
        ...settings,
      },
    },
  );
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const closed = once(child, 'close');
  const clear = async (): Promise<void> => {
    await connector.stop();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  await untilWritten(child, () => written, started).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    await clear();
    throw error;
  });
  const url = `http://127.0.0.1:${/"port":(\d+)/u.exec(written)?.[1] ?? ''}`;
  return {
    url,
    connector,
    microsoft,
    output: () => written,
    connections: () => readFileSync(connections, 'utf8').split('\n').filter(Boolean),
    async post(body, authorization) {
      const headers: Record<string, string> = authorization === '' ? {} : { Authorization: authorization };
      const { status, text } = await postActivity(url, body, headers);
      return { status, text };
    },
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = (await closed) as [number | null];
      await clear();
      return code;
    },
  };
}
