import { readSource } from './source';

const files = readSource();

/** A type `any` ("value: any", "<any>", "as any[]", "any)"). Refuses the word in a comment ("for any item"). */
const anyType = /(:|<|\bas|\||,)\s*any\b\s*([;,)>\]|=[{]|$)/mu;

/** What may not stand in src, and a name for it. */
const refused = {
  'a type any': anyType,
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

test('no file re-exports others', () => {
  const barrels = files.filter((file) => /^export \* from/mu.test(file.text)).map((file) => file.path);
  expect(barrels).toEqual([]);
});

test('the environment is read in the configuration, the start and the commands only', () => {
  const readers = files.filter((file) => /\bprocess\.env\b/u.test(file.text)).map((file) => file.path);
  expect(readers.filter((path) => !/^(main\.ts|config\.ts|commands\/)/u.test(path))).toEqual([]);
});
