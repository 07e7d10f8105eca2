import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { root } from '../source';

export interface Module {
  readonly name: string;
  /** Path of its file below the checkout: "infra/papers.bicep". */
  readonly path: string;
  /** Names of the parameters that it is given. */
  readonly given: readonly string[];
}

/** One setting of the container: its name, and what it is set to in Bicep's own words. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

export interface BicepFile {
  /** Places where the syntax is broken, as "12:3 text". */
  readonly faults: readonly string[];
  /** Each with whether it must be given. */
  readonly parameters: ReadonlyMap<string, { readonly isRequired: boolean; readonly isSecret: boolean }>;
  readonly outputs: readonly string[];
  readonly modules: readonly Module[];
  /** "module.output", as used in the file. */
  readonly usedOutputs: readonly string[];
  /** File and name of all that is imported: "names.bicep appName". */
  readonly imports: readonly string[];
  readonly functions: readonly string[];
  /** Objects with a `name` in the variables whose name ends in "ettings". */
  readonly settings: readonly Setting[];
}

const compiled = join(root, 'node_modules', 'tree-sitter-bicep', 'tree-sitter-bicep.wasm');
let parser: Promise<Parser> | undefined;

async function loadParser(): Promise<Parser> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(readFileSync(compiled)));
}

const all = (node: Node, type: string): Node[] => node.descendantsOfType(type);
const firstOf = (node: Node, type: string): Node | undefined => all(node, type)[0];

/** `'papers'` → papers; keeps what is computed: `'${base}-app'` → ${base}-app. */
const unquote = (text: string): string => text.replace(/^'(.*)'$/su, '$1');

function propertiesOf(object: Node): Map<string, Node> {
  const entries = object.namedChildren.filter((child) => child.type === 'object_property');
  return new Map(
    entries.flatMap((entry) => {
      const [key, value] = entry.namedChildren;
      return key && value ? [[unquote(key.text), value] as const] : [];
    }),
  );
}

/** Broken places; a missing token has no text. */
function faultsOf(node: Node): string[] {
  const own =
    node.isError || node.isMissing
      ? [`${node.startPosition.row + 1}:${node.startPosition.column + 1} ${node.text}`]
      : [];
  return node.hasError || node.isMissing ? [...own, ...node.children.flatMap(faultsOf)] : own;
}

/** The decorators of a declaration stand in a node of their own before it. */
function isSecret(declaration: Node): boolean {
  const before = declaration.previousNamedSibling;
  return before?.type === 'decorators' && /@secure\(\)/u.test(before.text);
}

function parameterOf(declaration: Node): [string, { isRequired: boolean; isSecret: boolean }] {
  const name = firstOf(declaration, 'identifier')?.text ?? '';
  return [name, { isRequired: !/^param \w+ \w+ =/u.test(declaration.text), isSecret: isSecret(declaration) }];
}

function moduleOf(declaration: Node, folder: string): Module {
  const object = firstOf(declaration, 'object');
  const parameters = object && propertiesOf(object).get('params');
  return {
    name: firstOf(declaration, 'identifier')?.text ?? '',
    path: posix.join(folder, unquote(firstOf(declaration, 'string')?.text ?? '')),
    given: parameters ? [...propertiesOf(parameters).keys()] : [],
  };
}

function settingsOf(declaration: Node): Setting[] {
  if (!/^var \w*ettings = \[/u.test(declaration.text)) return [];
  return all(declaration, 'object').flatMap((object) => {
    const properties = propertiesOf(object);
    const value = properties.get('value') ?? properties.get('secretRef');
    return [{ name: unquote(properties.get('name')?.text ?? ''), value: unquote(value?.text ?? '') }];
  });
}

function importsOf(declaration: Node): string[] {
  const from = unquote(firstOf(declaration, 'string')?.text ?? '');
  return declaration.namedChildren.flatMap((child) => (child.type === 'identifier' ? [`${from} ${child.text}`] : []));
}

/** `papers.outputs.shareName` → "papers.shareName". Refuses `network.properties.subnets`. */
const outputUse = /\b(\w+)\.outputs\.(\w+)/gu;

export async function parseBicep(text: string, folder = 'infra'): Promise<BicepFile> {
  parser ??= loadParser();
  const tree = (await parser).parse(text);
  if (!tree) throw new Error('The parser gave up.');
  const top = tree.rootNode;
  return {
    faults: faultsOf(top),
    parameters: new Map(all(top, 'parameter_declaration').map(parameterOf)),
    outputs: all(top, 'output_declaration').map((node) => firstOf(node, 'identifier')?.text ?? ''),
    modules: all(top, 'module_declaration').map((node) => moduleOf(node, folder)),
    usedOutputs: [...text.matchAll(outputUse)].map(([, module, output]) => `${module ?? ''}.${output ?? ''}`),
    imports: all(top, 'import_functionality').flatMap(importsOf),
    functions: all(top, 'user_defined_function').map((node) => firstOf(node, 'identifier')?.text ?? ''),
    settings: all(top, 'variable_declaration').flatMap(settingsOf),
  };
}

/** Paths of all Bicep files, such as "infra/app.bicep". */
export const bicepPaths = readdirSync(join(root, 'infra'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.bicep'))
  .map((path) => posix.join('infra', path.replaceAll('\\', '/')));

export function readBicep(path: string): Promise<BicepFile> {
  return parseBicep(readFileSync(join(root, path), 'utf8'), posix.dirname(path));
}
