import { StoreFault } from '../store-fault';

const protocols: readonly string[] = ['postgres:', 'postgresql:'];

/**
 * What faults call a database: "db.example.org:5432/kkr", never the user nor the password. Throws an `address` fault,
 * which does not repeat the text, for what is no address of a PostgreSQL database.
 */
export function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) throw new StoreFault('address', 'DATABASE_URL');
  const { protocol, host, pathname, searchParams } = new URL(databaseUrl);
  if (!protocols.includes(protocol)) throw new StoreFault('address', 'DATABASE_URL');
  // A socket of this machine is named by a parameter: "postgres:///kkr?host=/var/run/postgresql".
  return `${host || searchParams.get('host') || 'localhost'}${pathname}`;
}
