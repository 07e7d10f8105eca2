import type { Circle } from '../meetings/meeting';
import type { Language } from '../questions/question';

/** What a person has chosen. Null: nothing, so that the bot goes by the question and by Teams. */
export interface Preference {
  readonly language: Language | null;
  readonly circle: Circle | null;
}

/** People's choices, kept until they are changed or forgotten. A person is named by the id that Teams gives them. */
export interface Preferences {
  /** Both null for a person who has chosen nothing. */
  read(person: string): Promise<Preference>;
  /** Changes what is named and leaves the rest as it was. */
  change(person: string, chosen: Partial<Preference>): Promise<void>;
  forget(person: string): Promise<void>;
}
