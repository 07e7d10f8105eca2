import type { Activity, TurnContext } from 'botbuilder';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { renderPatience } from '../cards/render-patience';
import { isExtension, isTalkOfOthers } from './activity-kinds';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { respondWithSentence } from './message-extension';
import { personOf } from './remember';
import { respondWithText, sendCard } from './send-card';

/** Seconds. A person who went too fast waits a minute at most. */
const window = 60;

/** The search field asks again after every few letters: three words typed are some ten searches. */
const searchesPerMessage = 3;

/** Whether an activity asks for an answer. All else is told to the bot by Teams, such as that a message was deleted. */
function isAsked(activity: Activity): boolean {
  return ['message', 'messageUpdate', 'invoke'].includes(activity.type) && !isTalkOfOthers(activity);
}

/** How many the person had sent, where that is one too many; null where it is not. */
async function countTooMany(limiter: RateLimiterMemory, person: string): Promise<number | null> {
  try {
    await limiter.consume(person);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.consumedPoints;
    throw refusal;
  }
}

/** A button or a search needs a response each time, or Teams shows an error; a message is answered the first time only. */
async function askForPatience(context: TurnContext, isFirst: boolean, ports: BotPorts): Promise<void> {
  const { activity } = context;
  if (activity.type !== 'invoke' && !isFirst) return;
  const { language } = await readAsker(activity, ports);
  const card = renderPatience(language ?? 'da');
  if (isExtension(activity)) await respondWithSentence(context, card.speak);
  else if (activity.type === 'invoke') await respondWithText(context, card.speak);
  else await sendCard(context, card);
}

/**
 * Lets a person's activities through as long as they are not too many in a minute. It then asks for patience once, and is
 * quiet until the minute is over. Kept in memory, so that each copy of the bot counts for itself.
 */
export function buildThrottle(ports: BotPorts, perMinute: number): (context: TurnContext) => Promise<boolean> {
  const messages = new RateLimiterMemory({ points: perMinute, duration: window });
  const searches = new RateLimiterMemory({ points: perMinute * searchesPerMessage, duration: window });
  return async (context) => {
    const { activity } = context;
    if (!isAsked(activity)) return true;
    const limiter = isExtension(activity) ? searches : messages;
    const count = await countTooMany(limiter, personOf(activity));
    if (count === null) return true;
    const isFirst = count === limiter.points + 1;
    if (isFirst) ports.log('warn', 'throttled', { type: activity.type });
    await askForPatience(context, isFirst, ports);
    return false;
  };
}
