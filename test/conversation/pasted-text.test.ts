import { continueConversation } from '../../src/conversation/continue-conversation';
import { readPasted, withoutSignature } from '../../src/conversation/pasted-text';
import { asker, writeTurn } from './conversation';

const paragraph =
  'Kommunerne har gennem flere år set, at ventelisterne til botilbud vokser. Særligt botilbud til unge med autisme er ' +
  'efterspurgte, og flere kommuner køber pladser langt fra borgerens hjem. En fælles kapacitetsplan skal vise, hvor mange ' +
  'pladser der mangler, og hvem der kan oprette dem. Kapacitetsplanen skal bygge på tal fra alle kommuner, og den skal ' +
  'fornyes hvert andet år, så botilbuddene følger behovet.';

const understood = (text: string): string => writeTurn(continueConversation(text, null, asker), null);

test('a pasted paragraph is searched for by the words it says most', () => {
  expect(readPasted(paragraph)?.asked).toBeNull();
  expect(understood(paragraph)).toMatch(/^subject .*\bbotilbud\b.*\bkapacitetsplan\b/u);
  expect(understood(paragraph).split(' ').length).toBeLessThan(12);
});

test('a heading above it is what it is about', () => {
  expect(understood(`2.3 Botilbudskapacitet og lånepulje\nSagsfremstilling:\n${paragraph}`)).toBe(
    'subject Botilbudskapacitet og lånepulje',
  );
});

test.each([
  [`${paragraph} Hvad blev der besluttet om det?`, /^decision .*kapacitetsplan/u],
  [`Hvad mener K17 om det? ${paragraph}`, /^statement .*kapacitetsplan.*, K17$/u],
  [`Hvad blev besluttet om takster? ${paragraph}`, /^decision takster$/u],
])('a question beside it is asked of it (%#)', (text, expected) => {
  expect(understood(text)).toMatch(expected);
});

test('dates and regions in it limit nothing', () => {
  expect(understood(`${paragraph} Sagen blev drøftet i KKR Sjælland den 4. september 2023.`)).not.toContain(',');
});

test('a long question is a question', () => {
  const question = `Hvad blev der egentlig besluttet om ${'de nye og meget efterspurgte '.repeat(12)} botilbud?`;
  expect(readPasted(question)).toBeNull();
  expect(understood(question)).toMatch(/^decision /u);
});

test('only the first 2,000 characters count', () => {
  const long = `${paragraph} `.repeat(9).slice(0, 2000);
  expect(understood(`${long} ${'svømmehaller '.repeat(500)}`)).toBe(understood(long));
});

const passage =
  'Der er i dag 1.250 pladser i regionen, og kommunerne forventer, at behovet stiger med 8 pct. frem mod 2030. ' +
  'Styregruppen har i foråret 2024 arbejdet med kapacitet og kvalitet i tilbuddene til borgere med komplekse behov.';

test('a shorter passage of which nothing is asked is searched for by its words too, and no time in it limits anything', () => {
  expect(understood(passage)).toMatch(/^subject .*\bkapacitet\b/u);
  expect(understood(passage)).not.toContain('2024');
});

describe('a letter', () => {
  const story =
    'Vi har i dag haft møde, og her blev det drøftet, om der i de senere år er truffet beslutninger om takster.';

  test.each([
    [
      `Kære KKR-bot\n\n${story} Hvad blev der besluttet om botilbud?\n\nMed venlig hilsen\nIda Holm`,
      'decision botilbud',
    ],
    [`${story} Hvad blev der besluttet om botilbud?\nMvh Ida`, 'decision botilbud'],
    [
      `${story}\nHvad blev der besluttet om botilbud?\n\nKind regards,\nIda Holm\nCEO\n+45 12 34 56 78`,
      'decision botilbud',
    ],
    ['Jeg vil gerne vide, hvad der blev besluttet om takster. Og hvornår er næste møde?', 'decision takster'],
  ])('asks what its questions ask, and neither its story nor its end (%#)', (text, first) => {
    expect(understood(text).split(' + ')[0]).toBe(first);
    expect(understood(text)).not.toMatch(/ida|møde i dag/iu);
  });

  test.each(['Hilsen fra borgmesteren:\nHvad blev besluttet om botilbud?', 'med venlig hilsen', 'hilsen'])(
    'has no end in %j',
    (text) => expect(withoutSignature(text)).toBe(text),
  );
});
