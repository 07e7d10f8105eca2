import { continueConversation } from '../../src/conversation/continue-conversation';
import { readPasted } from '../../src/conversation/pasted-text';
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
