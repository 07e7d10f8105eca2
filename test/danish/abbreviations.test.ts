import { findAbbreviations } from '../../src/danish/abbreviations';

const pairs = (text: string): string[] => findAbbreviations(text).map(({ short, long }) => `${short} = ${long}`);

const explained: readonly (readonly [text: string, pair: string])[] = [
  ['Direktøren for Greater Copenhagen EU Office (GCPHEU) deltog', 'GCPHEU = Greater Copenhagen EU Office'],
  ['en aftale om kommunernes økonomi for 2025 (ØA25)', 'ØA25 = aftale om kommunernes økonomi for 2025'],
  ['Data fra Danmarks Evalueringsinstitut (EVA) viser', 'EVA = Evalueringsinstitut'],
  ['Danmarks Erhvervsfremmebestyrelse (DEB)', 'DEB = Danmarks Erhvervsfremmebestyrelse'],
  ['DEB (Danmarks Erhvervsfremmebestyrelse)', 'DEB = Danmarks Erhvervsfremmebestyrelse'],
  ['Sundhedssamarbejdsudvalget (SSU)', 'SSU = Sundhedssamarbejdsudvalget'],
  ['ved Kommunernes Landsforening (herefter KL)', 'KL = Kommunernes Landsforening'],
  ['Det regionale arbejdsmarkedsråd, RAR Fyn, ved Kirsten', 'RAR = regionale arbejdsmarkedsråd'],
  ['Danmarks Erhvervsfremmebestyrelse, DEB, ved', 'DEB = Danmarks Erhvervsfremmebestyrelse'],
  ['borgerstyret personlig assistance (BPA)', 'BPA = borgerstyret personlig assistance'],
  ['Udvalget for Vækst, Uddannelse og Beskæftigelse (VUB)', 'VUB = Vækst, Uddannelse og Beskæftigelse'],
];

const unexplained: readonly string[] = [
  'Peter Hansen (V)',
  'regional udvikling (70 pct.)',
  'Rapporten (se bilag 1)',
  'en strategi (2023-2024)',
  'fælles kontrol (KL)',
  'fokus på borgere (SEL § 107)',
  'offentlige partnerskaber (OPS, OPP)',
  'krav fra andre lande (EU)',
  'rapporter om regioner, RAR Fyn',
  'Københavns Universitet, DTU og CBS',
  'på vegne af kommunerne, KL',
  'aftale om kommunernes økonomi for 2025 (ØA24)',
  'ØA25 er indgået',
];

describe('abbreviations', () => {
  test.each(explained)('are learnt from "%s"', (text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  test.each(unexplained)('are not learnt from "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  test('come once each, with the words that explain them', () => {
    const text = 'Den Koordinerede Tilmelding (KOT).\nDen Koordinerede Tilmelding (KOT).';
    expect(findAbbreviations(text)).toEqual([
      { short: 'KOT', long: 'Koordinerede Tilmelding', evidence: 'Koordinerede Tilmelding (KOT)' },
    ]);
  });
});
