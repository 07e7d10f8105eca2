/**
 * Addresses of personal calendar feeds hold a key that nobody can guess. The store keeps only its hash: whoever reads the
 * tables cannot read anybody's feed. So a key is shown when it is made, and a new one makes the old one worthless.
 */
export interface CalendarKeys {
  /** A new key for a target that is kept, in place of the one before. 43 characters of base64url, 256 bits. */
  renew(target: string, now: Date): Promise<string>;
  /** The target whose key this is; null for none. */
  findTarget(key: string): Promise<string | null>;
  remove(target: string): Promise<void>;
}
