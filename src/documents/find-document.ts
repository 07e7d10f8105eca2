import { basename } from 'node:path';
import { listDocuments } from './read-folder';

/**
 * Path of the paper of a name among those of a folder and its subfolders. Looked up in their list: the name never becomes
 * part of a path. Null for none, and for several, of which nobody can tell which is meant.
 */
export async function findDocument(folder: string, name: string): Promise<string | null> {
  const [path, other] = (await listDocuments(folder)).filter((candidate) => basename(candidate) === name);
  return path !== undefined && other === undefined ? path : null;
}
