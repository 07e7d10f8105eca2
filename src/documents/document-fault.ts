/** Why a file could not be read, each with the sentence that people see. */
const sentences = {
  missing: (file: string) => `${file} findes ikke.`,
  empty: (file: string) => `${file} er tom.`,
  tooLarge: (file: string) => `${file} er for stor. Grænsen er 64 MB.`,
  binary: (file: string) => `${file} er ikke en tekst, som kan læses.`,
  unknownFormat: (file: string) => `${file} har et format, som ikke kan læses.`,
  notAMeeting: (file: string) => `${file} er ikke en dagsorden, et referat eller et bilag.`,
  folderMissing: (file: string) => `Mappen ${file} findes ikke.`,
} satisfies Record<string, (file: string) => string>;

export type DocumentFaultCode = keyof typeof sentences;

/** A fault of one file or folder. The message is one sentence for people; `code` is for programs. */
export class DocumentFault extends Error {
  readonly code: DocumentFaultCode;

  constructor(code: DocumentFaultCode, file: string) {
    super(sentences[code](file));
    this.name = 'DocumentFault';
    this.code = code;
  }
}
