/** Why a file could not be read, each with the sentence that people see. */
const sentences = {
  missing: (file: string) => `${file} findes ikke.`,
  folder: (file: string) => `${file} er en mappe, ikke en fil.`,
  empty: (file: string) => `${file} er tom.`,
  tooLarge: (file: string) => `${file} er for stor. Grænsen er 64 MB.`,
  binary: (file: string) => `${file} er ikke en tekst, som kan læses.`,
  unknownFormat: (file: string) => `${file} har et format, som ikke kan læses.`,
  oldWord: (file: string) =>
    `${file} er i Words gamle format eller beskyttet med en adgangskode. Gem den som .docx uden adgangskode.`,
  encrypted: (file: string) => `${file} er beskyttet med en adgangskode. Gem den uden.`,
  damaged: (file: string) => `${file} er beskadiget eller ikke hentet færdig. Hent den igen.`,
  scanned: (file: string) => `${file} er indscannet og har ingen tekst. Brug den udgave, som den blev skrevet ud fra.`,
  unpacksTooLarge: (file: string) => `${file} fylder for meget, når den pakkes ud.`,
  tooSlow: (file: string) => `${file} tog for lang tid at læse.`,
  tooMuchMemory: (file: string) => `${file} kræver for megen hukommelse at læse.`,
  crashed: (file: string) => `${file} kunne ikke læses på grund af en fejl i læseren.`,
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

/** What a reader finds wrong with the bytes it was given. It does not know whose they are. */
export class FormatFault extends Error {
  readonly code: DocumentFaultCode;

  constructor(code: DocumentFaultCode) {
    super(code);
    this.name = 'FormatFault';
    this.code = code;
  }
}
