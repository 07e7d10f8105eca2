import { outcomeAskedFor } from '../../src/answers/outcome-asked';
import { parseQuestion } from '../../src/questions/parse-question';
import { buildTestRegister, type MeetingSketch } from '../register-builder';
import { answerFor } from './answer-for';

const understood = (text: string): ReturnType<typeof parseQuestion> =>
  parseQuestion(text, { circle: null, today: '2026-11-23', language: null });

describe('what an item ended in is asked for', () => {
  test.each([
    ['hvad blev udsat?', 'postponed'],
    ['hvilke sager er blevet afvist', 'rejected'],
    ['hvad blev trukket af dagsordenen', 'withdrawn'],
    ['hvilke punkter blev oversendt', 'referred'],
    ['what was postponed?', 'postponed'],
    ['udsatte sager', 'postponed'],
  ] as const)('by “%s”', (text, outcome) => {
    expect(outcomeAskedFor(understood(text))).toBe(outcome);
  });

  test.each([
    'udsatte unge',
    'hvad blev besluttet om udsatte familier?',
    'udsat botilbud',
    'hvad blev besluttet?',
    'hej',
  ])('not by “%s”', (text) => {
    expect(outcomeAskedFor(understood(text))).toBeNull();
  });
});

describe('the items that ended so', () => {
  const ended = (date: string, body = 'KKR Sjælland'): MeetingSketch => ({
    body,
    date,
    items: [
      { title: 'Udsatte unge', sections: { decision: 'KKR drøftede indsatsen for udsatte unge.' } },
      {
        number: '2.2',
        title: `Letbane ${date.slice(0, 4)}`,
        sections: { decision: 'KKR udsatte sagen.' },
        outcomes: ['postponed'],
      },
    ],
  });
  const register = buildTestRegister(ended('2024-03-12'), ended('2025-03-12'), ended('2025-04-01', 'KKR Syddanmark'));
  const titles = (filters: Parameters<typeof answerFor>[1]['filters'] = {}): string[] =>
    answerFor(register, { intent: 'decision', subject: 'udsat', filters }).hits.map(
      ({ body, title }) => `${body}: ${title}`,
    );

  test('come newest first, without those that only have the word', () => {
    expect(titles()).toEqual([
      'KKR Syddanmark: Letbane 2025',
      'KKR Sjælland: Letbane 2025',
      'KKR Sjælland: Letbane 2024',
    ]);
  });

  test('come from the council and the period asked for, or not at all', () => {
    expect(titles({ bodies: ['KKR Syddanmark'] })).toEqual(['KKR Syddanmark: Letbane 2025']);
    expect(titles({ from: '2024-01-01', to: '2024-12-31' })).toEqual(['KKR Sjælland: Letbane 2024']);
    expect(titles({ from: '2023-01-01', to: '2023-12-31' })).toEqual([]);
  });
});
