import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findPostgres, ordinaryAccount } from '../../../bench/installed-postgres';
import { runFolder } from '../../setup/run-folder';

/** Making and starting one takes 2 s, and several times that where other tests keep the machine busy. */
export const startTimeout = 60_000;

/** A server of PostgreSQL in a temporary folder, that nobody else uses and no other program notices. */
export interface PrivatePostgres {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  /** Signed by itself for "localhost"; null where it speaks without TLS. */
  readonly certificate: string | null;
  /** Address of a new database, which starts empty. */
  create(): Promise<string>;
  /** Runs a statement in the database of an address, and returns its rows. */
  query(url: string, sql: string): Promise<unknown[]>;
  /** Ends it at once, as when its machine dies: it tells nobody, and repairs itself at the next start. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes all its files. */
  remove(): Promise<void>;
}

type Account = ReturnType<typeof ordinaryAccount>;

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Text sorts by Danish rules where the version knows a way to say so, as it may in a municipality: nothing of ours may
 * depend on the order of bytes.
 */
function localeOptions(programs: string): string[] {
  const version = execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' });
  const major = Number(/\d+/u.exec(version)?.[0]);
  return ['--locale=C', ...(major >= 15 ? ['--locale-provider=icu', '--icu-locale=da-DK'] : [])];
}

/**
 * What initdb makes, once for all test files of a run: half a second of work each time. Made beside its place and moved
 * there whole, since two workers may begin at once.
 */
function initialized(programs: string, account: Account): string {
  const place = join(runFolder(), 'postgres');
  if (existsSync(place)) return place;
  const folder = makeFolder(account);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const options = ['--no-sync', '--encoding=UTF8', '--auth=scram-sha-256', '--username=bot'];
  execFileSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), ...options, `--pwfile=${passwordFile}`, ...localeOptions(programs)],
    { ...account, cwd: folder, stdio: 'ignore' },
  );
  try {
    renameSync(folder, place);
  } catch (error) {
    // Another worker has put its own there.
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** A temporary folder of the account that the server runs as. */
function makeFolder({ uid, gid }: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-postgres-'));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** Writes `server.crt` and `server.key`, and returns the settings that make a server use them. */
function makeCertificate(folder: string, account: Account): string[] {
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...name, '-keyout', key, '-out', certificate], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
  return ['ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`];
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end();
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

export async function startPostgres({ withTls = false } = {}): Promise<PrivatePostgres> {
  const programs = findPostgres();
  if (programs === null) throw new Error('PostgreSQL is not installed');
  const account = ordinaryAccount();
  const folder = makeFolder(account);
  // `cp` keeps the owner.
  execFileSync('cp', ['-a', `${initialized(programs, account)}/.`, folder]);
  const password = readFileSync(join(folder, 'password'), 'utf8');
  const encryption = withTls ? makeCertificate(folder, account) : [];
  const port = await findFreePort();
  const urlOf = (database: string) => `postgres://bot:${password}@127.0.0.1:${port}/${database}`;
  // What a dying computer loses is not tested here, so nothing waits for the disk.
  const all = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off', ...encryption];
  let server: ChildProcess | null = null;
  let databases = 0;

  const query = (url: string, sql: string): Promise<unknown[]> =>
    withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
  const start = async (): Promise<void> => {
    const child = spawn(
      join(programs, 'postgres'),
      ['-D', join(folder, 'data'), ...all.flatMap((each) => ['-c', each])],
      {
        ...account,
        cwd: folder,
        stdio: 'ignore',
      },
    );
    server = child;
    for (let tries = 0; tries < 300; tries += 1) {
      const answers = await query(urlOf('postgres'), 'select 1').then(
        () => true,
        () => false,
      );
      if (answers) return;
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
      await wait(50);
    }
    throw new Error('PostgreSQL does not answer');
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = server;
    server = null;
    child?.kill(signal);
    if (child) await ended(child);
  };
  // SIGQUIT ends all its processes; one that outlived the tests would stay for good.
  process.once('exit', () => server?.kill('SIGQUIT'));
  await start();
  return {
    folder,
    port,
    password,
    certificate: withTls ? join(folder, 'server.crt') : null,
    async create() {
      databases += 1;
      await query(urlOf('postgres'), `create database kkr${databases}`);
      return urlOf(`kkr${databases}`);
    },
    query,
    crash: () => stop('SIGQUIT'),
    start,
    async remove() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
