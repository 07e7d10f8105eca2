import { writeFile } from 'node:fs/promises';
import { registerOf } from '../collection';
import { isUnchanged, readPapers, type Progress } from '../papers';
import type { ReadFile } from '../read-file';
import type { Command, Terminal } from './command';
import { buildIngestReport, printIngestReport } from './ingest-report';
import { parseOptions } from './parse-options';
import { UsageFault } from './usage-fault';

/** How often a watched folder is looked at: a paper that is put there is reported before its sender has turned away. */
const watchInterval = 2_000;

const barLength = 24;

/** Reads every paper of a folder and says what was found in each, those to look at first. */
export const ingestCommand: Command = {
  usage: 'ingest MAPPE [--json] [--report FIL] [--watch]',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, {
      json: { type: 'boolean' },
      report: { type: 'string' },
      watch: { type: 'boolean' },
    });
    const [folder, surplus] = positionals;
    if (folder === undefined) throw new UsageFault('missingFolder');
    if (surplus !== undefined) throw new UsageFault('unexpectedWord', surplus);
    let files = await readPapers(folder, [], progressBar(terminal));
    await tell(files, values, terminal);
    while (values.watch && (await terminal.pause(watchInterval))) {
      const next = await readPapers(folder, files);
      if (!isUnchanged(files, next)) await tell(next, values, terminal);
      files = next;
    }
    return 0;
  },
};

async function tell(
  files: readonly ReadFile[],
  { json, report }: { json?: boolean; report?: string },
  terminal: Terminal,
): Promise<void> {
  const found = buildIngestReport(files, registerOf(files));
  const text = `${JSON.stringify(found, null, 2)}\n`;
  if (report !== undefined) await write(report, text);
  terminal.out(json ? text : printIngestReport(found));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new UsageFault('cannotWrite', file);
  }
}

/** A bar on one line of the terminal; nothing where nobody looks on. */
function progressBar(terminal: Terminal): Progress {
  if (!terminal.input.isTTY) return () => undefined;
  return (read, total, file) => {
    const done = Math.round((read / total) * barLength);
    const bar = `${'#'.repeat(done)}${'.'.repeat(barLength - done)}`;
    const line = `[${bar}] ${read}/${total} ${file}`.slice(0, 79);
    terminal.error(`\r${line.padEnd(79)}${read === total ? `\r${' '.repeat(79)}\r` : ''}`);
  };
}
