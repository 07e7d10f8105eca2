import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** Runs the work on one request, all of which goes by one id in the log. Short enough to be read out on the telephone. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return current.run(randomBytes(4).toString('hex'), work);
}

/** The id of the request that is being worked on; undefined outside of any. */
export function currentTurn(): string | undefined {
  return current.getStore();
}
