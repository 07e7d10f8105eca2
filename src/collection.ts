import { basename } from 'node:path';

import type { Answer } from './answers/answer';
import { buildAnswer } from './answers/build-answer';
import { DocumentFault } from './documents/document-fault';
import { readDocument } from './documents/read-document';
import { listDocuments } from './documents/read-folder';
import { buildRegister } from './meetings/build-register';
import type { Paper } from './meetings/paper';
import { parseMeeting } from './meetings/parse-meeting';
import type { Register } from './meetings/register';
import type { Asker } from './questions/asker';
import { parseQuestion } from './questions/parse-question';
import { buildIndex } from './search/build-index';

/** A file that holds no meeting paper, with the sentence that says why. */
export interface UnreadableFile {
  readonly file: string;
  readonly message: string;
}

/** The papers of a folder, read and ready to be asked. */
export interface Collection {
  readonly folder: string;
  readonly register: Register;
  readonly index: ReturnType<typeof buildIndex>;
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads every paper of a folder and its subfolders. A file that cannot be read is listed, the others are read all the
 * same. Throws a {@link DocumentFault} when the folder does not exist.
 */
export async function readCollection(folder: string): Promise<Collection> {
  const papers: Paper[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of await listDocuments(folder)) {
    try {
      papers.push(await readPaper(path));
    } catch (fault) {
      if (!(fault instanceof DocumentFault)) throw fault;
      unreadable.push({ file: basename(path), message: fault.message });
    }
  }
  const register = buildRegister(papers);
  return { folder, register, index: buildIndex(register), unreadable };
}

/** One file as a meeting paper. Throws a {@link DocumentFault} when it is none. */
export async function readPaper(path: string): Promise<Paper> {
  const meeting = parseMeeting(await readDocument(path));
  if (meeting === null) throw new DocumentFault('notAMeeting', basename(path));
  return { file: basename(path), meeting };
}

/** What the papers say to a question. */
export function ask(collection: Collection, text: string, asker: Asker): Answer {
  return buildAnswer(parseQuestion(text, asker), collection.register, collection.index, asker.today);
}
