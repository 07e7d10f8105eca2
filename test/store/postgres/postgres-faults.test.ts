import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { openStore, type StoreMode } from '../../../src/store/open-store';
import { connectPostgres } from '../../../src/store/postgres/connect-postgres';
import { placeOf } from '../../../src/store/postgres/database-place';
import { answering } from '../../../src/store/postgres/limits';
import { asPostgresFault } from '../../../src/store/postgres/postgres-fault';
import { isSuitable } from '../../../src/store/postgres/require-server';
import type { Store } from '../../../src/store/store';
import { StoreFault } from '../../../src/store/store-fault';
import { describeWithPostgres } from '../../describe-with-postgres';
import { listenHere } from '../../listen-here';
import { start } from '../contract/clock';
import { faultOf } from '../fault-of';
import { noFolder } from './postgres-under-test';

const open = (databaseUrl: string, mode: StoreMode = 'bot'): Promise<Store> =>
  openStore({ folder: noFolder, databaseUrl, mode, now: start });

/** Everything that a log could show of a fault. */
const shown = (fault: StoreFault): string =>
  [inspect(fault, { depth: Infinity, showHidden: true }), fault.sentence('en'), fault.sentence('da')].join('\n');

test.each([
  ['ECONNREFUSED', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['08006', 'unreachable'],
  ['57P01', 'unreachable'],
  ['57P03', 'unreachable'],
  ['25P03', 'unreachable'],
  ['28P01', 'refused'],
  ['3D000', 'refused'],
  ['3F000', 'rejected'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'insecure'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'insecure'],
  ['42501', 'readOnly'],
  ['25006', 'readOnly'],
  ['42601', 'rejected'],
  ['42P01', 'missing'],
  ['42P07', 'rejected'],
  ['53100', 'full'],
  ['53200', 'rejected'],
  ['XX001', 'damaged'],
  ['XX000', 'rejected'],
  ['57014', 'busy'],
  ['55P03', 'busy'],
  ['40P01', 'busy'],
  ['53300', 'busy'],
])('%s is a fault of the kind %s', (code, kind) => {
  const fault = asPostgresFault(Object.assign(new Error('as it came'), { code }), 'database');
  expect(fault).toBeInstanceOf(StoreFault);
  expect(fault).toMatchObject({ code: kind, place: 'database', cause: new Error(`${code}: as it came`) });
});

test.each([
  ['Connection terminated unexpectedly', 'unreachable'],
  ['Connection terminated due to connection timeout', 'unreachable'],
  ['timeout exceeded when trying to connect', 'unreachable'],
  ['Query read timeout', 'unreachable'],
  ['Client has encountered a connection error and is not queryable', 'unreachable'],
  ['The server does not support SSL connections', 'insecure'],
  ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'refused'],
])('"%s" is a fault of the kind %s', (message, kind) => {
  expect(asPostgresFault(new Error(message), 'database')).toMatchObject({ code: kind });
});

test('an error of our own stays what it is', () => {
  const invalid = Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  const closed = new Error('Cannot use a pool after calling end on the pool');
  for (const error of [new TypeError('x'), invalid, closed]) expect(asPostgresFault(error, 'database')).toBe(error);
});

test('the row that PostgreSQL refused is in no fault', () => {
  const error = Object.assign(new Error('null value'), { code: '23502', detail: 'Failing row contains (hemmeligt).' });
  const fault = asPostgresFault(error, 'database');
  expect(inspect(fault, { depth: Infinity, showHidden: true })).not.toContain('hemmeligt');
});

test.each([
  ['postgres://kkr:s3cret@db.example.org:5432/kkr?sslmode=verify-full', 'db.example.org:5432/kkr'],
  ['postgresql://db.example.org/kkr', 'db.example.org/kkr'],
  ['postgres://[::1]:5432/kkr', '[::1]:5432/kkr'],
  ['postgres:///kkr?host=/var/run/postgresql', '/var/run/postgresql/kkr'],
])('%s is called %s', (url, place) => {
  expect(placeOf(url)).toBe(place);
});

test.each(['kkr:s3cret@db.example.org', 'mysql://kkr:s3cret@db.example.org/kkr', 's3cret', 'host=db password=s3cret'])(
  '%s is no address, and is not repeated',
  async (url) => {
    const fault = await faultOf(open(url));
    expect([fault.code, fault.place]).toEqual(['address', 'DATABASE_URL']);
    expect(shown(fault)).not.toContain('s3cret');
  },
);

test.each([
  [150_018, 'UTF8', true],
  [140_000, 'UTF8', true],
  [139_999, 'UTF8', false],
  [160_000, 'LATIN1', false],
])('a server of version %i with the encoding %s can hold the store: %s', (version, encoding, suitable) => {
  expect(isSuitable({ version, encoding })).toBe(suitable);
});

