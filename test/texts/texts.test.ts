import type { Outcome } from '../../src/meetings/meeting';
import { parseQuestion } from '../../src/questions/parse-question';
import type { Filters, Intent, Language } from '../../src/questions/question';
import { texts } from '../../src/texts/texts';

const { da, en } = texts;
const noFilters: Filters = { bodies: [], circle: null, from: null, to: null, status: null };

/** Every string of a table with the path of its key, functions left out. */
function stringsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

/** Every key of a table, functions as well. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

describe('both languages', () => {
  test('have the same keys', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(da).sort());
  });

  test('have no empty text, none with a space at an end but the prompt, and none with two spaces', () => {
    const faulty = [...stringsOf(da), ...stringsOf(en)].filter(([, text]) => !text.trim() || / {2}|^ /u.test(text));
    expect(faulty).toEqual([]);
  });

  test('have no text in common but the names that both use', () => {
    const danish = new Map(stringsOf(da));
    const same = stringsOf(en).filter(([path, text]) => danish.get(path) === text);
    expect(same).toEqual([]);
  });

  test('leave no word of one in the other', () => {
    const danishWords = /\b(og|ikke|er|af|møde\w*|referat\w*|sagen|dagsorden\w*|spørg\w*|søg\w*)\b/iu;
    const englishWords = /\b(the|and|not|is|of|are|meeting\w*|minutes|agenda|question|search\w*)\b/iu;
    expect(stringsOf(en).filter(([, text]) => danishWords.test(text))).toEqual([]);
    expect(stringsOf(da).filter(([, text]) => englishWords.test(text))).toEqual([]);
  });

  test('have no emoji', () => {
    expect([...stringsOf(da), ...stringsOf(en)].filter(([, text]) => /\p{Extended_Pictographic}/u.test(text))).toEqual(
      [],
    );
  });

  test('put no text where Markdown would read it as a list, a heading or a link', () => {
    const markdown = /^\s*(\d+[.)]|[-+*#>]) |\]\(|[*_`]/u;
    expect([...stringsOf(da), ...stringsOf(en)].filter(([, text]) => markdown.test(text))).toEqual([]);
  });
});

test.each([
  ['2023-11-21', '21. november 2023', '21 November 2023'],
  ['2022-09', 'september 2022', 'September 2022'],
  ['2024-03-01', '1. marts 2024', '1 March 2024'],
])('the date %s is written %s and %s', (date, danish, english) => {
  expect(da.date(date)).toBe(danish);
  expect(en.date(date)).toBe(english);
});

test('a day is written with its weekday, a month without', () => {
  expect(da.dayAndDate('2023-11-21')).toBe('tirsdag den 21. november 2023');
  expect(en.dayAndDate('2023-11-21')).toBe('Tuesday 21 November 2023');
  expect(da.dayAndDate('2022-09')).toBe('september 2022');
});

test('times are written as each language writes them', () => {
  expect(da.time('09:30', '12:00')).toBe('kl. 9.30–12.00');
  expect(en.time('09:30', '12:00')).toBe('9:30–12:00');
  expect(da.time('10:00', null)).toBe('kl. 10.00');
});

describe('the coverage line', () => {
  test.each<[[number, string | null, string | null, number], string, string]>([
    [
      [5, '2020-09-07', '2024-06-19', 3],
      'Søgt i 5 møder, sept. 2020–juni 2024; referat mangler for 3',
      'Searched 5 meetings, Sept 2020–June 2024; minutes missing for 3',
    ],
    [[1, '2024-06-19', '2024-06-19', 0], 'Søgt i 1 møde, juni 2024', 'Searched 1 meeting, June 2024'],
    [[0, null, null, 0], 'Der er ingen møder at søge i', 'There are no meetings to search'],
  ])('of %j', (coverage, danish, english) => {
    expect(da.coverage(...coverage)).toBe(danish);
    expect(en.coverage(...coverage)).toBe(english);
  });
});

describe('an agenda without minutes', () => {
  test.each([
    ['ahead', '2026-12-04', 'Sagen skal behandles 4. december 2026.'],
    ['over', '2023-09-08', 'Referatet er ikke i samlingen. Sagen stod på dagsordenen 8. september 2023.'],
    ['over', '2022-09', 'Referatet er ikke i samlingen. Sagen stod på dagsordenen i september 2022.'],
    ['now', '2026-12-04', 'Sagen er på dagsordenen 4. december 2026.'],
  ] as const)('whose meeting is %s (%s) never says that anything was decided', (moment, date, sentence) => {
    expect(da.agendaOnly(moment, date)).toBe(sentence);
    expect(da.agendaOnly(moment, date)).not.toMatch(/beslut|godkend|tiltr/u);
    expect(en.agendaOnly(moment, date)).not.toMatch(/decid|approv|adopt/u);
  });
});

test('a badge joins what an item ended in, with its flags', () => {
  const facts = (outcomes: Outcome[], amended = false, dissent = false) => ({ outcomes, amended, dissent });
  expect(da.badge(facts(['noted']))).toBe('Taget til efterretning');
  expect(da.badge(facts(['discussed', 'noted']))).toBe('Drøftet og taget til efterretning');
  expect(da.badge(facts(['adopted'], true))).toBe('Tiltrådt med ændring');
  expect(da.badge(facts(['approved'], false, true))).toBe('Godkendt, ikke alle tilsluttede sig');
  expect(en.badge(facts(['approved', 'postponed'], true))).toBe('Approved with a change and postponed');
});

describe('the filters', () => {
  test.each<[Partial<Filters>, string, string]>([
    [{}, 'alle regioner', 'all regions'],
    [{ from: '2023-01-01', to: '2023-12-31' }, 'alle regioner · 2023', 'all regions · 2023'],
    [{ from: '2021-01-01', to: '2023-12-31' }, 'alle regioner · 2021–2023', 'all regions · 2021–2023'],
    [{ from: '2024-06-19', to: '2024-06-19' }, 'alle regioner · 19. juni 2024', 'all regions · 19 June 2024'],
    [{ from: '2024-05-01' }, 'alle regioner · fra 1. maj 2024', 'all regions · from 1 May 2024'],
    [{ circle: 'K17', status: 'decided' }, 'K17 · kun beslutninger', 'K17 · decisions only'],
    [
      { bodies: ['KKR Sjælland', 'KKR Syddanmark'], to: '2024-05-01' },
      'KKR Sjælland og KKR Syddanmark · til 1. maj 2024',
      'KKR Sjælland and KKR Syddanmark · until 1 May 2024',
    ],
  ])('%j', (filters, danish, english) => {
    expect(da.filters({ ...noFilters, ...filters })).toBe(danish);
    expect(en.filters({ ...noFilters, ...filters })).toBe(english);
  });
});

describe('a question that a button asks is understood', () => {
  const asked: [Language, string, Intent][] = (['da', 'en'] as const).flatMap((language) => {
    const { welcome, help, actions } = texts[language];
    const intents = ['decision', 'nextMeeting', 'statement', 'decision', 'appointment', 'meeting'] as const;
    const examples = [...welcome.examples, ...help.examples];
    return [
      ...examples.map((text, index): [Language, string, Intent] => [language, text, intents[index] ?? 'smallTalk']),
      [language, actions.askWholeMeeting('KKR Sjælland', '2024-06-19'), 'meeting'],
      [language, actions.askWholeMeeting('KKR Sjælland', '2022-09'), 'meeting'],
      [language, actions.askDecisionsOfMeeting('KKR Sjælland', '2024-06-19'), 'decision'],
      [language, actions.askDecisionsOfMeeting('KKR Sjælland', '2022-09'), 'decision'],
    ];
  });

  test.each(asked)('%s: %s', (language, text, intent) => {
    const question = parseQuestion(text, { circle: null, today: '2026-09-14', language: null });
    expect({ language: question.language, intent: question.intent }).toEqual({ language, intent });
    const isOfMeeting = text.includes('20');
    if (isOfMeeting)
      expect({ subject: question.subject, bodies: question.filters.bodies }).toEqual({
        subject: '',
        bodies: ['KKR Sjælland'],
      });
    expect(text.length).toBeLessThan(60);
  });
});
