import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { RequestFault } from './request-fault';

const withId = z.object({ id: z.string().min(1) }).passthrough();

/** What every activity must have to be answered at all. Whatever else it holds is judged where it is used. */
const envelope = z
  .object({
    type: z.string().min(1),
    channelId: z.string().min(1),
    serviceUrl: z
      .string()
      .url()
      .regex(/^https?:/iu),
    conversation: withId,
    from: withId,
    recipient: withId,
  })
  .passthrough();

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RequestFault('brokenJson');
  }
}

/** The activity in a request's body. Throws a RequestFault for anything that cannot be answered. */
export function parseActivity(body: string): Activity {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RequestFault('notAnObject');
  const { error } = envelope.safeParse(value);
  if (!error) return value as Activity;
  const missing = new Set(error.issues.map((issue) => issue.path.join('.')));
  throw new RequestFault('incomplete', { detail: `The activity has no valid ${[...missing].join(', ')}.` });
}
