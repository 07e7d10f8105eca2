import { z } from 'zod';

import type { PlannedMeeting } from '../meetings/meeting-plan';

/** An item of a meeting as it was last seen. */
export interface SeenItem {
  readonly number: string;
  readonly decided: boolean;
}

/** What has been seen of a meeting's own papers: what is told of once only. */
export interface SeenMeeting {
  readonly agenda: boolean;
  readonly minutes: boolean;
  /** By a short hash of the title; items stay when a paper that held them is withdrawn. */
  readonly items: Readonly<Record<string, SeenItem>>;
}

/** What was last known of the register: the JSON in the store. */
export interface RegisterState {
  /** Grows when the shape changes: what another version wrote counts as nothing known. */
  readonly version: 1;
  readonly meetings: readonly PlannedMeeting[];
  /** By the uid of the meeting. */
  readonly seen: Readonly<Record<string, SeenMeeting>>;
}

const kind = z.enum(['agenda', 'minutes', 'annex']);
const text = z.string().nullable();

const meeting = z.object({
  uid: z.string(),
  body: z.string(),
  date: z.string().date(),
  ...{ start: text, end: text, place: text, papers: text },
  topics: z.array(z.string()),
  status: z.enum(['planned', 'cancelled']),
  sequence: z.number().int(),
  hasAgenda: z.boolean(),
  hasMinutes: z.boolean(),
  source: z.object({ meeting: z.string(), kind, file: z.string() }),
  awaySince: z.string().date().optional(),
});

const seen = z.object({
  agenda: z.boolean(),
  minutes: z.boolean(),
  items: z.record(z.object({ number: z.string(), decided: z.boolean() })),
});

const state = z.object({ version: z.literal(1), meetings: z.array(meeting), seen: z.record(seen) });

/** Null for text that is no state: damaged, or of another version. The register then counts as seen for the first time. */
export function parseRegisterState(content: string): RegisterState | null {
  try {
    const parsed = state.safeParse(JSON.parse(content)).data;
    return parsed ? { ...parsed, meetings: parsed.meetings.map(withoutUndefined) } : null;
  } catch {
    return null;
  }
}

function withoutUndefined({ awaySince, ...rest }: z.infer<typeof meeting>): PlannedMeeting {
  return awaySince === undefined ? rest : { ...rest, awaySince };
}
