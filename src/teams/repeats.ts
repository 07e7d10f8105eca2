import type { Activity, TurnContext } from 'botbuilder';
import { texts } from '../texts/texts';
import { isExtension } from './activity-kinds';
import { clientLanguage } from './asker';
import type { BotPorts } from './bot-ports';
import { claim } from './remember';
import { respondWithText } from './send-card';

/** An activity's id is its own only within its conversation, and an edited message keeps the one it had. */
function keyOf({ channelId, conversation, id, type, timestamp }: Activity): string | null {
  return id
    ? [channelId, conversation.id, id, ...(type === 'message' ? [] : [type, String(timestamp)])].join('\n')
    : null;
}

/**
 * Lets an activity through once, also across a restart: Teams sends it again when the answer takes too long. A button
 * pressed gets its response each time, since without one Teams shows an error, and a search changes nothing.
 */
export function buildRepeats(ports: BotPorts): (context: TurnContext) => Promise<boolean> {
  return async (context) => {
    const { activity } = context;
    const key = keyOf(activity);
    if (key === null || isExtension(activity) || (await claim(key, () => true, ports))) return true;
    ports.log('info', 'repeatIgnored', { type: activity.type });
    if (activity.type === 'invoke') {
      await respondWithText(context, texts[clientLanguage(activity) ?? 'da'].answeredBelow);
    }
    return false;
  };
}
