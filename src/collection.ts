import { basename } from 'node:path';

import type { Answer } from './answers/answer';
import { buildAnswer } from './answers/build-answer';
import { buildRegister } from './meetings/build-register';
import type { Register } from './meetings/register';
import { readPapers, type Progress } from './papers';
import type { ReadFile } from './read-file';
import type { Asker } from './questions/asker';
import { parseQuestion } from './questions/parse-question';
import { buildIndex } from './search/build-index';
import type { Index } from './search/built-index';

/** A file that holds no meeting paper, with the sentence that says why. */
export interface UnreadableFile {
  readonly file: string;
  readonly message: string;
}

/** The papers of a folder, read and ready to be asked. */
export interface Collection {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  readonly register: Register;
  readonly index: Index;
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads every paper of a folder and its subfolders. A file that cannot be read is listed, the others are read all the
 * same. Throws a DocumentFault when the folder does not exist.
 */
export async function readCollection(folder: string, progress?: Progress): Promise<Collection> {
  const files = await readPapers(folder, [], progress);
  const register = registerOf(files);
  return buildCollection(folder, files, register, buildIndex(register));
}

/** What files hold, as one register. */
export function registerOf(files: readonly ReadFile[]): Register {
  return buildRegister(files.flatMap(({ paper }) => paper ?? []));
}

/** A collection of parts that belong together. */
export function buildCollection(
  folder: string,
  files: readonly ReadFile[],
  register: Register,
  index: Index,
): Collection {
  const unreadable = files.flatMap(({ path, fault }) =>
    fault === null ? [] : [{ file: basename(path), message: fault }],
  );
  return { folder, files, register, index, unreadable };
}

/** What the papers say to a question. */
export function ask(collection: Collection, text: string, asker: Asker): Answer {
  return buildAnswer(parseQuestion(text, asker), collection.register, collection.index, asker.today);
}
