import { readPaper } from '../papers';
import type { Command } from './command';
import { parseOptions } from './parse-options';
import { printMeeting } from './print-meeting';
import { UsageFault } from './usage-fault';

/** Reads one paper and prints the meeting that it is about. */
export const parseCommand: Command = {
  usage: 'parse FIL [--json]',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, { json: { type: 'boolean' } });
    const [file, surplus] = positionals;
    if (file === undefined) throw new UsageFault('missingFile');
    if (surplus !== undefined) throw new UsageFault('unexpectedWord', surplus);
    const { meeting } = await readPaper(file);
    terminal.out(values.json ? `${JSON.stringify(meeting, null, 2)}\n` : printMeeting(meeting));
    return 0;
  },
};
