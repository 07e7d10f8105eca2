import type { Circle } from './meeting';

export interface Region {
  /** The circle of the region's municipal chief executives. */
  readonly circle: Circle;
  /** "KKR Sjælland". */
  readonly body: string;
  /** "Region Sjælland". */
  readonly region: string;
  /** "Sjælland". */
  readonly name: string;
  /** Without the word "Kommune". */
  readonly municipalities: readonly string[];
}

const list = (names: string): readonly string[] => names.split(', ');

/** The five regions with their municipalities, as the municipal reform of 2007 drew them. */
export const regions: readonly Region[] = [
  {
    circle: 'K17',
    body: 'KKR Sjælland',
    region: 'Region Sjælland',
    name: 'Sjælland',
    municipalities: list(
      'Faxe, Greve, Guldborgsund, Holbæk, Kalundborg, Køge, Lejre, Lolland, Næstved, Odsherred, Ringsted, Roskilde, ' +
        'Slagelse, Solrød, Sorø, Stevns, Vordingborg',
    ),
  },
  {
    circle: 'K22',
    body: 'KKR Syddanmark',
    region: 'Region Syddanmark',
    name: 'Syddanmark',
    municipalities: list(
      'Aabenraa, Assens, Billund, Esbjerg, Faaborg-Midtfyn, Fanø, Fredericia, Haderslev, Kerteminde, Kolding, ' +
        'Langeland, Middelfart, Nordfyns, Nyborg, Odense, Svendborg, Sønderborg, Tønder, Varde, Vejen, Vejle, Ærø',
    ),
  },
  {
    circle: 'K29',
    body: 'KKR Hovedstaden',
    region: 'Region Hovedstaden',
    name: 'Hovedstaden',
    municipalities: list(
      'Albertslund, Allerød, Ballerup, Bornholm, Brøndby, Dragør, Egedal, Fredensborg, Frederiksberg, Frederikssund, ' +
        'Furesø, Gentofte, Gladsaxe, Glostrup, Gribskov, Halsnæs, Helsingør, Herlev, Hillerød, Hvidovre, Høje-Taastrup, ' +
        'Hørsholm, Ishøj, København, Lyngby-Taarbæk, Rudersdal, Rødovre, Tårnby, Vallensbæk',
    ),
  },
  {
    circle: 'K19',
    body: 'KKR Midtjylland',
    region: 'Region Midtjylland',
    name: 'Midtjylland',
    municipalities: list(
      'Aarhus, Favrskov, Hedensted, Herning, Holstebro, Horsens, Ikast-Brande, Lemvig, Norddjurs, Odder, Randers, ' +
        'Ringkøbing-Skjern, Samsø, Silkeborg, Skanderborg, Skive, Struer, Syddjurs, Viborg',
    ),
  },
  {
    circle: 'K11',
    body: 'KKR Nordjylland',
    region: 'Region Nordjylland',
    name: 'Nordjylland',
    municipalities: list(
      'Aalborg, Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø, Mariagerfjord, Morsø, Rebild, Thisted, ' +
        'Vesthimmerlands',
    ),
  },
];

/** What a municipality is called beside its own name; folded like `nameKey`. */
const otherNames = {
  nordfyn: 'Nordfyns',
  vesthimmerland: 'Vesthimmerlands',
  copenhagen: 'København',
  kbh: 'København',
  elsinore: 'Helsingør',
  lyngby: 'Lyngby-Taarbæk',
  ikast: 'Ikast-Brande',
  ringkobing: 'Ringkøbing-Skjern',
  faborg: 'Faaborg-Midtfyn',
  hojetastrup: 'Høje-Taastrup',
  mors: 'Morsø',
} as const;

/** One key for all spellings of a name: "Høje Taastrup", "Høje-Tåstrup" and "hoeje-taastrup" → "hojetastrup". */
export function nameKey(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replace(/[æå]/gu, 'a').replace(/ø/gu, 'o');
  return plain
    .replace(/a[ea]/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const municipalityByKey = new Map<string, string>([
  ...regions.flatMap((region) => region.municipalities.map((name): [string, string] => [nameKey(name), name])),
  ...Object.entries(otherNames),
]);

/** "Københavns Kommune", "Regionskommunen Bornholm" → the name; refuses "Kommunekvote". */
const municipalityWord = /^(?:region(?:s|al))?kommune[ns]?\s+|\s+(?:region(?:s|al))?kommune[ns]?s?$/giu;

/**
 * A municipality by its name in any of its spellings, with or without "Kommune", also in the genitive ("Næstveds",
 * "Aarhus'"); the name as in the table, or null.
 */
export function findMunicipality(name: string): string | null {
  const key = nameKey(name.trim().replace(municipalityWord, ''));
  return municipalityByKey.get(key) ?? (key.endsWith('s') ? municipalityByKey.get(key.slice(0, -1)) : null) ?? null;
}

/** The region of a municipality in any of its spellings, or null. */
export function regionOfMunicipality(name: string): Region | null {
  const municipality = findMunicipality(name);
  return regions.find((region) => municipality !== null && region.municipalities.includes(municipality)) ?? null;
}

/** The region of a body in any spelling ("KKR Sjælland", "kkr-sjaelland"), or null. */
export function regionOfBody(body: string): Region | null {
  return regions.find((region) => nameKey(region.body) === nameKey(body)) ?? null;
}

export function regionOfCircle(circle: Circle): Region | null {
  return regions.find((region) => region.circle === circle) ?? null;
}

/** "K17" or "k17" as a circle; null for "K18", "K17-Klima" and anything else. */
export function findCircle(text: string): Circle | null {
  return regions.find((region) => region.circle === text.toUpperCase())?.circle ?? null;
}
