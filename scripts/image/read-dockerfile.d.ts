export interface Instruction {
  readonly word: string;
  readonly text: string;
}

export interface Stage {
  readonly base: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

export interface Copy {
  /** Name of an earlier stage; null for a file of the checkout. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function readDockerfile(text: string): Stage[];
export function parseCommand(text: string): string[];
export function parseCopy(text: string): Copy;
export function parseVariables(text: string): Record<string, string>;
