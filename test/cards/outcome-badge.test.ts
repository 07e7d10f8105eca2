import type { Ending } from '../../src/answers/answer';
import { momentOf } from '../../src/cards/moment';
import { itemBadge, outcomeBadge } from '../../src/cards/outcome-badge';
import { texts } from '../../src/texts/texts';
import { today } from './fixture-answers';

test.each<[string, Ending, string]>([
  ['what was decided', { outcomes: ['decided'] }, 'Besluttet'],
  [
    'an adopted recommendation that only takes note',
    { outcomes: ['adopted'], resolvedOutcomes: ['noted'] },
    'Taget til efterretning',
  ],
  ['an adopted recommendation that nobody resolved', { outcomes: ['adopted'], resolvedOutcomes: [] }, 'Tiltrådt'],
  [
    'a resolved recommendation and an appointment',
    { outcomes: ['adopted', 'appointed'], resolvedOutcomes: ['approved'] },
    'Godkendt og udpeget eller indstillet',
  ],
  [
    'a recommendation that resolves to nothing known',
    { outcomes: ['adopted'], resolvedOutcomes: ['stated'] },
    'Tiltrådt',
  ],
  ['a decision beside mere statements', { outcomes: ['stated', 'postponed'] }, 'Udsat'],
  ['mere statements', { outcomes: ['stated'] }, 'Anført i referatet'],
  ['no words at all', { outcomes: [] }, 'Ingen beslutning i referatet'],
])('the badge of %s', (_name, ending, words) => {
  expect(outcomeBadge(ending, texts.da).text).toBe(words);
});

test.each([
  ['recommended', '2026-12-04', false, 'Skal behandles'],
  ['recommended', today, false, 'På dagsordenen'],
  ['recommended', '2026-09', false, 'På dagsordenen'],
  ['recommended', '2023-09-08', false, 'Referat mangler'],
  ['recommended', '2023-09-08', true, 'Ikke i referatet'],
  ['annex', '2022-09', false, 'Kun bilag'],
] as const)(
  'an item that is %s on %s (minutes: %s) has the badge "%s" whatever its outcomes',
  (status, date, hasMinutes, words) => {
    const item = { outcomes: ['decided'] as const, status, date, hasMinutes };
    expect(itemBadge(item, texts.da, today)).toEqual({ text: words, tone: null });
  },
);

test('a colour speaks for the act, not for the talk before it', () => {
  expect(outcomeBadge({ outcomes: ['discussed', 'approved'] }, texts.da).tone).toBe('Accent');
  expect(outcomeBadge({ outcomes: ['discussed'] }, texts.da).tone).toBe('Default');
});

test('a meeting is ahead until its day, and over after it', () => {
  expect(momentOf('2026-09-15', today)).toBe('ahead');
  expect(momentOf('2026-09-13', today)).toBe('over');
  expect(momentOf('2026-10', today)).toBe('ahead');
});

test('what was put off or refused beside a decision is not simply good', () => {
  const toneOf = (...outcomes: Ending['outcomes']) => outcomeBadge({ outcomes }, texts.da).tone;
  expect([toneOf('approved', 'decided'), toneOf('approved', 'noted')]).toEqual(['Accent', 'Accent']);
  expect([toneOf('approved', 'postponed'), toneOf('withdrawn', 'decided')]).toEqual(['Default', 'Default']);
  expect([toneOf('postponed'), toneOf('rejected', 'discussed')]).toEqual(['Attention', 'Attention']);
});
