import type { Activity, TurnContext } from 'botbuilder';
import { renderAskCircle } from '../cards/render-ask-circle';
import { renderWelcome } from '../cards/render-welcome';
import { clientLanguage } from './asker';
import type { BotPorts } from './bot-ports';
import { conversationIdOf } from './conversation-reference';
import { claim, orElse } from './remember';
import { sendCard } from './send-card';

export interface Welcome {
  readonly greet: (context: TurnContext, ports: BotPorts) => Promise<void>;
  readonly forget: (context: TurnContext) => Promise<void>;
}

async function sendWelcome(context: TurnContext, ports: BotPorts): Promise<void> {
  const { activity } = context;
  const scope = activity.conversation.conversationType === 'personal' ? 'personal' : 'group';
  const language = clientLanguage(activity) ?? 'da';
  await sendCard(context, renderWelcome(language, scope));
  if (scope === 'personal' && (await hearsNothing(activity, ports))) await sendCard(context, renderAskCircle(language));
}

/** Somebody who had the app before keeps what they chose. Where the store cannot tell, nobody is asked twice. */
function hearsNothing(activity: Activity, ports: BotPorts): Promise<boolean> {
  const { subscriptions } = ports.store;
  return orElse(ports, false, async () => (await subscriptions.read(conversationIdOf(activity))) === null);
}

/**
 * Greets each conversation once a day at most, also across a restart: an installation is announced twice within
 * seconds, and by some clients whenever the page is opened again. After the app was removed, and after a greeting that
 * failed, it may be greeted anew.
 */
export function buildWelcome(): Welcome {
  /** How often a conversation may be greeted anew; few ever are. */
  const rounds = new Map<string, number>();
  const nextRound = (id: string): void => void rounds.set(id, (rounds.get(id) ?? 0) + 1);
  return {
    async greet(context, ports) {
      const { channelId, conversation } = context.activity;
      const name = ['welcome', channelId, conversation.id, rounds.get(conversation.id) ?? 0].join('\n');
      if (!(await claim(name, () => false, ports))) return;
      try {
        await sendWelcome(context, ports);
      } catch (error) {
        nextRound(conversation.id);
        throw error;
      }
    },
    forget({ activity }) {
      nextRound(activity.conversation.id);
      return Promise.resolve();
    },
  };
}
