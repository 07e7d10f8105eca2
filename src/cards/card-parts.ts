import type { AnyAction, Element } from './card';

/** What one kind of card is made of, before it is measured. */
export interface CardParts {
  readonly body: readonly Element[];
  readonly actions?: readonly AnyAction[];
  /** Read aloud: the first words of the answer, without the small print. */
  readonly speak: string;
}
