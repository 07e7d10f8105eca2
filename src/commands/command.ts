import type { Readable } from 'node:stream';

/** What a command sees of the world: no command touches the process itself. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  out(text: string): void;
  error(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Waits for some milliseconds; false where the command is to end instead. */
  pause(milliseconds: number): Promise<boolean>;
}

/** 0 answered, 1 nothing found, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Shown after a wrong use, without the program's name. */
  readonly usage: string;
  run(parameters: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
