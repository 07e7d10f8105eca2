import { StoreFault } from '../../src/store/store-fault';

/** The fault that some work ends in; fails the test where it succeeds or fails otherwise. */
export async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreFault) return error;
  throw new Error(`expected a StoreFault, got ${String(error)}`);
}
