import { AsyncLocalStorage } from 'node:async_hooks';
import { describeError, type Log } from './log';

/** The log of the request that is being worked on. */
const current = new AsyncLocalStorage<Log>();

/** What only the SDK needs of the console, and what the type rules allow to be put in its place. */
const sdkConsole: { error: (...values: unknown[]) => void } = console;
let isCaught = false;

/** Once for the process; what is written outside of a request goes where it always went. */
function catchErrors(): void {
  if (isCaught) return;
  isCaught = true;
  const write = sdkConsole.error.bind(console);
  sdkConsole.error = (...values) => {
    const log = current.getStore();
    if (log) log('warn', 'sdkFault', describeError(values[0]));
    else write(...values);
  };
}

/**
 * Runs work of the SDK. It writes faults of tokens straight to the console, with what stood in the token: here they
 * become lines of the log that name the kind of fault only.
 */
export function withSdkLog<Result>(log: Log, work: () => Promise<Result>): Promise<Result> {
  catchErrors();
  return current.run(log, work);
}
