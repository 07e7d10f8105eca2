import fc from 'fast-check';
import { cleanText } from '../../src/questions/clean-text';
import { parseQuestion } from '../../src/questions/parse-question';
import { colleague } from './understood';
import { processorTime } from '../processor-time';

/** Words that recognisers look for, so that chance builds near misses of them. */
const bait = fc.constantFrom(
  ...'hvad hvem blev er besluttet om i KKR Sjælland K17 2023 juni 19/6-2024 fra til siden sidste møde punkt 2.3 SAG-2023-04719 og kommende møder er dagsordenen ude i går mødeplan uge 24'.split(
    ' ',
  ),
);
const sentence = fc.array(fc.oneof(bait, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 });

/** Milliseconds that a whole answer may take; a question read takes a tenth of it, the rest is room for a busy machine. */
const allowed = 200;

test('any text is understood as something, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        sentence.map((words) => words.join(' ')),
        fc.string({ unit: 'binary', maxLength: 3000 }),
      ),
      (typed) => {
        const question = parseQuestion(typed, colleague);
        expect(question.text.length).toBeLessThanOrEqual(2000);
        expect(`${question.text}${question.subject}`).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]/u);
        const isOfMeeting = question.intent === 'meeting' || question.intent === 'nextMeeting';
        expect(question.intent === 'smallTalk').toBe(question.topic !== null && !isOfMeeting);
        for (const limit of [question.filters.from, question.filters.to])
          expect(limit ?? '2024-01-01').toMatch(/^\d{4}-\d\d-\d\d$/u);
      },
    ),
    { numRuns: 200 },
  );
});

test('every word searched for stands in the question', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const typed = words.join(' ');
      const question = parseQuestion(typed, colleague);
      for (const word of question.subject.split(' ')) expect(cleanText(typed)).toContain(word);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['one word', 'a'.repeat(10_000)],
  ['short words', 'a '.repeat(5000)],
  ['the start of a question again and again', 'hvad blev '.repeat(1000)],
  ['a question that never ends', `blev ${'x '.repeat(5000)}`],
  ['periods', 'fra juni 2023 til '.repeat(600)],
  ['weeks', 'uge 24 '.repeat(1500)],
  ['meeting plans', 'vis mødeplan i '.repeat(700)],
  ['years told from this one', 'i efteråret for to år siden '.repeat(400)],
  ['bodies', 'i kkr sjælland og '.repeat(600)],
  ['greetings', 'hej '.repeat(2500)],
  ['frames', 'kan du fortælle mig noget om '.repeat(400)],
  ['open tags', '<a '.repeat(3000)],
  ['hyphens', '-a'.repeat(5000)],
  ['numbers', '1.'.repeat(5000)],
  ['wildcards', '* '.repeat(5000)],
  ['a bomb for regular expressions', `${'('.repeat(2000)}a+)+$`],
  ['emoji', '👍'.repeat(5000)],
  ['direction marks', '\u202E'.repeat(10_000)],
  ['control characters', '\u0000'.repeat(10_000)],
  ['SQL', "'; DROP TABLE items; -- ".repeat(300)],
  ['names of properties', '__proto__ constructor toString '.repeat(300)],
])('ten thousand characters of %s are understood in time', (_, typed) => {
  expect(processorTime(() => parseQuestion(typed, colleague))).toBeLessThan(allowed);
});

test('only the first 2,000 characters count', () => {
  const question = parseQuestion(`botilbud ${' '.repeat(2000)} takster`, colleague);
  expect(question.subject).toBe('botilbud');
});

test('an emoji cut in two leaves no half', () => {
  const question = parseQuestion(`${'x'.repeat(1999)}👍`, colleague);
  expect(question.text).toBe('x'.repeat(1999));
});
