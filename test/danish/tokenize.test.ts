import { tokenize } from '../../src/danish/tokenize';

const folded = (text: string): string[] => tokenize(text).map((token) => token.folded);

const cases: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
  ['keeps circles and abbreviations whole', 'K17, ØA25, GCPHEU og DK2020', ['k17', 'øa25', 'gcpheu', 'og', 'dk2020']],
  ['joins a section sign with its number', 'efter § 107 og §§ 108', ['efter', '§107', 'og', '§108']],
  ['takes no section sign alone', '§ er et tegn', ['er', 'et', 'tegn']],
  ['keeps a case number whole, without parts', 'SAG-2023-04719 anjh', ['sag-2023-04719', 'anjh']],
  ['keeps item numbers and decimals whole', 'pkt. 2.3 og 1,5 pct.', ['pkt', '2.3', 'og', '1,5', 'pct']],
  ['takes the full stops out of thousands', '25.000 kr. og 1.250.000', ['25000', 'kr', 'og', '1250000']],
  ['keeps a date whole', 'den 19.06.2024 og 2024-06-19.', ['den', '19.06.2024', 'og', '2024-06-19']],
  ['ends a year before the full stop', 'i 2024. Derefter', ['i', '2024', 'derefter']],
  ['gives both years of a period', '2024-2027', ['2024-2027', '2024', '2027']],
  ['keeps abbreviations with full stops', 'f.eks. og m.fl.', ['f.eks', 'og', 'm.fl']],
  ['parts sentences without a space', 'på mødet.Derefter', ['på', 'mødet', 'derefter']],
  ['takes off a possessive', 'KL’s og K17s svar, KKR’erne', ['kl', 'og', 'k17', 'svar', 'kkr']],
  ['gives a hyphen compound and its parts', 'SOSU-uddannelserne', ['sosu-uddannelserne', 'sosu', 'uddannelserne']],
  ['gives the words of two printed as one', 'SocialtilsynØsts', ['socialtilsynøsts', 'socialtilsyn', 'østs']],
  ['leaves names with a capital inside alone', 'FynBus, GCPHEUs', ['fynbus', 'gcpheus']],
  ['sees through soft hyphens', 'kom\u00ADmune', ['kommune']],
  ['takes accents off but leaves æ, ø and å', 'Allé, Ærø, Åbenrå', ['alle', 'ærø', 'åbenrå']],
  ['composes letters that come in two', 'A\u030Arhus', ['århus']],
  ['finds nothing in signs', '*** (–) 😀 …', []],
];

describe('the words of a text', () => {
  test.each(cases)('%s', (_what, text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('know where they stand', () => {
    const text = 'Om SOSU-elever i K17.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

const hanging: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['døgn- og botilbud', ['døgntilbud']],
  ['social- og undervisningsområdet', ['socialområdet']],
  ['børne-, unge- og ældreområdet', ['børneområdet', 'ungeområdet']],
  ['sundheds- eller socialministeriet', ['sundhedsministeriet']],
  ['botilbudspladser og -markedet', ['botilbudsmarkedet']],
  ['døgn- og botilbudspladser', ['døgnpladser', 'døgntilbudspladser']],
  ['social- og EU-kontoret', ['socialkontoret']],
  ['døgn- og så videre', []],
  ['døgn- og. Botilbud', []],
  ['- Første punkt\n- Botilbud', []],
];

describe('a hanging hyphen', () => {
  test.each(hanging)('"%s" stands for %j', (text, words) => {
    const found = tokenize(text).filter((token) => token.kind === 'hanging');
    expect(found.map((token) => token.folded)).toEqual(words);
  });
});
