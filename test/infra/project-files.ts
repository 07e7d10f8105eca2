import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../source';

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const isThere = (path: string): boolean => existsSync(join(root, path));

export interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly version: string;
}

export const packageJson = JSON.parse(readText('package.json')) as Package;

/** Values of a parameter file by name. */
export function readParameters(path: string): Readonly<Record<string, unknown>> {
  const { parameters } = JSON.parse(readText(path)) as { parameters: Record<string, { value: unknown }> };
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}

/** Names and values of an .env file. */
export function readEnv(path: string): Readonly<Record<string, string>> {
  const lines = readText(path).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/u.exec(line) ?? [];
      return name ? [[name, value]] : [];
    }),
  );
}

/** Names in "${{BOT_ID}}" and, as GitHub writes it with spaces, not in "${{ vars.BOT_ID }}". */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/gu)].map(([, name = '']) => name))];
}

export interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

export interface Lifecycle {
  readonly provision: readonly Step[];
  readonly deploy: readonly Step[];
  readonly publish?: readonly Step[];
}

export const readLifecycle = (path: string): Lifecycle => parse(readText(path)) as Lifecycle;
