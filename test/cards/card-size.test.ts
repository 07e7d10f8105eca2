import type { AnswerHit } from '../../src/answers/answer';
import { cardBytes, cardLimit } from '../../src/cards/fit-card';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderItem } from '../../src/cards/render-item';
import { answer, hit, overview, source, today } from './fixture-answers';
import { valuesOf } from './card-walk';
import { problemsOf } from './valid-card';

const sentence = 'KKR Syddanmark besluttede at lade arbejdsgruppen om æbler, pærer og blommer fortsætte. ';
const longText = sentence.repeat(Math.ceil(20_000 / sentence.length)).slice(0, 20_000);

/** Texts of 20,000 characters that take most room, or most blocks, on the wire. */
const contents = {
  prose: longText,
  'no spaces': 'æ'.repeat(20_000),
  'quotation marks': '"\\'.repeat(10_000),
  'control characters': '\u0001'.repeat(20_000),
  'pictures of four bytes': '\u{1F34E}'.repeat(10_000),
  'a line break after each letter': 'a\n'.repeat(10_000),
};

function largeHit(text: string): AnswerHit {
  return hit({
    title: text,
    decision: text,
    resolved: text,
    recommendation: text,
    excerpt: `${text} `,
    statements: [
      { circle: 'K22', text },
      { circle: 'K17', text },
    ],
    appointments: Array.from({ length: 60 }, () => ({ name: text, to: text, as: 'member' as const })),
    source: source(text),
  });
}

describe.each(Object.entries(contents))('20,000 characters of %s', (_name, text) => {
  const hits = Array.from({ length: 50 }, () => largeHit(text));

  test.each(['decision', 'subject', 'statement', 'appointment'] as const)(
    'as 50 hits of a %s fit on a card',
    (intent) => {
      const card = renderAnswer(answer('da', { intent, hits, question: text, subject: text }), { today, page: 2 });
      expect(cardBytes(card)).toBeLessThan(cardLimit);
      expect(problemsOf(card)).toEqual([]);
    },
  );

  test('fit on a details card', () => {
    expect(cardBytes(renderItem(largeHit(text), { language: 'en' }, today))).toBeLessThan(cardLimit);
  });

  test('fit on every other card that shows text of a document', () => {
    const step = {
      meeting: 'kkr-x/2026-01-01',
      number: '2.1',
      date: '2026-01-01',
      title: text,
      outcomes: [],
      body: text,
    };
    const next = { ...overview, start: null, end: null, topics: [text, text], passed: false, source: source(text) };
    const people = Array.from({ length: 60 }, () => ({ ...overview.participants[0], name: text, role: text }));
    const items = Array.from({ length: 60 }, () => ({ ...step, number: '12.12' }));
    const meeting = { ...overview, place: text, items, participants: people as typeof overview.participants };
    const cards = [
      { intent: 'history', trail: Array.from({ length: 60 }, () => step) },
      { intent: 'nextMeeting', nextMeeting: { ...next, place: text } },
      { intent: 'meeting', meeting },
      { intent: 'meeting', topic: 'attendance', meeting },
      { intent: 'decision', subject: text, suggestion: text, filters: { ...answer('da').filters, from: '2026-01-01' } },
    ] as const;
    for (const changes of cards) {
      const card = renderAnswer(answer('da', { ...changes, question: text }), { today });
      expect(cardBytes(card)).toBeLessThan(cardLimit);
      expect(card.body.length).toBeGreaterThan(3);
    }
  });
});

test('a long decision is cut at a word end and leads to the details', () => {
  const card = renderAnswer(answer('da', { hits: [hit({ decision: longText }), hit()] }), { today });
  const cut = valuesOf(card, 'text')
    .map(String)
    .find((text) => text.endsWith('… (se detaljer)'));
  expect(cut).toMatch(/[\p{L}.,]… \(se detaljer\)$/u);
  expect(longText.startsWith(cut?.replace('… (se detaljer)', '') ?? '?')).toBe(true);
});

test('the details show as much of a long decision as fits and say where the rest is', () => {
  const card = renderItem(hit({ decision: longText + longText }), { language: 'da' }, today);
  const cut = valuesOf(card, 'text')
    .map(String)
    .find((text) => text.endsWith('… (resten står i dokumentet)'));
  expect(cut?.length).toBeGreaterThan(5000);
});

test('a decision of 4,000 characters stands whole on its details card', () => {
  const decision = longText.slice(0, 4000).trim();
  const card = renderItem(hit({ decision }), { language: 'da' }, today);
  expect(valuesOf(card, 'text')).toContain(decision);
});

test('a meeting of 25 items with titles of a usual length stands whole on its card', () => {
  const title = 'Orientering om status for arbejdet med fælles æbler og pærer i regionen';
  const items = Array.from({ length: 25 }, (_, index) => ({ ...overview.items[0], number: `2.${index}`, title }));
  const meeting = { ...overview, items: items as typeof overview.items };
  const card = renderAnswer(answer('da', { intent: 'meeting', meeting }), { today });
  expect(cardBytes(card)).toBeLessThan(cardLimit);
  expect(valuesOf(card, 'text').filter((text) => text === title)).toHaveLength(25);
});

test('a long question costs the filters, and leaves the decisions their words', () => {
  const body = (name: string) => ({ value: name, isChosen: false, change: { bodies: [name] } });
  const year = (name: string) => ({ value: name, isChosen: false, change: { bodies: [name] } });
  const choices = {
    bodies: ['KKR Nordjylland', 'KKR Midtjylland', 'KKR Syddanmark', 'KKR Sjælland'].map(body),
    years: ['2026', '2025', '2024', '2023', '2022', '2021', '2020'].map(year),
    statuses: [],
  };
  const decision = sentence.repeat(4).trim();
  const hits = Array.from({ length: 5 }, (_, index) => hit({ number: `2.${index}`, decision, excerpt: decision }));
  const question = `Hvad blev besluttet om ${'de nye og meget efterspurgte '.repeat(6)}botilbud?`;
  const card = renderAnswer(answer('da', { question, subject: question, hits }), { today, choices });
  expect(valuesOf(card, 'text')).toContain(decision);
  expect(JSON.stringify(card)).not.toContain('filter-year');
});

test('a history too long for its titles ends each in a sign that more was cut', () => {
  const title = 'Fælles indkøb af skolemøbler og andet inventar til kommunernes folkeskoler '.repeat(3).trim();
  const trail = Array.from({ length: 25 }, (_, index) => ({
    ...{ meeting: `kkr-x/2026-01-${index + 1}`, number: '2.1', date: '2026-01-01', title, outcomes: [] },
  }));
  const card = renderAnswer(answer('da', { intent: 'history', trail }), { today });
  const shown = valuesOf(card, 'text')
    .map(String)
    .filter((text) => text.startsWith('Fælles indkøb'));
  expect(shown).toHaveLength(25);
  expect(shown.filter((text) => !text.endsWith('…') && text !== title)).toEqual([]);
});
