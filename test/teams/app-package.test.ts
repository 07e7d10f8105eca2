import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';

// The package needs it only to read files, and jest cannot load it: it is an ES module.
jest.mock('strip-bom', () => (text: string) => text);

const folder = join(__dirname, '..', '..', 'appPackage');
const schemas = join(require.resolve('@microsoft/app-manifest/package.json'), '..', 'build/json-schemas/teams/v1.30');

const settings = {
  TEAMS_APP_ID: '1b2c3d4e-0000-4000-8000-000000000001',
  BOT_ID: '1b2c3d4e-0000-4000-8000-000000000002',
  PUBLISHER_NAME: 'Kommunerne i regionen',
  PUBLISHER_WEBSITE_URL: 'https://example.org',
  PUBLISHER_PRIVACY_URL: 'https://example.org/privacy',
  PUBLISHER_TERMS_URL: 'https://example.org/terms',
  PUBLIC_HOST: 'kkr.example.org',
};

const source = readFileSync(join(folder, 'manifest.json'), 'utf8');
const manifest = JSON.parse(
  Object.entries(settings).reduce((text, [name, value]) => text.replaceAll(`\${{${name}}}`, value), source),
) as Record<string, unknown>;
const english = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')) as Record<string, unknown>;

type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

interface Rules {
  readonly properties: Readonly<Record<string, { readonly maxLength?: number }>>;
  readonly patternProperties: Readonly<Record<string, { readonly maxLength?: number }>>;
  readonly required: readonly string[];
}

/** What the schema of translations says of a key; undefined where it knows none of that name. */
function ruleOf(key: string, { properties, patternProperties }: Rules): { readonly maxLength?: number } | undefined {
  // Its patterns are written for expressions without the flag u, which the validator sets.
  const pattern = Object.keys(patternProperties).find((candidate) => new RegExp(candidate).test(key));
  return properties[key] ?? (pattern === undefined ? undefined : patternProperties[pattern]);
}

/** "bots[0].commandLists[0].commands[1].title" → what stands there in the manifest. */
function valueAt(path: string): unknown {
  const keys = path.split(/[.[\]]+/u).filter(Boolean);
  return keys.reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], manifest);
}

/** Width and height of a PNG, and whether it has an alpha channel. */
function readPng(name: string): [number, number, boolean] {
  const bytes = readFileSync(join(folder, name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25) === 6];
}

test('the manifest holds to its schema once the ids are filled in', async () => {
  expect(await AppManifestUtils.validateAgainstSchema(manifest as unknown as Manifest)).toEqual([]);
});

test('the manifest names no other setting to fill in', () => {
  expect(JSON.stringify(manifest)).not.toContain('${{');
});

test('the English texts hold to their schema, and each stands for one of the manifest', () => {
  const rules = JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8')) as Rules;
  const keys = Object.keys(english).filter((key) => key !== '$schema');
  const tooLong = keys.filter((key) => String(english[key]).length > (ruleOf(key, rules)?.maxLength ?? 0));
  expect(tooLong).toEqual([]);
  expect(keys).toEqual(expect.arrayContaining([...rules.required]));
  expect(keys.filter((key) => typeof valueAt(key) !== 'string')).toEqual([]);
});

test('every text of the manifest is there in English too', () => {
  const read = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const here = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
      return /^(?:title|description|short|full)$/u.test(key) && typeof inner === 'string' ? [here] : read(inner, here);
    });
  };
  expect(read(manifest, '').filter((path) => !(path in english))).toEqual([]);
});

test('the icons have the sizes that Teams asks for, and every named file is there', () => {
  const { icons } = manifest as { icons: { color: string; outline: string } };
  expect([...readPng(icons.color).slice(0, 2), readPng(icons.outline)]).toEqual([192, 192, [32, 32, true]]);
  expect(existsSync(join(folder, 'en.json'))).toBe(true);
});

test('the version is the one of the package', () => {
  const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string };
  expect(manifest['version']).toBe(version);
});
