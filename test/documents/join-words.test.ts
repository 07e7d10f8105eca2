import { endsInHyphen, joinLines, wordsOf } from '../../src/documents/join-words';

interface Case {
  readonly first: string;
  readonly second: string;
  readonly joined: string;
  readonly why: string;
  /** What the document writes elsewhere. */
  readonly elsewhere?: readonly string[];
}

const cases: readonly Case[] = [
  {
    first: 'fælles ind-',
    second: 'satsområder',
    joined: 'fælles indsatsområder',
    why: 'the hyphen only breaks a word',
  },
  { first: 'Region Sjæl-', second: 'land', joined: 'Region Sjælland', why: 'a name is broken like a word' },
  { first: 'botilbudskapacite-', second: 'ten op', joined: 'botilbudskapaciteten op', why: 'an ending is broken off' },
  { first: 'social-', second: 'og undervisningsområdet', joined: 'social- og undervisningsområdet', why: 'it hangs' },
  { first: 'børne-', second: 'eller ungeområdet', joined: 'børne- eller ungeområdet', why: 'it hangs before eller' },
  {
    first: 'børne-',
    second: 'og/eller ungeområdet',
    joined: 'børne- og/eller ungeområdet',
    why: 'it hangs before og/eller',
  },
  { first: 'skov-', second: 'områder', joined: 'skovområder', why: '"områder" only begins like "og"' },
  { first: 'K17-', second: 'Klima', joined: 'K17-Klima', why: 'a capital follows' },
  { first: 'KKR-', second: 'sekretariat', joined: 'KKR-sekretariat', why: 'an abbreviation keeps its hyphen' },
  {
    first: 'reglerne i EU-',
    second: 'retten',
    joined: 'reglerne i EU-retten',
    why: 'an abbreviation keeps its hyphen',
  },
  { first: 'fra 2018-', second: '2020', joined: 'fra 2018-2020', why: 'figures are a range' },
  { first: 'alle 0-', second: '17-årige', joined: 'alle 0-17-årige', why: 'figures are a range' },
  { first: 'se www.kl.dk/kkr-', second: 'moeder', joined: 'se www.kl.dk/kkr-moeder', why: 'an address goes on' },
  { first: 'se https://www.kl.dk/', second: 'kkr', joined: 'se https://www.kl.dk/kkr', why: 'an address goes on' },
  { first: 'planen -', second: 'som ventet', joined: 'planen -som ventet', why: 'a lone dash clings to what it opens' },
  { first: 'enige om', second: 'sagen', joined: 'enige om sagen', why: 'there is no hyphen' },
  {
    first: 'en e-',
    second: 'bog',
    joined: 'en e-bog',
    why: 'the document writes it with a hyphen',
    elsewhere: ['Hver e-bog koster'],
  },
  {
    first: 'BUP-',
    second: 'området',
    joined: 'BUPområdet',
    why: 'the document writes it as one word',
    elsewhere: ['hele bupområdet'],
  },
];

describe('two lines become one', () => {
  test.each(cases)('"$first" + "$second" is "$joined": $why', ({ first, second, joined, elsewhere }) => {
    expect(joinLines(first, second, wordsOf(elsewhere ?? []))).toBe(joined);
  });
});

test('a line ends in a hyphen only where a word or a figure stands before it', () => {
  expect(['ind-', 'K17-', '2018-', 'planen -', '-', 'slut.'].map(endsInHyphen)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('words at a line end do not count as written so when they carry a hyphen', () => {
  expect([...wordsOf(['K17-Klima og fælles ind-', 'satsområder'])]).toEqual([
    'k17-klima',
    'og',
    'fælles',
    'satsområder',
  ]);
});
