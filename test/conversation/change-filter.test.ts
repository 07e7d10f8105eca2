import fc from 'fast-check';
import { buildAnswer } from '../../src/answers/build-answer';
import type { Answer } from '../../src/answers/answer';
import {
  changeFilter,
  changeSchema,
  filterData,
  filterNames,
  mergeChanges,
  readChanged,
  withoutFilter,
} from '../../src/conversation/change-filter';
import { filterChoices } from '../../src/conversation/filter-choices';
import { parseQuestion } from '../../src/questions/parse-question';
import type { QuestionChange } from '../../src/questions/question';
import { asker, collection, takeTurns, writeUnderstood } from './conversation';

const ask = (text: string, change: QuestionChange = {}): Answer =>
  buildAnswer(readChanged(text, change, asker), collection.register, collection.index, asker.today);

const period = { from: '2023-01-01', to: '2023-12-31' };

describe('a change', () => {
  test('takes the place of what was understood, and of nothing else', () => {
    const question = parseQuestion('hvad blev besluttet om botilbud i KKR Sjælland i 2024', asker);
    expect(writeUnderstood(changeFilter(question, { bodies: ['KKR Syddanmark'] }))).toBe(
      'decision botilbud, KKR Syddanmark, 2024',
    );
    expect(writeUnderstood(changeFilter(question, { period }))).toBe('decision botilbud, KKR Sjælland, 2023');
    expect(writeUnderstood(changeFilter(question, { status: 'decided' }))).toBe(
      'decision botilbud, KKR Sjælland, 2024, decided',
    );
  });

  test('of period takes the place of "the latest meeting", and the other way round', () => {
    const latest = parseQuestion('hvad blev besluttet på sidste møde', asker);
    const changed = changeFilter(latest, { period });
    expect(writeUnderstood(changed)).toBe('decision, 2023');
    expect(writeUnderstood(changeFilter(changed, { latest: true }))).toBe('decision, latest');
  });

  test('takes away all that was understood, one thing at a time', () => {
    let question = parseQuestion(
      'hvad besluttede K22 om botilbud i Kolding på sidste møde i KKR Syddanmark i 2023, kun beslutninger',
      asker,
    );
    expect(filterNames(question)).toEqual(['bodies', 'circle', 'period', 'status', 'latest', 'municipality']);
    for (const name of filterNames(question)) {
      question = changeFilter(question, withoutFilter[name]);
      expect(filterNames(question)).not.toContain(name);
    }
    expect(filterNames(question)).toEqual([]);
    expect(question.subject).toBe(parseQuestion(question.text, asker).subject);
  });

  test('of a day is one of the meeting on it', () => {
    const question = parseQuestion('botilbud 19. juni 2024', asker);
    expect(changeFilter(question, withoutFilter.period).meetingDate).toBeNull();
    const day = { from: '2024-06-19', to: '2024-06-19' };
    expect(changeFilter(question, { period: day }).meetingDate).toBe('2024-06-19');
  });
});

const change: fc.Arbitrary<QuestionChange> = fc.record(
  {
    bodies: fc.subarray(['KKR Sjælland', 'KKR Syddanmark', 'KKR Hovedstaden']),
    circle: fc.constantFrom(null, 'K17' as const, 'K22' as const),
    period: fc.constantFrom({ from: null, to: null }, period, { from: '2024-06-19', to: '2024-06-19' }),
    status: fc.constantFrom(null, 'decided' as const, 'recommended' as const),
    latest: fc.boolean(),
    language: fc.constantFrom('da' as const, 'en' as const),
  },
  { requiredKeys: [] },
);
const typed = fc.constantFrom(
  'hvad blev besluttet om botilbud i KKR Sjælland i 2024',
  'hvad blev besluttet på sidste møde',
  'hvad mener K17 om botilbud',
  'botilbud 19. juni 2024',
  'KKR Sjælland',
  'what was decided on botilbud?',
);

