import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { DocumentFault } from './documents/document-fault';
import { readDocument } from './documents/read-document';
import { listDocuments } from './documents/read-folder';
import type { Paper } from './meetings/paper';
import { parseMeeting } from './meetings/parse-meeting';
import type { ReadFile } from './read-file';
import { noCache, type ReadingCache } from './reading-cache';

/** Told after each file: how many of how many are read, and which was. */
export type Progress = (read: number, total: number, file: string) => void;

/**
 * Every file of a folder and its subfolders, in the order of their names. A file that is known and has not changed is
 * not read again, nor one that the cache holds; one that cannot be read costs no other. Throws a {@link DocumentFault} when the folder does not exist.
 */
export async function readPapers(
  folder: string,
  known: readonly ReadFile[] = [],
  progress: Progress = () => undefined,
  cache: ReadingCache = noCache,
): Promise<ReadFile[]> {
  const before = new Map(known.map((file) => [file.path, file]));
  const paths = await listDocuments(folder);
  const files: ReadFile[] = [];
  for (const path of paths) {
    const fingerprint = await fingerprintOf(path);
    const same = before.get(path);
    files.push(same?.fingerprint === fingerprint ? same : await findOrRead(path, fingerprint, cache));
    progress(files.length, paths.length, basename(path));
  }
  await cache.keepOnly(paths);
  return files;
}

async function findOrRead(path: string, fingerprint: string, cache: ReadingCache): Promise<ReadFile> {
  const kept = await cache.findFile(path, fingerprint);
  if (kept) return kept;
  const file = await readFile(path, fingerprint);
  await cache.keepFile(file);
  return file;
}

/** True where every file is the one that was read before, and none has gone. */
export function isUnchanged(before: readonly ReadFile[], after: readonly ReadFile[]): boolean {
  return before.length === after.length && before.every((file, index) => file === after[index]);
}

/** One file as a meeting paper. Throws a {@link DocumentFault} when it is none. */
export async function readPaper(path: string): Promise<Paper> {
  const meeting = parseMeeting(await readDocument(path));
  if (meeting === null) throw new DocumentFault('notAMeeting', basename(path));
  return { file: basename(path), meeting, modified: (await stat(path)).mtime.toISOString() };
}

/** One file, with what is wrong with it where it holds no meeting paper. */
export async function readFile(path: string, fingerprint: string): Promise<ReadFile> {
  try {
    return { path, fingerprint, paper: await readPaper(path), fault: null };
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault;
    return { path, fingerprint, paper: null, fault: fault.message };
  }
}

/** Size and time of change: a share that several machines mount gives no better, and reading is what is to be saved. */
export async function fingerprintOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size} ${mtimeMs}`;
  } catch {
    // It went between listing and looking: reading it says so.
    return 'gone';
  }
}