describeWithPostgres('faults of a database', (server) => {
  let databaseUrl: string;
  beforeEach(async () => {
    databaseUrl = await server().create();
  });

  /** The address with something else in it. */
  function changed(change: (url: URL) => void): string {
    const url = new URL(databaseUrl);
    change(url);
    return url.href;
  }

  /** The address of the same database for an account that may only log in. */
  async function asGuest(rights: string): Promise<string> {
    const name = `guest_${new URL(databaseUrl).pathname.slice(1)}`;
    await server().query(databaseUrl, `create role ${name} login password 'g4est' ${rights}`);
    await server().query(databaseUrl, `grant usage on schema public to ${name}`);
    return changed((url) => {
      url.username = name;
      url.password = 'g4est';
    });
  }

  test.each<[string, (url: URL) => void, string]>([
    ['a wrong password', (url) => (url.password = 'wr0ng'), 'refused'],
    ['no password', (url) => (url.password = ''), 'refused'],
    ['an unknown user', (url) => (url.username = 'nobody'), 'refused'],
    ['an unknown database', (url) => (url.pathname = '/nothing'), 'refused'],
    ['a port where nobody listens', (url) => (url.port = '9'), 'unreachable'],
    ['a socket that is not there', (url) => (url.href = 'postgres:///kkr?host=/nowhere&user=kkr'), 'unreachable'],
    ['TLS from a server without', (url) => url.searchParams.set('sslmode', 'verify-full'), 'insecure'],
    ['a certificate that is not there', (url) => url.searchParams.set('sslrootcert', '/nowhere.pem'), 'insecure'],
  ])('%s is a fault to bot and reader, which tells no password', async (_name, change, code) => {
    const url = changed(change);
    for (const mode of ['bot', 'beside', 'reader'] as const) {
      const fault = await faultOf(open(url, mode));
      expect([fault.code, fault.place]).toEqual([code, placeOf(url)]);
      expect(shown(fault)).not.toMatch(new RegExp(`${server().password}|wr0ng`, 'u'));
    }
  });

  test('somebody who takes the call and says nothing is unreachable when the time to connect is over', async () => {
    const mute = createServer();
    const { port } = new URL(await listenHere(mute));
    const url = changed((each) => (each.port = port));
    const db = await connectPostgres(url, 'rw', { ...answering, connect: 200 }, 'database');
    expect((await faultOf(db.selectFrom('contexts').selectAll().execute())).code).toBe('unreachable');
    await db.destroy();
    mute.close();
  });

  test('a database without tables is missing to a reader, which makes none', async () => {
    expect((await faultOf(open(databaseUrl, 'reader'))).code).toBe('missing');
    expect(await server().query(databaseUrl, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  test('tables of the same name in a schema that is not ours are none of ours', async () => {
    await server().query(databaseUrl, 'create schema other; create table other.schema_versions (version integer)');
    expect((await faultOf(open(databaseUrl, 'reader'))).code).toBe('missing');
    await (await open(databaseUrl)).close();
  });

  test('an encoding that takes no emoji is unsuitable, and gets no tables', async () => {
    await server().query(databaseUrl, `create database latin template template0 encoding 'LATIN1'`);
    const fault = await faultOf(open(changed((url) => (url.pathname = '/latin'))));
    expect(fault.message).toMatch(/latin er ikke PostgreSQL 14 eller nyere med tegnsættet UTF8\. /u);
  });

  test('an account that may not make tables is refused an empty database, and served by one that is up to date', async () => {
    const guest = await asGuest('');
    expect((await faultOf(open(guest))).code).toBe('readOnly');
    await (await open(databaseUrl)).close();
    const { username } = new URL(guest);
    await server().query(
      databaseUrl,
      `grant select, insert, update, delete on all tables in schema public to ${username}`,
    );
    const store = await open(guest);
    expect(await store.activities.claim('a', start)).toBe(true);
    await store.close();
  });

  test('an account whose connections are all taken makes a busy store', async () => {
    expect((await faultOf(open(await asGuest('connection limit 0')))).code).toBe('busy');
  });

  test("the server's administrators see whose connections they are", async () => {
    const store = await open(databaseUrl);
    const { pathname } = new URL(databaseUrl);
    const names = `select distinct application_name from pg_stat_activity where datname = '${pathname.slice(1)}'`;
    expect(await server().query(databaseUrl, names)).toContainEqual({ application_name: 'kkr-bot' });
    await store.close();
  });

  test('parameters of the address hold: another schema keeps another store', async () => {
    await server().query(databaseUrl, 'create schema test');
    const inSchema = changed((url) => url.searchParams.set('options', '-c search_path=test'));
    const [one, other] = [await open(databaseUrl), await open(inSchema)];
    expect(await one.activities.claim('a', start)).toBe(true);
    expect(await other.activities.claim('a', start)).toBe(true);
    await one.close();
    await other.close();
  });
});
