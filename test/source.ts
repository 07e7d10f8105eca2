import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export const root = join(__dirname, '..');

export interface SourceFile {
  /** Path below src, such as "answers/citation.ts". */
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files below src. */
export function readSource(): SourceFile[] {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/**
 * `from '../meetings/meeting'`, `import 'x'`, `import('x')`, `require('x')`. Refuses `Array.from('x')` only by luck:
 * an argument that is no module is no path either, and passes every rule.
 */
const imported = /\b(?:from|import|require)\s*\(?\s*'([^']+)'/gu;

/** What a file imports: paths below src for our own files, names for packages. */
export function importsOf({ path, text }: SourceFile): { own: string[]; packages: string[] } {
  const names = [...text.matchAll(imported)].map((match) => match[1] ?? '');
  const own = names.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name));
  return { own, packages: names.filter((name) => !name.startsWith('.')) };
}
