import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageSettings } from '../config';

const manifestFile = 'manifest.json';

/** "${{BOT_ID}}". Refuses "${BOT_ID}". */
const placeholder = /\$\{\{([A-Z_]+)\}\}/gu;

interface Manifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly composeExtensions: readonly object[];
}

/** The manifest without what only a bot with an address of its own has: links that it recognises. */
function withoutLinks(manifest: Manifest): object {
  const composeExtensions = manifest.composeExtensions.map((extension) => ({ ...extension, messageHandlers: [] }));
  return { ...manifest, composeExtensions, validDomains: [] };
}

/** The manifest with its placeholders filled in. */
export function fillManifest(source: string, settings: PackageSettings): string {
  const values: Readonly<Record<string, string | null>> = { ...settings };
  const filled = source.replaceAll(placeholder, (_all, name: string) =>
    JSON.stringify(values[name] ?? '').slice(1, -1),
  );
  const manifest = JSON.parse(filled) as Manifest;
  return `${JSON.stringify(settings.PUBLIC_HOST === null ? withoutLinks(manifest) : manifest, null, 2)}\n`;
}

/** Name and bytes of all that the manifest names, in a fixed order. */
export async function readPackageParts(
  folder: string,
  fill: (source: string) => string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const source = await readFile(join(folder, manifestFile), 'utf8');
  const { icons, localizationInfo } = JSON.parse(source) as Manifest;
  const others = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  const parts = new Map<string, Uint8Array>([[manifestFile, Buffer.from(fill(source))]]);
  for (const name of others) parts.set(name, await readFile(join(folder, name)));
  return parts;
}
