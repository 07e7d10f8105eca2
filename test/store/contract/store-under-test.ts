import type { Store } from '../../../src/store/store';

/** One store that starts empty, seen from outside. */
export interface StoreUnderTest {
  /** As the bot opens it. Every store opened is closed by `remove`. */
  open(now: Date): Promise<Store>;
  /** The same store over one more connection, as a second copy of the bot or a command would write. */
  openBeside(now: Date): Promise<Store>;
  /** To read from only. */
  openReader(now: Date): Promise<Store>;
  /** The same store when its disk takes no more. */
  openFull(now: Date): Promise<Store>;
  /** Changes rows behind the store's back. */
  execute(sql: string): Promise<void>;
  remove(): Promise<void>;
}

/** What an implementation does differently, on purpose. */
export interface Deviations {
  /** Whether several bots may share the store; where not, the second is refused. */
  readonly severalBots: boolean;
}

/** A store opened for one test, and where it lies. */
export interface Opened {
  readonly place: StoreUnderTest;
  readonly store: Store;
}
