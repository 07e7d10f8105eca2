import { parseQuestion } from '../../src/questions/parse-question';
import type { Language } from '../../src/questions/question';
import { stranger } from './understood';

const languageOf = (typed: string, language: Language | null): Language =>
  parseQuestion(typed, { ...stranger, language }).language;

test.each([
  'what was decided on botilbud?',
  'what did KKR Sjælland decide about the sundhedsreform?',
  'distribution of refugees 2025',
  'when is the next meeting',
  'who was appointed to FGU Danmark',
  'any decisions on botilbud since 2022',
  'hello',
  'thanks!',
])('%s is English', (typed) => expect(languageOf(typed, null)).toBe('en'));

test.each([
  'Greater Copenhagen EU Office',
  'GCPHEU strategi',
  'DK2020 klimaplaner',
  'botilbud',
  'hvad blev besluttet on botilbud',
  'IT sikkerhed',
  'find botilbud',
  'hej',
  '',
  '?',
])('%s is Danish', (typed) => expect(languageOf(typed, null)).toBe('da'));

test.each([
  ['botilbud', 'en', 'en'],
  ['Greater Copenhagen EU Office', 'en', 'en'],
  ['help', 'da', 'da'],
  ['hvad blev besluttet om botilbud', 'en', 'da'],
  ['what was decided on botilbud', 'da', 'en'],
] as const)('%s from somebody who reads %s is answered in %s', (typed, own, language) => {
  expect(languageOf(typed, own)).toBe(language);
});
