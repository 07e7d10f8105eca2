import { startClock } from './clock';
import { buildNotifier, type NotifierOptions, type NotifierPorts } from './notifier';

export interface NotificationOptions extends NotifierOptions {
  /** When the clock ticks. */
  readonly pattern?: string;
}

export interface Notifications {
  /** The papers have changed: they are looked at now and not in a few minutes. */
  look(): void;
  /** Lets the message on its way end and gives back what is not begun, for other copies to take at once. */
  stop(): Promise<void>;
}

/** Tells people what they subscribed to, from the papers as they come in, until it is stopped. */
export function runNotifications(
  ports: NotifierPorts,
  { pattern, ...options }: NotificationOptions = {},
): Notifications {
  const stopping = new AbortController();
  const notifier = buildNotifier(ports, stopping.signal, options);
  const clock = startClock({
    tick: () => notifier.tick(),
    nextAt: () => ports.store.ledger.nextAttempt(),
    now: ports.now,
    fail: ports.fail,
    ...(pattern !== undefined && { pattern }),
  });
  return {
    look() {
      notifier.planSoon();
      clock.wake();
    },
    async stop() {
      stopping.abort();
      await clock.stop();
    },
  };
}
