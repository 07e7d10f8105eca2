import type { Meeting } from './meeting';

/** One paper as read, with the name of its file. */
export interface Paper {
  readonly file: string;
  readonly meeting: Meeting;
}
