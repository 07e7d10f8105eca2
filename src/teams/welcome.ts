import type { TurnContext } from 'botbuilder';
import { renderWelcome } from '../cards/render-welcome';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { buildRecentKeys } from './recent-keys';
import { sendCard } from './send-card';

/** An installation is announced twice within seconds, and by some clients whenever the page is opened again. */
const remembered = { size: 10_000, keptFor: 24 * 60 * 60_000 };

export interface Welcome {
  readonly greet: (context: TurnContext, ports: BotPorts) => Promise<void>;
  readonly forget: (context: TurnContext) => Promise<void>;
}

async function sendWelcome(context: TurnContext, ports: BotPorts): Promise<void> {
  const { language } = readAsker(context.activity, ports.now());
  const scope = context.activity.conversation.conversationType === 'personal' ? 'personal' : 'group';
  await sendCard(context, renderWelcome(language ?? 'da', scope));
}

/** Greets each conversation once, until the app is removed from it. A greeting that failed may be tried again. */
export function buildWelcome(now: () => Date): Welcome {
  const greeted = buildRecentKeys(remembered.size, remembered.keptFor, now);
  return {
    async greet(context, ports) {
      const { id } = context.activity.conversation;
      if (!greeted.add(id)) return;
      try {
        await sendWelcome(context, ports);
      } catch (error) {
        greeted.forget(id);
        throw error;
      }
    },
    forget(context) {
      greeted.forget(context.activity.conversation.id);
      return Promise.resolve();
    },
  };
}
