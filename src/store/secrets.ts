/**
 * What the bot signs with. It makes them itself and keeps them here, so that no configuration holds one, and all copies
 * have the same.
 */
export interface Secrets {
  /** The secret of a name, made when it is first asked for. 43 characters of base64url, 256 bits. */
  findOrMake(name: string, now: Date): Promise<string>;
}
