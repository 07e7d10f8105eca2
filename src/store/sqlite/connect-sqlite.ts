import { pathToFileURL } from 'node:url';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Libsql from 'libsql';
import { asStoreFault } from './sqlite-fault';

/** A connection that Kysely can use, whose errors are {@link StoreFault}s. */
export interface SqliteConnection extends SqliteDatabase {
  /** Runs statements without parameters and rows, such as PRAGMA. */
  exec(sql: string): void;
}

/** `ro` never writes, nor makes the file; `rw` does not make it; `rwc` makes it where it is missing. */
export type AccessMode = 'ro' | 'rw' | 'rwc';

/** The native library ends the whole process when it is given a boolean or a date, so nothing else gets that far. */
function requireBindable(parameters: readonly unknown[]): void {
  for (const value of parameters) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`A column takes text, numbers and null, not ${typeof value}.`);
    }
  }
}

/**
 * Kysely begins transactions that get the right to write only at their first write. One that reads first could then be
 * refused at once, without waiting, because somebody has written in between.
 */
function withWriteLock(sql: string): string {
  return sql === 'begin' ? 'begin immediate' : sql;
}

function guardStatement(statement: Libsql.Statement, guard: <T>(work: () => T) => T): SqliteStatement {
  const bind = <T>(parameters: readonly unknown[], work: (values: unknown[]) => T): T => {
    requireBindable(parameters);
    return guard(() => work([...parameters]));
  };
  return {
    reader: statement.reader,
    all: (parameters) => bind(parameters, (values) => statement.all(values)),
    run: (parameters) => bind(parameters, (values) => statement.run(values)),
    iterate: (parameters) => bind(parameters, (values) => statement.iterate(values)),
  };
}

/** Opens a database file. `place` is what a fault calls it. Rejects with a {@link StoreFault}. */
export async function connectSqlite(file: string, mode: AccessMode, place: string): Promise<SqliteConnection> {
  // Loading costs some 50 ms, which only those pay who need the store.
  const { default: Database } = await import('libsql');
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreFault(error, place);
    }
  };
  const database = guard(() => new Database(`${pathToFileURL(file).href}?mode=${mode}`));
  // A statement's memory is freed only when the collector comes by; there are few different ones, so each is kept.
  const statements = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const kept = statements.get(sql);
    if (kept) return kept;
    const statement = guardStatement(database.prepare(withWriteLock(sql)), guard);
    statements.set(sql, statement);
    return statement;
  };
  return {
    prepare: (sql) => guard(() => prepare(sql)),
    exec: (sql) => guard(() => void database.exec(sql)),
    close() {
      statements.clear();
      database.close();
    },
  };
}
