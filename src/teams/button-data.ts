import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** Name of the invoke that a pressed Action.Execute sends. */
const cardInvoke = 'adaptiveCard/action';

/** What Teams wraps around the data of a pressed Action.Execute. */
const invokeValue = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string(), data: z.unknown() }),
});

const withVerb = z.object({ verb: z.string() });

/** True for a pressed button: an Action.Execute, or the Action.Submit of older clients, a message of data without words. */
export function isButton({ type, name, text, value }: Activity): boolean {
  if (type === 'invoke') return name === cardInvoke;
  return type === 'message' && !text && typeof value === 'object' && value !== null;
}

/** The unchecked data of a pressed button. Null where there is none, or where it names another verb than the button. */
export function readButtonData(activity: Activity): unknown {
  if (!isButton(activity)) return null;
  if (activity.type === 'message') return activity.value as unknown;
  const action = invokeValue.safeParse(activity.value).data?.action;
  const named = withVerb.safeParse(action?.data).data?.verb;
  return named === action?.verb ? action?.data : null;
}
