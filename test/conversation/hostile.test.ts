import fc from 'fast-check';
import type { Context } from '../../src/conversation/context';
import { parseContext } from '../../src/conversation/context';
import { continueConversation } from '../../src/conversation/continue-conversation';
import { takeTurn } from '../../src/conversation/take-turn';
import { asker, collection } from './conversation';
import { processorTime } from '../processor-time';

/** Words that readers look for, so that chance builds near misses of them. */
const bait = fc.constantFrom(
  ...'og hvad med kun den første anden om fra i nummer 2 flere 2023 KKR Sjælland K17 alle regioner mødet før indstillingen siden ? . , in English please jeg er hvornår er næste møde nej ja tak følg abonner afmeld pause til uge besked når referatet kl 7.30 påmind mig dage slet mine data'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc
    .array(fc.oneof(bait, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 25 })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 600 }),
);
const opening = fc.constantFrom(
  null,
  'botilbud',
  'hvad mener K17 om botilbud',
  'KKR Sjælland',
  'hvornår er næste møde',
  'punkt 2.1 i KKR Sjælland 19. juni 2024',
  'var Køge til stede',
  'historik for botilbud',
  'vindmøller på havet',
  'in English please',
);

test('any text after any answer is understood as something, and what is kept can be read again', () => {
  fc.assert(
    fc.property(opening, fc.array(text, { minLength: 1, maxLength: 3 }), (first, says) => {
      let context: Context | null = null;
      for (const said of first === null ? says : [first, ...says]) {
        const taken = takeTurn(said, context, asker, collection);
        expect(taken.replies.length).toBeGreaterThan(0);
        context = taken.context && parseContext(JSON.parse(JSON.stringify(taken.context)));
        expect(context === null).toBe(taken.context === null);
      }
    }),
    { numRuns: 150 },
  );
});

test('the same words after the same answer are understood the same', () => {
  fc.assert(
    fc.property(text, (said) => {
      expect(continueConversation(said, null, asker)).toEqual(continueConversation(said, null, asker));
    }),
    { numRuns: 50 },
  );
});

/** Milliseconds for the longest text that counts; a tenth of it is usual, the rest is room for a busy machine. */
const allowed = 400;

test.each([
  ['questions', 'hvad blev besluttet om det? '.repeat(400)],
  ['joints', 'og hvad med, og hvad med '.repeat(400)],
  ['frames', 'nej kun og hvad med '.repeat(500)],
  ['ordinals', 'den første den anden '.repeat(500)],
  ['question marks', '? '.repeat(5000)],
  ['lines', 'botilbud\n'.repeat(1000)],
  ['circles', 'jeg er i K22, '.repeat(700)],
  ['orders', 'følg abonner på giv mig besked når '.repeat(300)],
  ['one word', 'a'.repeat(10_000)],
  ['emoji', '👍'.repeat(5000)],
  ['commas', ', '.repeat(5000)],
])('ten thousand characters of %s are understood in time', (_, said) => {
  const { context } = takeTurn('botilbud', null, asker, collection);
  expect(processorTime(() => continueConversation(said, context, asker))).toBeLessThan(allowed);
});
