import type { Paper } from './meetings/paper';

/** A file of the folder as it was last read. */
export interface ReadFile {
  readonly path: string;
  /** Changes when the file does. */
  readonly fingerprint: string;
  /** Null for a file that holds no meeting paper. */
  readonly paper: Paper | null;
  /** One sentence that says why there is no paper. */
  readonly fault: string | null;
}
