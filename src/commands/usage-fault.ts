/** Wrong use of the command line, each with the sentence that people see. */
const sentences = {
  missingCommand: () => 'Skriv en kommando.',
  unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke.`,
  unknownOption: (name: string) => `Valget »${name}« findes ikke.`,
  missingValue: (name: string) => `Valget »${name}« mangler sin værdi.`,
  unexpectedValue: (name: string) => `Valget »${name}« kan ikke have en værdi.`,
  unexpectedWord: (word: string) => `»${word}« er et ord for meget.`,
  missingFile: () => 'Skriv, hvilken fil der skal læses.',
  missingFolder: () => 'Skriv, hvilken mappe der skal læses.',
  missingQuestions: () => 'Skriv, hvilken fil med spørgsmål der skal bruges: --questions FIL.',
  cannotWrite: (file: string) => `Filen ${file} kan ikke skrives.`,
  badNow: (value: string) => `»${value}« er ikke en dato; skriv den som 2026-11-21.`,
  whichNotice: () => 'Vælg ét af --dry-run, --send-test PERSON og --unknown.',
  badCircle: (value: string) => `»${value}« er ikke en kreds; kredsene er K11, K17, K19, K22 og K29.`,
  badFilter: (value: string) =>
    `»${value}« er ingen afgrænsning; de hedder bodies, circle, period, status, latest og municipality.`,
  questionsMissing: (file: string) => `Filen ${file} findes ikke eller kan ikke læses.`,
  questionsNoJson: (file: string) => `Filen ${file} er ikke gyldig JSON.`,
  questionsShape: (file: string) => `Filen ${file} skal være en JSON-liste af { "id", "question" }.`,
} satisfies Record<string, (word: string) => string>;

export type UsageFaultCode = keyof typeof sentences;

/** The message is one sentence for people; `code` is for programs. */
export class UsageFault extends Error {
  readonly code: UsageFaultCode;

  constructor(code: UsageFaultCode, word = '') {
    super(sentences[code](word));
    this.name = 'UsageFault';
    this.code = code;
  }

  /** Whether the usage line would help: not where a file is what is wrong. */
  get showsUsage(): boolean {
    return !this.code.startsWith('questions') && this.code !== 'cannotWrite';
  }
}
