import type { Meeting } from './meeting';

/** One paper as read, with the name of its file. */
export interface Paper {
  readonly file: string;
  readonly meeting: Meeting;
  /** ISO time at which the file was last written, where it is known. */
  readonly modified?: string;
}
