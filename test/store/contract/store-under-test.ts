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

/** Whether something holds for an implementation, and the reason. */
export interface Deviation {
  readonly holds: boolean;
  readonly because: string;
}

/** In what implementations differ, on purpose. */
export interface Deviations {
  /** Several bots may share the store; where not, the second is refused. */
  readonly severalBots: Deviation;
  /** A person may be named by any text; where not, one with U+0000 in it is refused, which no id of Teams has. */
  readonly zeroInNames: Deviation;
}

/** A store opened for one test, and where it lies. */
export interface Opened {
  readonly place: StoreUnderTest;
  readonly store: Store;
}
