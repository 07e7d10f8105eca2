import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'KKR_BOT_TEST_RUN';

/** A folder for what test files of one run share: Jest calls this once, before its workers start. */
export default function makeRunFolder(): void {
  process.env[variable] = mkdtempSync(join(tmpdir(), 'kkr-bot-run-'));
}

export function runFolder(): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error(`${variable} is set by Jest's globalSetup`);
  return folder;
}

export function removeRunFolder(): void {
  rmSync(runFolder(), { recursive: true, force: true });
}
