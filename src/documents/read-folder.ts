import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { DocumentFault } from './document-fault';

/** Names that are no papers: descriptions of the folder, and files that programs leave behind. */
const passedOver = /^(?:readme\b.*|\..*|~\$.*|.*\.(?:json|tmp|bak))$/iu;

/** Paths of the files in a folder and its subfolders that may be papers, in the order of their names. */
export async function listDocuments(folder: string): Promise<string[]> {
  const entries = await readEntries(folder);
  return entries
    .filter((entry) => entry.isFile() && !passedOver.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

async function readEntries(folder: string): Promise<Dirent[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new DocumentFault('folderMissing', folder);
    return await readdir(folder, { withFileTypes: true, recursive: true });
  } catch {
    throw new DocumentFault('folderMissing', folder);
  }
}
