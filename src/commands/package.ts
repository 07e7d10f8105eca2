import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPackageSettings } from '../config';
import { writeZip } from '../documents/write-zip';
import { fillManifest, readPackageParts } from './app-package';
import { programFolder } from './collection-options';
import type { Command } from './command';
import { parseOptions } from './parse-options';
import { UsageFault } from './usage-fault';

const defaultFile = 'kkr-bot.zip';

/** Builds the app that an administrator uploads to Teams: the manifest with the settings filled in, texts and icons. */
export const packageCommand: Command = {
  usage: 'package [--out FIL]',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, { out: { type: 'string' } } as const);
    const [word] = positionals;
    if (word !== undefined) throw new UsageFault('unexpectedWord', word);
    const settings = readPackageSettings(terminal.env);
    const parts = await readPackageParts(join(programFolder(__dirname), 'appPackage'), (source) =>
      fillManifest(source, settings),
    );
    const file = values.out ?? defaultFile;
    await writeFile(file, writeZip(parts)).catch(() => {
      throw new UsageFault('cannotWrite', file);
    });
    terminal.out(`${file}\n`);
    return 0;
  },
};
