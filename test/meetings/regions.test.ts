import type { Circle } from '../../src/meetings/meeting';
import {
  findCircle,
  findMunicipality,
  nameKey,
  regionOfBody,
  regionOfCircle,
  regionOfMunicipality,
  regions,
} from '../../src/meetings/regions';

const all = regions.flatMap((region) => region.municipalities);

describe('the table of regions', () => {
  test('names each circle for its number of municipalities', () => {
    expect(regions.map((region) => [region.circle, region.municipalities.length])).toEqual([
      ['K17', 17],
      ['K22', 22],
      ['K29', 29],
      ['K19', 19],
      ['K11', 11],
    ]);
  });

  test('has 98 municipalities, none twice, and no two alike in any spelling', () => {
    expect(new Set(all).size).toBe(98);
    expect(new Set(all.map(nameKey)).size).toBe(98);
  });

  test('names body and region alike', () => {
    for (const region of regions) {
      expect(region.body).toBe(`KKR ${region.name}`);
      expect(region.region).toBe(`Region ${region.name}`);
    }
  });
});

describe('a municipality is found', () => {
  test.each([
    ['Københavns Kommune', 'København'],
    ['Københavns', 'København'],
    ['kobenhavn', 'København'],
    ['Koebenhavn', 'København'],
    ['Århus', 'Aarhus'],
    ['Aarhus Kommune', 'Aarhus'],
    ["Aarhus'", 'Aarhus'],
    ['Ålborg', 'Aalborg'],
    ['Åbenrå', 'Aabenraa'],
    ['Fåborg-Midtfyn', 'Faaborg-Midtfyn'],
    ['Faaborg Midtfyn', 'Faaborg-Midtfyn'],
    ['Taarnby', 'Tårnby'],
    ['Nordfyns', 'Nordfyns'],
    ['Nordfyn', 'Nordfyns'],
    ['Nordfyns Kommune', 'Nordfyns'],
    ['Vesthimmerland', 'Vesthimmerlands'],
    ['Høje Taastrup', 'Høje-Taastrup'],
    ['Høje-Tåstrup Kommune', 'Høje-Taastrup'],
    ['hoeje-taastrup', 'Høje-Taastrup'],
    ['Lyngby-Tårbæk', 'Lyngby-Taarbæk'],
    ['Næstveds', 'Næstved'],
    ['naestved', 'Næstved'],
    ['NÆSTVED KOMMUNE', 'Næstved'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['Kommunen Sorø', 'Sorø'],
    ['Horsens', 'Horsens'],
    ['Assens', 'Assens'],
    ['Ringkøbing-Skjern', 'Ringkøbing-Skjern'],
    ['Ærø', 'Ærø'],
    ['aeroe', 'Ærø'],
  ])('%s is %s', (typed, name) => expect(findMunicipality(typed)).toBe(name));

  test.each(['Kommune', '', 'Botilbud', 'Sjælland', 'Kommunekvote', 'Østerbro', '   ', 'constructor', '__proto__'])(
    '%s is none',
    (typed) => expect(findMunicipality(typed)).toBeNull(),
  );

  test('by each of the 98 names, in the genitive and with the word Kommune', () => {
    for (const name of all) {
      expect(findMunicipality(name)).toBe(name);
      expect(findMunicipality(`${name}s Kommune`)).toBe(name);
      expect(findMunicipality(`${name} Kommunes`)).toBe(name);
    }
  });
});

describe('a region is found', () => {
  test.each([
    ['Næstved', 'K17'],
    ['Odense Kommune', 'K22'],
    ['Bornholm', 'K29'],
    ['Aarhus', 'K19'],
    ['Læsø', 'K11'],
  ])('by its municipality %s', (name, circle) => expect(regionOfMunicipality(name)?.circle).toBe(circle));

  test.each([
    ['KKR Sjælland', 'K17'],
    ['kkr-sjaelland', 'K17'],
    ['KKR SYDDANMARK', 'K22'],
  ])('by its body %s', (body, circle) => expect(regionOfBody(body)?.circle).toBe(circle));

  test('and not by what is none of them', () => {
    expect(regionOfMunicipality('Malmø')).toBeNull();
    expect(regionOfBody('KKR')).toBeNull();
  });

  test('by its circle', () => {
    for (const circle of ['K11', 'K17', 'K19', 'K22', 'K29'] satisfies Circle[]) {
      expect(regionOfCircle(circle)?.circle).toBe(circle);
      expect(findCircle(circle.toLowerCase())).toBe(circle);
    }
    expect(findCircle('K18')).toBeNull();
    expect(findCircle('K17-Klima')).toBeNull();
  });
});
