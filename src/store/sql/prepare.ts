import type { Compilable, CompiledQuery } from 'kysely' with { 'resolution-mode': 'import' };
import type { Database } from './database';

/** Stands for a value while the statement is written. */
const blank = '\0';

/**
 * A statement that is written once and run with other values each time: writing it anew takes twice as long as running
 * it. `write` gets a stand-in for each value and must use it as it is; values for columns that may be null are nullable.
 */
export function prepare<Name extends string, Row, Value extends string | null = string>(
  db: Database,
  names: readonly Name[],
  write: (values: Readonly<Record<Name, string>>) => Compilable<Row>,
): (values: Readonly<Record<Name, Value>>) => Promise<readonly Row[]> {
  let written: { query: CompiledQuery<Row>; takes: readonly (Name | null)[] } | null = null;
  const standIns = Object.fromEntries(names.map((name) => [name, `${blank}${name}`])) as Record<Name, string>;
  function writeOnce(): NonNullable<typeof written> {
    const query = write(standIns).compile();
    return { query, takes: query.parameters.map((value) => names.find((name) => value === standIns[name]) ?? null) };
  }
  return async (values) => {
    written ??= writeOnce();
    const { query, takes } = written;
    const parameters = takes.map((name, at) => (name === null ? query.parameters[at] : values[name]));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
