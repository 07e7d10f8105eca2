import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigFault } from '../config';
import { DocumentFault } from '../documents/document-fault';
import { StoreFault } from '../store/store-fault';
import { askCommand } from './ask';
import type { Command, ExitCode, Terminal } from './command';
import { evaluateCommand } from './evaluate';
import { ingestCommand } from './ingest';
import { feedbackCommand } from './feedback';
import { notifyCommand } from './notify';
import { packageCommand } from './package';
import { parseCommand } from './parse';
import { UsageFault } from './usage-fault';

/** Every command by its name. */
export const commands = {
  ask: askCommand,
  parse: parseCommand,
  ingest: ingestCommand,
  evaluate: evaluateCommand,
  package: packageCommand,
  feedback: feedbackCommand,
  notify: notifyCommand,
} satisfies Record<string, Command>;

/** Runs one command. Whatever goes wrong is one sentence on stderr and exit code 2, never a stack. */
export async function run(parameters: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = parameters;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) return help(terminal);
  const command = Object.entries<Command>(commands).find(([known]) => known === name)?.[1];
  try {
    if (!command) throw new UsageFault(name === '' ? 'missingCommand' : 'unknownCommand', name);
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.error(`${sentence(error)}\n`);
    if (error instanceof UsageFault && error.showsUsage) terminal.error(usage(command));
    return 2;
  }
}

function help(terminal: Terminal): ExitCode {
  for (const command of Object.values<Command>(commands)) terminal.out(usage(command));
  return 0;
}

function usage(command: Command | undefined): string {
  return `Brug: kkr-bot ${command?.usage ?? Object.keys(commands).join(' | ')}\n`;
}

function sentence(error: unknown): string {
  if (error instanceof StoreFault) return error.message;
  if (error instanceof UsageFault || error instanceof DocumentFault || error instanceof ConfigFault)
    return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Noget gik galt: ${message.split('\n')[0] ?? ''}`;
}

/** Runs a command in this process. The exit code is set, not forced, so that everything written gets out. */
export function runAndExit(parameters: readonly string[]): void {
  // `kkr-bot ask … | head -1` closes the pipe early; that is no fault.
  process.stdout.on('error', () => process.exit());
  const terminal: Terminal = {
    input: process.stdin,
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    env: process.env,
    now: () => new Date(),
    pause: (milliseconds) => sleep(milliseconds, true),
  };
  void run(parameters, terminal).then((code) => {
    process.exitCode = code;
  });
}
