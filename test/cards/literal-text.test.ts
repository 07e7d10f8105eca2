import type { Element } from '../../src/cards/card';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderItem } from '../../src/cards/render-item';
import { answer, hit, overview, source, today } from './fixture-answers';
import { actionsOf, valuesOf } from './card-walk';
import type { Card } from '../../src/cards/card';

/** Becomes a list and a link where text is read as Markdown. */
const trap = '3. september **se** [her](https://example.org)';

const trapHit = hit({
  title: trap,
  body: trap,
  decision: trap,
  resolved: `${trap} to`,
  excerpt: `${trap} tre`,
  statements: [{ circle: 'K22', text: trap }],
  appointments: [{ name: trap, to: trap, as: 'member' }],
  source: source(trap),
  excerptSource: source(trap),
});

function markdownTexts(card: Card): string[] {
  const blocks = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === 'TextBlock') return [element.text];
      return element.type === 'Container' ? blocks(element.items) : [];
    });
  return blocks(card.body);
}

const meeting = {
  ...overview,
  body: trap,
  place: trap,
  items: [{ number: '1. ', title: trap, outcomes: [] }],
  participants: [{ name: trap, party: trap, municipality: trap, role: trap, group: 'member' as const }],
};
const step = { meeting: 'kkr-x/2026-01-01', body: trap, number: '1', date: '2026-01-01', title: trap, outcomes: [] };
const nextMeeting = { ...meeting, start: null, end: null, topics: [trap], passed: false, source: source(trap) };

const cards = {
  answer: answer('da', { subject: trap, hits: [trapHit, trapHit] }),
  statement: answer('da', { intent: 'statement', hits: [trapHit, trapHit] }),
  appointment: answer('da', { intent: 'appointment', hits: [trapHit] }),
  'nothing found': answer('da', { subject: trap, suggestion: trap }),
  'filter of a body': answer('da', { filters: { ...answer('da').filters, bodies: [trap] } }),
  overview: answer('da', { intent: 'meeting', meeting }),
  attendance: answer('da', { intent: 'meeting', topic: 'attendance', meeting }),
  'minutes in': answer('da', { intent: 'meeting', topic: 'minutesOut', meeting }),
  history: answer('da', { intent: 'history', subject: trap, trail: [step] }),
  'next meeting': answer('da', { intent: 'nextMeeting', nextMeeting }),
};

test.each(Object.entries(cards))(
  'no text of a document or person is read as Markdown on the card for %s',
  (_name, asked) => {
    const card = renderAnswer(asked, { today });
    expect(JSON.stringify(card)).toContain('[her](https://example.org)');
    expect(markdownTexts(card).filter((text) => text.includes('[her]'))).toEqual([]);
  },
);

test('no text of a document is read as Markdown on the details card', () => {
  expect(markdownTexts(renderItem(trapHit, { language: 'da' }, today)).join(' ')).not.toContain('[her]');
});

test('a line, list item or table row stands in a block of its own, its cells parted', () => {
  const card = renderItem(hit({ decision: 'Første afsnit.\n\n1. punkt\nNavn\tBeløb' }), { language: 'da' }, today);
  expect(valuesOf(card, 'text')).toEqual(expect.arrayContaining(['Første afsnit.', '1. punkt', 'Navn | Beløb']));
});

test('a button carries the question that was asked, shortened where only a sentence is to be found again', () => {
  const question = 'Hvad blev besluttet om æbler? '.repeat(100).trim();
  const card = renderAnswer(answer('da', { question, hits: Array.from({ length: 7 }, () => trapHit) }), { today });
  const lengths = actionsOf(card).map(({ data }) => [data.verb, 'question' in data ? data.question.length : 0]);
  expect(lengths.filter(([verb]) => verb === 'details')).toHaveLength(5);
  for (const [verb, length] of lengths) expect(length).toBeLessThanOrEqual(verb === 'details' ? 200 : 1000);
});
