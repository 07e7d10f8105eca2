import type { Activity, TurnContext } from 'botbuilder';
import type { TargetKind } from '../store/targets';
import { isExtension, isInstall, isMessage } from './activity-kinds';
import type { BotPorts } from './bot-ports';
import { buildReference, conversationIdOf } from './conversation-reference';
import { describeError } from './log';
import { personOf } from './remember';

/** Teams' names of the kinds of conversation. */
const kinds: Readonly<Record<string, TargetKind>> = { personal: 'person', groupChat: 'group', channel: 'channel' };

/** Teams' own word for it; a chat that has none and is no group is a personal one. */
export function kindOf({ conversation }: Activity): TargetKind | null {
  const { conversationType, isGroup } = conversation as Partial<Activity['conversation']>;
  return kinds[conversationType ?? (isGroup ? '' : 'personal')] ?? null;
}

/**
 * Whether the bot is a member where this comes from. A search is asked anywhere, and around a removal there is more than
 * one activity that must not undo it.
 */
function isAtHome(activity: Activity): boolean {
  return isMessage(activity) || isInstall(activity) || (activity.type === 'invoke' && !isExtension(activity));
}

async function keep(activity: Activity, { store, now }: BotPorts): Promise<void> {
  const kind = kindOf(activity);
  const reference = buildReference(activity);
  if (kind === null || reference === null) return;
  const person = kind === 'person' ? personOf(activity) : null;
  const { id } = reference.conversation;
  await store.targets.keep({ id, kind, person, reference: JSON.stringify(reference) }, now());
}

/**
 * Keeps the address of every conversation that something comes from, anew each time: Teams moves conversations to other
 * addresses. Lets every activity through, also when the store is away.
 */
export function buildKeepTarget(ports: BotPorts): (context: TurnContext) => Promise<boolean> {
  return async ({ activity }) => {
    if (isAtHome(activity)) {
      await keep(activity, ports).catch((error: unknown) => ports.log('error', 'storeFailed', describeError(error)));
    }
    return true;
  };
}

/** The app was removed: nothing more is sent there, until something comes from there again. */
export async function stopTarget({ activity }: TurnContext, { store, now, log }: BotPorts): Promise<void> {
  await store.targets.stop(conversationIdOf(activity), 'uninstalled', now()).catch((error: unknown) => {
    log('error', 'storeFailed', describeError(error));
  });
}
