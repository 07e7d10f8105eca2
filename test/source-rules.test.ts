import { createSourceFile, forEachChild, ScriptTarget, SyntaxKind, type Node } from 'typescript';
import { readSource, type SourceFile } from './source';

const files = readSource();

/** Whether the syntax tree of a file holds a type `any`; the word in a comment or a string does not count. */
function hasAny({ path, text }: SourceFile): boolean {
  // Most files do not even hold the word.
  if (!/\bany\b/u.test(text)) return false;
  const isOrHolds = (node: Node): boolean =>
    node.kind === SyntaxKind.AnyKeyword || (forEachChild(node, (child) => isOrHolds(child) || undefined) ?? false);
  return isOrHolds(createSourceFile(path, text, ScriptTarget.Latest));
}

/** What may not stand in src, and a name for it. */
const refused = {
  'a rule switched off': /eslint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore/u,
  'an unfinished place': /\b(TODO|FIXME|XXX)\b/u,
} satisfies Record<string, RegExp>;

test('no file of src has over 300 lines', () => {
  const long = files.filter((file) => file.text.split('\n').length > 301).map((file) => file.path);
  expect(long).toEqual([]);
});

test.each(Object.entries(refused))('no file of src has %s', (_name, pattern) => {
  expect(files.filter((file) => pattern.test(file.text)).map((file) => file.path)).toEqual([]);
});

test('no file of src has a type any', () => {
  expect(files.filter(hasAny).map((file) => file.path)).toEqual([]);
  expect(hasAny({ path: 'a.ts', text: 'const a: any[] = []; // any' })).toBe(true);
  expect(hasAny({ path: 'a.ts', text: "const a = 'any, any'; // any" })).toBe(false);
});

test('no file re-exports others', () => {
  const barrels = files.filter((file) => /^export \* from/mu.test(file.text)).map((file) => file.path);
  expect(barrels).toEqual([]);
});

test('the environment is read in the configuration, the start and the commands only', () => {
  const readers = files.filter((file) => /\bprocess\.env\b/u.test(file.text)).map((file) => file.path);
  expect(readers.filter((path) => !/^(main\.ts|config\.ts|commands\/)/u.test(path))).toEqual([]);
});
