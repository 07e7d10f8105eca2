import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fingerprintProgram } from './program-fingerprint';
import type { ReadFile } from './read-file';

/**
 * What was read and built, kept between two starts so that neither is done twice. Nothing depends on it: what is not
 * there, is damaged, or was written by another version of the program is read and built anew.
 */
export interface ReadingCache {
  findFile(path: string, fingerprint: string): Promise<ReadFile | null>;
  keepFile(file: ReadFile): Promise<void>;
  /** Removes what is kept of every other file. */
  keepOnly(paths: readonly string[]): Promise<void>;
  /** The bytes of the index as they were last kept. */
  findIndex(): Promise<Uint8Array | null>;
  keepIndex(bytes: Uint8Array): Promise<void>;
}

/** Keeps nothing: commands read a folder once. */
export const noCache: ReadingCache = {
  findFile: () => Promise.resolve(null),
  keepFile: () => Promise.resolve(),
  keepOnly: () => Promise.resolve(),
  findIndex: () => Promise.resolve(null),
  keepIndex: () => Promise.resolve(),
};

/** Layers whose code decides what is found in a paper. */
const readingLayers = ['danish', 'documents', 'meetings'];

interface KeptFile extends ReadFile {
  /** Of the program that read it. */
  readonly program: string;
}

/** A cache in a folder, which is made when it is first needed. A full or read-only disk costs the cache, not the bot. */
export async function openReadingCache(folder: string): Promise<ReadingCache> {
  const program = await fingerprintProgram(readingLayers);
  const index = join(folder, 'index.bin');
  return {
    async findFile(path, fingerprint) {
      const kept = parseKept(await orNull(readFile(join(folder, nameOf(path)), 'utf8')));
      const isSame = kept?.program === program && kept.path === path && kept.fingerprint === fingerprint;
      return isSame ? { path, fingerprint, paper: kept.paper, fault: kept.fault } : null;
    },
    keepFile: (file) => write(join(folder, nameOf(file.path)), JSON.stringify({ ...file, program } satisfies KeptFile)),
    async keepOnly(paths) {
      const names = new Set(paths.map(nameOf));
      const others = ((await orNull(readdir(folder))) ?? []).filter(
        (name) => name.endsWith('.json') && !names.has(name),
      );
      await Promise.all(others.map((name) => orNull(rm(join(folder, name)))));
    },
    findIndex: () => orNull(readFile(index)),
    keepIndex: (bytes) => write(index, bytes),
  };
}

function nameOf(path: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`;
}

function parseKept(text: string | null): KeptFile | null {
  try {
    return text === null ? null : (JSON.parse(text) as KeptFile);
  } catch {
    return null;
  }
}

/** Written beside its place and moved there whole: a reader sees the old bytes or the new ones. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}.tmp`;
  await orNull(
    (async () => {
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(half, content);
      await rename(half, path);
    })(),
  );
}

async function orNull<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
