import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { BotPorts } from './bot-ports';
import { describeError } from './log';

/** People wonder whether anything happens when it takes longer. In milliseconds. */
export const usualPatience = 500;

/** Runs the work; shows that somebody is typing where it takes longer than people like to wait. */
export type ShowTyping = <Result>(context: TurnContext, work: () => Promise<Result>) => Promise<Result>;

/**
 * Searching keeps the process busy, so that no timer runs meanwhile: where the answer before took long, typing is shown
 * at once. It is never waited for and may fail.
 */
export function buildShowTyping(ports: Pick<BotPorts, 'log'>, patience: number): ShowTyping {
  let lastTook = 0;
  return async (context, work) => {
    let isDone = false;
    const show = (): void => {
      const failed = (error: unknown): void => ports.log('info', 'typingFailed', describeError(error));
      if (!isDone) void context.sendActivity({ type: ActivityTypes.Typing }).then(undefined, failed);
    };
    const timer = setTimeout(show, patience);
    const started = performance.now();
    try {
      if (lastTook > patience) {
        show();
        // Lets the request leave before the search keeps the process busy.
        await new Promise(setImmediate);
      }
      return await work();
    } finally {
      isDone = true;
      clearTimeout(timer);
      lastTook = performance.now() - started;
    }
  };
}
