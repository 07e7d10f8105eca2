import { importsOf, readSource } from './source';

/** Each layer imports only from those before it. Files of src itself stand where they belong among the folders. */
const layers = [
  'danish',
  'documents',
  'meetings',
  'questions',
  'search',
  'texts',
  'answers',
  'program-fingerprint',
  'read-file',
  'reading-cache',
  'papers',
  'collection',
  'fill-shelf',
  'shelf-papers',
  'live-collection',
  'conversation',
  'cards',
  'store',
  'notifications',
  'telemetry',
  'hosts',
  'variables',
  'config',
  'teams',
  'paper-source',
  'start-notifications',
  'app',
  'main',
  'commands',
];

/** Packages that only one layer may know. */
const owners = {
  search: /^lunr(-languages)?(\/|$)/u,
  teams: /^(botbuilder|botframework-|@microsoft\/teams-ai|openai|restify)/u,
  telemetry: /^@opentelemetry\//u,
  store: /^(libsql|kysely|pg|better-sqlite3|node:sqlite|sqlite)/u,
} satisfies Record<string, RegExp>;

const files = readSource();

/** "answers" of "answers/citation.ts", "config" of "config.ts". */
function layerOf(path: string): string {
  return path.replace(/\.ts$/u, '').split('/')[0] ?? '';
}

test('every file of src belongs to a layer', () => {
  const strangers = files.map((file) => file.path).filter((path) => !layers.includes(layerOf(path)));
  expect(strangers).toEqual([]);
});

test('imports between the folders of src point one way', () => {
  const backward = files.flatMap((file) =>
    importsOf(file)
      .own.filter((target) => layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file.path)))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(backward).toEqual([]);
});

test.each(Object.entries(owners))('only %s/ knows its packages', (owner, pattern) => {
  const elsewhere = files
    .filter((file) => layerOf(file.path) !== owner)
    .flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => pattern.test(name))
        .map((name) => `${file.path}: ${name}`),
    );
  expect(elsewhere).toEqual([]);
});
