export type TargetKind = 'person' | 'group' | 'channel';

/** Where the bot may speak without being asked: a personal chat, a group chat or a channel. */
export interface Target {
  /** Id of the conversation in Teams; of a channel that of the channel itself and not of a thread in it. */
  readonly id: string;
  readonly kind: TargetKind;
  /** The person of a personal chat, by the id that the preferences go by. Null for chats of several. */
  readonly person: string | null;
  /** The Bot Framework's conversation reference as JSON: how to reach it. The store does not look into it. */
  readonly reference: string;
}

/** Why nothing more is sent: the app was removed, or the person blocked it (403, 404). */
export type StopReason = 'blocked' | 'uninstalled';

export interface KnownTarget extends Target {
  /** ISO moment of the last message from there. */
  readonly seenAt: string;
  readonly stopped: { readonly reason: StopReason; readonly at: string } | null;
}

/** A target that was stopped and not seen again is forgotten after this many days, with all that belongs to it. */
export const stoppedKeptForDays = 30;

/** The conversations that the bot knows. Every message from one keeps it anew, as its address may change. */
export interface Targets {
  /** One that was stopped may be sent to again. */
  keep(target: Target, now: Date): Promise<void>;
  find(id: string): Promise<KnownTarget | null>;
  findOfPerson(person: string): Promise<readonly KnownTarget[]>;
  readAll(): Promise<readonly KnownTarget[]>;
  stop(id: string, reason: StopReason, now: Date): Promise<void>;
}
