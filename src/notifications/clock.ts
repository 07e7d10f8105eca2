import { Cron } from 'croner';

export interface ClockPorts {
  /** What there is to do; is never called while it is still at it. */
  readonly tick: () => Promise<void>;
  /** When there is more to do, as far as is known; null for never. */
  readonly nextAt: () => Promise<Date | null>;
  readonly now: () => Date;
  readonly fail: (event: string, error: unknown) => void;
  /** By Danish clocks; {@link everyMinute} where it is left out. */
  readonly pattern?: string;
}

export interface Clock {
  /** Ticks now, or with the next tick where one is going on. */
  wake(): void;
  /** Resolves when what is going on has ended. */
  stop(): Promise<void>;
}

/** Papers, choices and times of day: a minute late is in time for all of them. */
const everyMinute = '* * * * *';

/** What is due earlier than the next tick wakes the clock; in milliseconds. */
const wakesWithin = 60_000;

/**
 * Ticks at once, then by the pattern, and when something is due in between. What to do is decided by what is there and
 * never by which tick it is, so that a missed one, or a machine that slept, costs nothing but the wait.
 */
export function startClock({ tick, nextAt, now, fail, pattern = everyMinute }: ClockPorts): Clock {
  let running: Promise<void> | null = null;
  let wake: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function work(): Promise<void> {
    clearTimeout(wake);
    await tick();
    const next = await nextAt();
    const left = next === null ? Infinity : next.getTime() - now().getTime();
    // What is overdue waits for a reason, such as the night or another copy's work on it: until the next tick.
    if (left > 0 && left < wakesWithin && !isStopped) wake = setTimeout(run, left).unref();
  }

  function run(): void {
    if (isStopped) return;
    running ??= work()
      .catch((error: unknown) => fail('notificationsFailed', error))
      .finally(() => {
        running = null;
      });
  }

  const cron = new Cron(pattern, { timezone: 'Europe/Copenhagen', unref: true }, run);
  run();
  return {
    wake: run,
    async stop() {
      isStopped = true;
      cron.stop();
      clearTimeout(wake);
      await running;
    },
  };
}
