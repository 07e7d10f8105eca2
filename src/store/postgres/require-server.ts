import type { Database } from '../sql/database';
import { StoreFault } from '../store-fault';

export interface Server {
  /** 150018 for 15.18. */
  readonly version: number;
  /** Of the database, not of the connection. */
  readonly encoding: string;
}

/** 14 is the oldest that PostgreSQL itself still mends; in any other encoding a question with an emoji is refused. */
export function isSuitable({ version, encoding }: Server): boolean {
  return version >= 140_000 && encoding === 'UTF8';
}

/** Rejects with `unsuitable` where the database cannot hold the store. */
export async function requireServer(db: Database, place: string): Promise<void> {
  const { sql } = await import('kysely');
  const { rows } = await sql<Server>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding
  `.execute(db);
  if (!rows.every(isSuitable)) throw new StoreFault('unsuitable', place);
}
