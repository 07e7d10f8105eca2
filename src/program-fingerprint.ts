import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash of the code of some folders of src, by which what an older program made is known. It changes with every change of
 * the code, which no hand-kept number would.
 */
export async function fingerprintProgram(layers: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const layer of layers) {
    const names = (await readdir(join(__dirname, layer))).filter((name) => /\.[jt]s$/u.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(__dirname, layer, name)));
  }
  return hash.digest('hex');
}
