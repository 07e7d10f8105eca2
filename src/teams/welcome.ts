import type { TurnContext } from 'botbuilder';
import { renderWelcome } from '../cards/render-welcome';
import { clientLanguage } from './asker';
import type { BotPorts } from './bot-ports';
import { claim } from './remember';
import { sendCard } from './send-card';

export interface Welcome {
  readonly greet: (context: TurnContext, ports: BotPorts) => Promise<void>;
  readonly forget: (context: TurnContext) => Promise<void>;
}

async function sendWelcome(context: TurnContext): Promise<void> {
  const scope = context.activity.conversation.conversationType === 'personal' ? 'personal' : 'group';
  await sendCard(context, renderWelcome(clientLanguage(context.activity) ?? 'da', scope));
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
        await sendWelcome(context);
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
