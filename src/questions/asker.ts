import type { Circle } from '../meetings/meeting';
import type { Language } from './question';

/** Who asks, and when: what a question leaves unsaid. */
export interface Asker {
  /** The circle that the person belongs to, where it is known. */
  readonly circle: Circle | null;
  /** ISO date in Danish time. */
  readonly today: string;
  /** The person's own language, for a question that does not show one. */
  readonly language: Language | null;
}
