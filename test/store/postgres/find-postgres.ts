import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Debian keeps each version in a folder of its own, outside of the PATH. */
const debianFolder = '/usr/lib/postgresql';

/** "15"; refuses "15-old" and "common". */
const version = /^\d+$/u;

function fromDebian(): string[] {
  if (!existsSync(debianFolder)) return [];
  const versions = readdirSync(debianFolder).filter((name) => version.test(name));
  return versions.sort((a, b) => Number(b) - Number(a)).map((name) => join(debianFolder, name, 'bin'));
}

function fromPath(): string[] {
  try {
    return [
      dirname(execFileSync('which', ['initdb'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()),
    ];
  } catch {
    return [];
  }
}

/** The folder of PostgreSQL's own programs, the newest version first; null where none is installed. */
export function findPostgres(): string | null {
  const holdsAll = (folder: string) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)));
  return [...fromDebian(), ...fromPath()].find(holdsAll) ?? null;
}
