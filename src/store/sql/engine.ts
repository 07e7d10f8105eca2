import type { Database } from './database';

/** In what the databases differ that the ports over them have to know. */
export interface Engine {
  /** Several write at once, and each locks the rows that it changes. Otherwise one writes while the others wait. */
  readonly locksRows: boolean;
  /** All of the work or nothing, and on the disk before it resolves, whatever happens to the machine then. */
  readonly durably: <Result>(work: (transaction: Database) => Promise<Result>) => Promise<Result>;
}
