import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgres } from '../bench/installed-postgres';

/** Meeting papers and judged questions that lie beside a checkout on some machines and are never part of it. */
export const sharedFolder = join(__dirname, '..', '..', 'shared');
export const documentsFolder = join(sharedFolder, 'documents');
export const relevanceFile = join(sharedFolder, 'relevance', 'questions.json');

function runs(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a test may need that not every machine has, and what to say where it is missing. */
const needs = {
  chromium: { isThere: () => runs('chromium'), missing: 'no chromium on this machine' },
  documents: { isThere: () => existsSync(documentsFolder), missing: 'no folder ../shared/documents' },
  openssl: { isThere: () => runs('openssl'), missing: 'no openssl on this machine' },
  postgres: { isThere: () => findPostgres() !== null, missing: 'no PostgreSQL on this machine' },
  relevance: { isThere: () => existsSync(relevanceFile), missing: 'no file ../shared/relevance/questions.json' },
} satisfies Record<string, { isThere: () => boolean; missing: string }>;

export type Need = keyof typeof needs;

/** KKR_BOT_REQUIRE="chromium,documents": these must not be skipped. */
function isRequired(need: Need): boolean {
  return (process.env['KKR_BOT_REQUIRE'] ?? '').split(',').includes(need);
}

/** True where the need is met; otherwise registers one test in its place, skipped by name, or failing where required. */
function isMet(need: Need, name: string): boolean {
  const { isThere, missing } = needs[need];
  if (isThere()) return true;
  const refuse = (): never => {
    throw new Error(`${missing}, and KKR_BOT_REQUIRE names it`);
  };
  if (isRequired(need)) test(name, refuse);
  else test.skip(`${name} (skipped: ${missing})`, refuse);
  return false;
}

/** A `test` that runs only where its need is met. */
export function testWhen(need: Need, name: string, body: (() => void) | (() => Promise<void>), timeout?: number): void {
  if (isMet(need, name)) test(name, body, timeout);
}

/** A `describe` that runs only where its need is met; its body is not even called elsewhere. */
export function describeWhen(need: Need, name: string, body: () => void): void {
  if (isMet(need, name)) describe(name, body);
}
