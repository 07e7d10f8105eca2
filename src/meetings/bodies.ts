interface BodyRecogniser {
  readonly pattern: RegExp;
  readonly name: (match: RegExpExecArray) => string;
  readonly takes: string;
  readonly refuses: string;
}

const regions = ['Sjælland', 'Syddanmark', 'Hovedstaden', 'Midtjylland', 'Nordjylland'] as const;

/** Lines of a cover that name whose meeting it is. */
export const bodyRecognisers: readonly BodyRecogniser[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:(?:dagsorden|referat|bilag)\b[^.]{0,40}?\s)?KKR[\s-](${regions.join('|')})(?:\s*[|,–-].*|\s+\d.*)?$`,
      'iu',
    ),
    name: (match) => `KKR ${regions.find((region) => region.toLowerCase() === match[1]?.toLowerCase()) ?? ''}`,
    takes: 'KKR SYDDANMARK',
    refuses: 'KKR Syddanmark besluttede at godkende planen',
  },
  {
    pattern:
      /^(?:(?:dagsorden|referat)\b[^.]{0,40}?\s)?(?:kommunaldirektørkredsen,?\s*)?\(?(K(?:11|17|19|22|29))\)?(?:[\s,–-]+(?:region\s\p{L}+|møde.*|kommunaldirektør.*|\d.*))?$/iu,
    name: (match) => (match[1] ?? '').toUpperCase(),
    takes: 'Referat af møde i K17',
    refuses: 'K17 anbefaler rammeaftalen',
  },
  {
    pattern:
      /^(?:(?:dagsorden|referat|beslutningsprotokol)\b[^.]{0,40}?\s)?((?:by|region)srådet|kommunalbestyrelsen|direktionen|magistraten|[\p{L}-]+udvalget(?: for [\p{L},\s]{3,60}?)?)(?:\s*,)?(?:\s+(?:i\s+)?((?:[\p{Lu}][\p{L}-]+\s?){1,3})kommune)?(?:[\s,–-]+(?:møde.*|\d.*))?$/iu,
    name: (match) => bodyWithMunicipality(match[1] ?? '', match[2]?.trim()),
    takes: 'Økonomiudvalget, Lejre Kommune',
    refuses: 'Byrådet besluttede at udsætte sagen',
  },
];

/** Name of the body that a line of a cover names, or null. */
export function recogniseBody(text: string): string | null {
  if (text.length > 100) return null;
  for (const { pattern, name } of bodyRecognisers) {
    const match = pattern.exec(text.trim());
    if (match) return name(match);
  }
  return null;
}

/** Slug of a body: "KKR Sjælland" → "kkr-sjaelland". */
export function bodySlug(body: string): string {
  return body
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

function bodyWithMunicipality(body: string, municipality: string | undefined): string {
  const name = body.charAt(0).toUpperCase() + body.slice(1).toLowerCase();
  return municipality ? `${name}, ${municipality} Kommune` : name;
}