describe('changes', () => {
  test('made one after the other are the same as all of them at once on the text: a button holds no more', () => {
    fc.assert(
      fc.property(typed, fc.array(change, { maxLength: 4 }), (text, changes) => {
        const stepwise = changes.reduce(changeFilter, parseQuestion(text, asker));
        expect(readChanged(text, stepwise.change, asker)).toEqual(stepwise);
      }),
      { numRuns: 200 },
    );
  });

  test('made twice are made once', () => {
    fc.assert(
      fc.property(typed, change, (text, each) => {
        const once = changeFilter(parseQuestion(text, asker), each);
        expect(changeFilter(once, each)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  test('come through a button as they were', () => {
    fc.assert(
      fc.property(change, (each) => {
        expect(changeSchema.parse(JSON.parse(JSON.stringify(mergeChanges(undefined, each))))).toEqual(
          mergeChanges(undefined, each),
        );
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    { verb: 'filter', question: '', change: {} },
    { verb: 'filter', question: 'botilbud', change: { bodies: 'KKR Sjælland' } },
    { verb: 'filter', question: 'botilbud', change: { period: { from: 'igår', to: null } } },
    { verb: 'filter', question: 'botilbud', change: { subject: 'takster' } },
    { verb: 'filter', question: 'botilbud', change: { bodies: Array.from({ length: 9 }, () => 'KKR Sjælland') } },
  ])('that no card of ours holds are refused: %j', (data) => {
    expect(filterData.safeParse(data).success).toBe(false);
  });
});

describe('a question changed in a conversation', () => {
  const talks = [
    ['Hvad blev besluttet om botilbud?', 'og hvad med 2023?', 'kun K17', 'only decided'],
    ['Hvad mener K17 om botilbud?', 'hvad med takster?', 'og Syddanmark?', 'hvad blev der besluttet om det?'],
    ['botilbud', 'den første', 'mødet før', 'hvem var med?'],
    ['what was decided on botilbud in 2023', 'what about refugees?', 'historik', 'på dansk'],
  ];
  test.each(talks)('is asked again by its text and its change: %s, %s, %s, %s', (...says) => {
    for (const { questions } of takeTurns(says)) {
      for (const question of questions) expect(readChanged(question.text, question.change, asker)).toEqual(question);
    }
  });
});

describe('the choices of filters', () => {
  const values = (list: readonly { value: string | null; isChosen: boolean }[]): string[] =>
    list.map(({ value, isChosen }) => `${value ?? 'all'}${isChosen ? ' chosen' : ''}`);

  test('are the regions of the meetings, the years with items found, and decided or recommended', () => {
    const { bodies, years, statuses } = filterChoices(ask('botilbud'), collection.register);
    expect(values(bodies)).toEqual([
      'all chosen',
      'KKR Sjælland',
      'KKR Syddanmark',
      'KKR Hovedstaden',
      'KKR Midtjylland',
      'KKR Nordjylland',
    ]);
    expect(values(years)).toEqual(['all chosen', '2024', '2023', '2022', '2021']);
    expect(values(statuses)).toEqual(['all chosen', 'decided', 'recommended']);
  });

  test('mark the one chosen, and keep what else was changed', () => {
    const answer = ask('botilbud', { status: 'decided', period });
    const { bodies, years, statuses } = filterChoices(answer, collection.register);
    expect(values(years)).toEqual(['all', '2024', '2023 chosen', '2022', '2021']);
    expect(values(statuses)).toEqual(['all', 'decided chosen', 'recommended']);
    const chosen = bodies.find(({ value }) => value === 'KKR Syddanmark');
    expect(writeUnderstood(readChanged(answer.question, chosen?.change, asker))).toBe(
      'subject botilbud, KKR Syddanmark, 2023, decided',
    );
  });

  test('of what a circle said are circles', () => {
    const { bodies, statuses } = filterChoices(ask('hvad mener K17 om botilbud'), collection.register);
    expect(values(bodies)).toContain('KKR Sjælland chosen');
    expect(bodies.find(({ value }) => value === 'KKR Syddanmark')?.change).toEqual({ bodies: [], circle: 'K22' });
    expect(statuses).toEqual([]);
  });

  test.each(['hej', 'punkt 2.1 i KKR Sjælland 19. juni 2024', 'SAG-2023-04719'])('are none for "%s"', (text) => {
    const { bodies, years, statuses } = filterChoices(ask(text), collection.register);
    expect([...bodies, ...years, ...statuses]).toEqual([]);
  });

  test('each fit a button', () => {
    const { bodies, years, statuses } = filterChoices(ask('botilbud'), collection.register);
    for (const choice of [...bodies, ...years, ...statuses]) {
      const data = { verb: 'filter', question: 'botilbud', change: choice.change };
      expect(filterData.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
      expect(JSON.stringify(choice.change).length).toBeLessThan(200);
    }
  });
});
