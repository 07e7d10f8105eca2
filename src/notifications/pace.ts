/** At most so many requests in any time of that length, in milliseconds. */
export interface Window {
  readonly most: number;
  readonly within: number;
}

/** Teams' own limits for a bot in one conversation. A target is leased to one copy, so that they need no sharing. */
export const conversationWindows: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

/**
 * This copy's share of the 50 requests a second that Teams allows an app in a tenant. Copies do not speak to each other
 * about it: three of them, for which the database's connections are laid out, take 30, and leave 20 for answers.
 */
export const appWindows: readonly Window[] = [{ most: 10, within: 1_000 }];

/** Keeps requests within limits, over any stretch of time and not by the calendar's seconds. */
export interface Pace {
  /** Milliseconds until a request to the conversation is within all limits; 0 for now. */
  waitFor(conversation: string, now: number): number;
  note(conversation: string, now: number): void;
}

/** The wait until one more request fits: until the oldest of the last `most` is out of the window. */
function waitWithin(times: readonly number[], { most, within }: Window, now: number): number {
  const oldest = times[times.length - most];
  return oldest === undefined ? 0 : Math.max(0, oldest + within - now);
}

function longestOf(windows: readonly Window[]): number {
  return Math.max(...windows.map(({ within }) => within));
}

export function buildPace(perApp = appWindows, perConversation = conversationWindows): Pace {
  let ofApp: number[] = [];
  /** In the order of their last request, the oldest first. */
  const ofConversations = new Map<string, number[]>();
  const forget = (now: number): void => {
    for (const [conversation, times] of ofConversations) {
      if ((times.at(-1) ?? 0) + longestOf(perConversation) > now) return;
      ofConversations.delete(conversation);
    }
  };
  return {
    waitFor(conversation, now) {
      const own = ofConversations.get(conversation) ?? [];
      const waits = [
        ...perApp.map((window) => waitWithin(ofApp, window, now)),
        ...perConversation.map((window) => waitWithin(own, window, now)),
      ];
      return Math.max(0, ...waits);
    },
    note(conversation, now) {
      ofApp = [...ofApp.filter((time) => time + longestOf(perApp) > now), now];
      const own = ofConversations.get(conversation)?.filter((time) => time + longestOf(perConversation) > now) ?? [];
      ofConversations.delete(conversation);
      ofConversations.set(conversation, [...own, now]);
      forget(now);
    },
  };
}
