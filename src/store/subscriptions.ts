import type { Choices, FollowedSubject } from '../questions/news-choices';

export { defaultChoices, mostSubjects } from '../questions/news-choices';
export type { Choices, FollowedSubject, NewsKind } from '../questions/news-choices';

export interface Subscription extends Choices {
  /** Id of the target. */
  readonly target: string;
  readonly subjects: readonly FollowedSubject[];
}

/** Who hears what. A target without a subscription hears nothing. */
export interface Subscriptions {
  read(target: string): Promise<Subscription | null>;
  /** Those of targets that are not stopped. */
  readAll(): Promise<readonly Subscription[]>;
  /**
   * Changes what is named, from the {@link defaultChoices} where there was no subscription; resolves to what holds then.
   * Rejects for a target that is not kept.
   */
  change(target: string, chosen: Partial<Choices>): Promise<Subscription>;
  /** Makes a subscription where there is none. `already` where it is followed, in whatever case it was typed; `full` at {@link mostSubjects}. */
  follow(target: string, subject: string, now: Date): Promise<'followed' | 'already' | 'full'>;
  /** False where it was not followed. */
  unfollow(target: string, subject: string): Promise<boolean>;
  /** Everything, subjects too. Planned notifications of the target are withdrawn with it, also those that are leased. */
  remove(target: string, now: Date): Promise<void>;
}
