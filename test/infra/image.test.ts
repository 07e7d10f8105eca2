import { builtinModules } from 'node:module';
import { parseCommand, parseCopy, parseVariables, readDockerfile } from '../../scripts/image/read-dockerfile';
import { variableNames } from '../../src/variables';
import { importsOf, readSource } from '../source';
import { isThere, packageJson, readText } from './project-files';

const stages = readDockerfile(readText('Dockerfile'));
const image = stages.at(-1);
const words = image?.instructions.map(({ word }) => word) ?? [];
const textOf = (word: string): string => image?.instructions.find((one) => one.word === word)?.text ?? '';
const copies = stages.flatMap(({ instructions }) =>
  instructions.filter(({ word }) => word === 'COPY').map(({ text }) => parseCopy(text)),
);

test('every stage is a slim image of a Node version that still gets patches', () => {
  for (const { base } of stages) {
    const [, version] = /^node:(\d+)-\w+-slim$/u.exec(base) ?? [];
    expect(Number(version)).toBeGreaterThanOrEqual(22);
  }
});

test('what is copied is in the checkout, and .dockerignore lets exactly that through', () => {
  const sources = [...new Set(copies.filter(({ from }) => from === null).flatMap((copy) => copy.sources))];
  expect(sources.filter((source) => !isThere(source))).toEqual([]);
  const rules = readText('.dockerignore').split('\n');
  const [everything, ...allowed] = rules.filter((line) => line !== '' && !line.startsWith('#'));
  expect(everything).toBe('*');
  expect(allowed.map((line) => line.slice(1)).sort()).toEqual(sources.sort());
});

test('the image holds compiled code and the packages of production, not source, tests or papers', () => {
  const parts = image?.instructions.filter(({ word }) => word === 'COPY').map(({ text }) => parseCopy(text)) ?? [];
  expect(parts.flatMap(({ sources }) => sources)).toEqual(['/app/node_modules', '/app/dist', 'package.json', 'bin']);
  const names = parts.flatMap(({ from }) => (from === null ? [] : [from]));
  expect(stages.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('packages are installed as the lock file says, without scripts, and for the image without those of development', () => {
  const installs = stages.flatMap(({ name, instructions }) =>
    instructions.filter(({ text }) => text.startsWith('npm ci')).map(({ text }) => [name, text]),
  );
  expect(installs).toEqual([
    ['build', 'npm ci --ignore-scripts'],
    ['packages', 'npm ci --omit=dev --ignore-scripts'],
  ]);
});

test('the bot does not run as root, says how it is, and is started without a shell', () => {
  expect(textOf('USER')).toBe('node');
  expect(words.indexOf('USER')).toBeLessThan(words.indexOf('CMD'));
  expect(parseCommand(textOf('CMD'))).toEqual(['node', 'dist/main.js']);
  const [program, , check = ''] = parseCommand(textOf('HEALTHCHECK'));
  expect(program).toBe('node');
  expect(check).toContain('/health');
});

test('the settings of the image are ones that the bot knows, and none is secret', () => {
  const known: readonly string[] = variableNames;
  const names = Object.keys(parseVariables(textOf('ENV')));
  expect(names).toContain('DATA_DIR');
  expect(names.filter((name) => !known.includes(name) || /PASSWORD|SECRET|DATABASE_URL/u.test(name))).toEqual([]);
  expect(words.filter((word) => word === 'ARG' || word === 'ADD')).toEqual([]);
});

/** "zod/v4", "@microsoft/teams-ai". Refuses " | ", which a template string may hold between two quotation marks. */
const packageName = /^@?[a-z][\w./-]*$/u;

test('the program imports only what is installed in production', () => {
  const installed = Object.keys(packageJson.dependencies);
  const foreign = readSource().flatMap((file) =>
    importsOf(file)
      .packages.filter((name) => packageName.test(name) && !builtinModules.includes(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
      .filter((name) => !installed.includes(name))
      .map((name) => `${file.path}: ${name}`),
  );
  expect(foreign).toEqual([]);
});
