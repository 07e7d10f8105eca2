import type { Activity } from 'botbuilder';
import { isAddressed } from './message-text';

export function isMessage({ type }: Activity): boolean {
  return type === 'message';
}

/** Teams says it twice: the app was installed, and the bot became a member. Both are taken, in whatever order. */
export function isInstall({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'add';
  const added: unknown = membersAdded;
  if (type !== 'conversationUpdate' || !Array.isArray(added)) return false;
  return added.some((member: { id?: unknown } | null) => member?.id === recipient.id);
}

/** An invoke by its name, such as "composeExtension/query". */
export function isInvokeOf(wanted: string): (activity: Activity) => boolean {
  return ({ type, name }) => type === 'invoke' && name === wanted;
}

/** Anything that the message extension asks. */
export function isExtension({ type, name }: Activity): boolean {
  return type === 'invoke' && name?.startsWith('composeExtension/') === true;
}

/** What people in a group or a channel say to each other; edits too. The bot is quiet. */
export function isTalkOfOthers(activity: Activity): boolean {
  return ['message', 'messageUpdate'].includes(activity.type) && !isAddressed(activity);
}

/** A message that its author took back. */
export function isDeletion({ type }: Activity): boolean {
  return type === 'messageDelete';
}

export function isRemoval({ type, action }: Activity): boolean {
  return type === 'installationUpdate' && action === 'remove';
}
