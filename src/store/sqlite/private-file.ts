import { closeSync, mkdirSync, openSync } from 'node:fs';

/** The store tells who has chosen what: for the account that runs the bot, and nobody else. */
const onlyOwner = { folder: 0o700, file: 0o600 } as const;

export function createPrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: onlyOwner.folder });
}

/**
 * Makes an empty file unless it is there. One that is there must not even be opened: closing it again would end the locks
 * that this process holds on it.
 */
export function createPrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', onlyOwner.file));
  } catch (error) {
    if ((Object(error) as { code?: unknown }).code !== 'EEXIST') throw error;
  }
}
