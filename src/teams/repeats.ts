import type { Activity, TurnContext } from 'botbuilder';
import type { BotPorts } from './bot-ports';
import { buildRecentKeys } from './recent-keys';
import { texts } from '../texts/texts';
import { isExtension } from './activity-kinds';
import { readAsker } from './asker';
import { respondWithText } from './send-card';

/** Teams repeats within a minute. Some hundred conversations do not send this many in ten. */
const remembered = { size: 10_000, keptFor: 10 * 60_000 };

/** An activity's id is its own only within its conversation. */
function keyOf({ channelId, conversation, id }: Activity): string | null {
  return id ? [channelId, conversation.id, id].join('\n') : null;
}

/**
 * Lets an activity through once: Teams sends it again when the answer takes too long. A button pressed gets its
 * response each time, since without one Teams shows an error, and a search changes nothing.
 */
export function buildRepeats({ now, log }: Pick<BotPorts, 'now' | 'log'>): (context: TurnContext) => Promise<boolean> {
  const seen = buildRecentKeys(remembered.size, remembered.keptFor, now);
  return async (context) => {
    const key = keyOf(context.activity);
    if (key === null || isExtension(context.activity) || seen.add(key)) return true;
    log('info', 'repeatIgnored', { type: context.activity.type });
    if (context.activity.type === 'invoke') {
      const { language } = readAsker(context.activity, now());
      await respondWithText(context, texts[language ?? 'da'].answeredBelow);
    }
    return false;
  };
}
