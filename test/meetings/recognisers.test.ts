import { groupRecognisers } from '../../src/meetings/attendance';
import { bodyRecognisers, bodySlug, recogniseBody } from '../../src/meetings/bodies';
import { caseNumberRecognisers } from '../../src/meetings/case-numbers';
import { caseTypeRecognisers } from '../../src/meetings/case-types';
import { asideRecognisers } from '../../src/meetings/item-asides';
import { numberRecognisers, recogniseItem, splitAccess } from '../../src/meetings/item-headings';
import { outcomeRecognisers } from '../../src/meetings/outcomes';
import { kindRecognisers } from '../../src/meetings/paper-head';
import { parsePerson, splitPeople } from '../../src/meetings/person';
import { recogniseSection, recommendationOpening, sectionRecognisers } from '../../src/meetings/section-headings';

interface Recogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

const tables = {
  'case types': caseTypeRecognisers,
  sections: sectionRecognisers,
  'item numbers': numberRecognisers,
  'case numbers': caseNumberRecognisers,
  asides: asideRecognisers,
  'kinds of paper': kindRecognisers,
  bodies: bodyRecognisers,
  'attendance groups': groupRecognisers,
  outcomes: outcomeRecognisers,
} satisfies Record<string, readonly Recogniser[]>;

const rows = Object.entries(tables).flatMap(([name, table]) =>
  table.map(({ pattern, takes, refuses }: Recogniser) => ({ name, pattern, takes, refuses })),
);

describe.each(rows)('$name', ({ pattern, takes, refuses }) => {
  test(`take "${takes}"`, () => {
    expect(takes).toMatch(pattern);
  });

  test(`refuse "${refuses}"`, () => {
    expect(refuses).not.toMatch(pattern);
  });
});

describe('the body of a line of a cover', () => {
  test.each([
    ['KKR SYDDANMARK', 'KKR Syddanmark'],
    ['KKR Sjælland | 07-09-2020', 'KKR Sjælland'],
    ['Referat af møde i K17 den 14. marts 2025', 'K17'],
    ['Kommunaldirektørkredsen K17', 'K17'],
    ['K29 – Kommunaldirektørerne i hovedstadsregionen', 'K29'],
    ['Referat fra møde i kommunaldirektørnetværket i den midtjyske region', 'K19'],
    ['Dagsorden til møde i kommunaldirektørkredsen i Region Nordjylland', 'K11'],
    ['Byrådet, Lejre Kommune', 'Byrådet, Lejre Kommune'],
    ['Byrådet i Lejre Kommune', 'Byrådet, Lejre Kommune'],
    ['LEJRE KOMMUNE - BYRÅDET', 'Byrådet, Lejre Kommune'],
    ['Byrådet - Referat', 'Byrådet'],
    ['Økonomiudvalget – Referat – 1. oktober 2018', 'Økonomiudvalget'],
    ['Referat - Regionsrådet 2018-2021', 'Regionsrådet'],
    ['ÅBEN DAGSORDEN ØKONOMIUDVALG', 'Økonomiudvalget'],
    ['Udvalget for Regional Udvikling - referat 11-10-2010', 'Udvalget for Regional Udvikling'],
    ['mødet i Udvalg for regional udvikling', 'Udvalg for regional udvikling'],
    ['Ordinært møde i Kommunalbestyrelsen, tirsdag den 17. juni 2025', 'Kommunalbestyrelsen'],
    ['Teknik- og Miljøudvalget', 'Teknik- og Miljøudvalget'],
    ['KKR Syddanmark besluttede at godkende planen', null],
    ['K17 anbefaler rammeaftalen', null],
    ['Byrådet besluttede at udsætte sagen den 4. juni 2025', null],
    ['Lejre Kommune bygger nyt', null],
  ])('"%s" is %s', (line, body) => {
    expect(recogniseBody(line)).toBe(body);
  });

  test('its slug has no letters that an address would change', () => {
    expect(bodySlug('Udvalget for Ældre, Brønderslev Kommune')).toBe('udvalget-for-aeldre-broenderslev-kommune');
  });
});

describe('a numbered line', () => {
  test.each([
    ['2. Fælles beredskabsplan', '2', 'Fælles beredskabsplan'],
    ['2.3. Ny vej', '2.3', 'Ny vej'],
    ['Punkt 3: Budget', '3', 'Budget'],
    ['Pkt. 3 – Budget', '3', 'Budget'],
    ['SAG NR. 1 MØDEPLAN 2010', '1', 'MØDEPLAN 2010'],
    ['Sag nr. 4', '4', ''],
    ['4 (Åben) Ny vej', '4', 'Ny vej'],
    ['Ad 3) Ny vej', '3', 'Ny vej'],
  ])('"%s" is number %s', (line, number, title) => {
    expect(recogniseItem(line)).toEqual({ number, title });
  });

  test.each(['punkt 3 blev udsat', 'Punkt 3 udgår', '2025 bliver et godt år', '5 medlemmer', '2,5 mio. kr.'])(
    '"%s" opens nothing',
    (line) => {
      expect(recogniseItem(line)).toBeNull();
    },
  );

  test.each([
    ['(Lukket) Køb af ejendom', 'Køb af ejendom', true],
    ['LUKKET PUNKT: Tilsyn', 'Tilsyn', true],
    ['Lukket punkt', 'Lukket punkt', true],
    ['(Åben) Ny vej', 'Ny vej', false],
    ['Lukket dagtilbud på Nørregade', 'Lukket dagtilbud på Nørregade', false],
  ])('"%s" is the title "%s", closed: %s', (line, title, closed) => {
    expect(splitAccess(line)).toEqual({ title, closed });
  });
});

describe('the heading of a section', () => {
  test.each([
    ['Beslutning i Byrådet den 29. januar 2020: Godkendt.', 'decision', 'Byrådet', '2020-01-29'],
    [
      'Beslutning i Udvalget for Ældre og Sundhed den 04-06-2020',
      'decision',
      'Udvalget for Ældre og Sundhed',
      '2020-06-04',
    ],
    ['Beslutning Økonomiudvalget den 21-01-2020', 'decision', 'Økonomiudvalget', '2020-01-21'],
    ['Økonomiudvalget, 21. januar 2020, pkt. 4:', 'decision', 'Økonomiudvalget', '2020-01-21'],
    ['Beslutning:', 'decision', '', null],
    ['BESLUTNING', 'decision', '', null],
    ['Indstilling: Det indstilles, at', 'recommendation', '', null],
    ['ADMINISTRATIONENS INDSTILLING', 'recommendation', '', null],
    ['Resumé', 'background', '', null],
    ['SAGSFREMSTILLING', 'presentation', '', null],
    ['Økonomi', 'presentation', '', null],
    ['Videre proces', 'presentation', '', null],
    ['Bilag:', 'annexes', '', null],
  ])('"%s" opens %s', (line, section, by, date) => {
    expect(recogniseSection(line)).toMatchObject({ section, by, date });
  });

  test.each([
    'Beslutningen blev truffet i maj',
    'Beslutninger om taksten træffes af byrådet',
    'Referat fra møde den 4. september',
    'Indstillingen blev tiltrådt',
    'Økonomien er stram',
    'Bilag 1: Notat',
    'Sagsfremstilling og høring i råd',
    'Økonomiudvalget den 21. januar 2020 drøftede sagen',
  ])('"%s" opens nothing', (line) => {
    expect(recogniseSection(line)).toBeNull();
  });

  test.each([
    ['Direktionen indstiller, at planen godkendes', true],
    ['Direktionen indstiller,', true],
    ['Forvaltningen indstiller til Byrådet, at', true],
    ['Økonomiforvaltningen indstiller, at Økonomiudvalget', true],
    ['Det indstilles, at KKR godkender planen', true],
    ['Borgmesteren indstiller,', true],
    ['Direktionen indstillede sagen i maj', false],
    ['KKR anbefaler kommunerne at gå videre', false],
    ['Administrationen indstiller arbejdet', false],
  ])('"%s" recommends: %s', (line, recommends) => {
    expect(recommendationOpening.test(line)).toBe(recommends);
  });
});

describe('people of an attendance list', () => {
  test.each([
    ['Anne Bo, Greve, Carl Dam og Eva Friis', ['Anne Bo, Greve', 'Carl Dam', 'Eva Friis']],
    ['Lise Mark (A), Egedal, og Svend Toft (C), Ishøj', ['Lise Mark (A), Egedal', 'Svend Toft (C), Ishøj']],
    ['Anders Berg (A) Rebild\tBirthe Elk (V) Thisted', ['Anders Berg (A) Rebild', 'Birthe Elk (V) Thisted']],
    ['Rektor Ib Juul, UC Lillebælt', ['Rektor Ib Juul, UC Lillebælt']],
  ])('"%s" names %j', (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });

  test.each([
    ['Lis Holm (S)', { name: 'Lis Holm', party: 'S', municipality: null, role: null }],
    ['Erik Berg (SF) Morsø', { name: 'Erik Berg', party: 'SF', municipality: 'Morsø', role: null }],
    ['Anne Bo (Greve)', { name: 'Anne Bo', party: null, municipality: 'Greve', role: null }],
    ['Anne Bo, V', { name: 'Anne Bo', party: 'V', municipality: null, role: null }],
    ['Inger Nørr (ref.)', { name: 'Inger Nørr', party: null, municipality: null, role: 'ref.' }],
    ['Leif Sand for Jann Vang', { name: 'Leif Sand', party: null, municipality: null, role: 'for Jann Vang' }],
    ['Alexander von Sand (V) Lejre', { name: 'Alexander von Sand', party: 'V', municipality: 'Lejre', role: null }],
  ])('"%s" is %j', (line, person) => {
    expect(parsePerson(line, 'member')).toMatchObject(person);
  });

  test.each(['Ingen', 'Regionalpolitiske sager', 'Alle var mødt', 'Erhvervshus', '3'])('"%s" is nobody', (line) => {
    expect(parsePerson(line, 'member')).toBeNull();
  });
});
