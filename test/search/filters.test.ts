import type { Question } from '../../src/questions/question';
import { buildIndex } from '../../src/search/build-index';
import { searchIndex } from '../../src/search/search-index';
import { buildTestRegister } from '../register-builder';
import { buildQuestion } from './question-builder';

const item = { title: 'Botilbud', sections: { background: 'Om botilbud.', decision: 'Godkendt.' } };
const index = buildIndex(
  buildTestRegister(
    { body: 'KKR Sjælland', date: '2022-09', kind: 'annex', items: [{ ...item, caseNumber: 'SAG-2022-00001' }] },
    { body: 'KKR Sjælland', date: '2024-06-19', items: [item, { title: 'Flygtninge' }] },
    { body: 'KKR Syddanmark', date: '2023-11-21', kind: 'agenda', items: [{ ...item, outcomes: ['none'] }] },
  ),
);

const noFilters = buildQuestion('').filters;

const found = (rest: Partial<Question>, subject = 'botilbud'): string[] =>
  searchIndex(index, buildQuestion(subject, rest))
    .hits.map((hit) => `${hit.item.meetingId} ${hit.item.number}`)
    .sort();

test.each<[string, Partial<Question>, string[]]>([
  ['a body', { filters: { ...noFilters, bodies: ['KKR Syddanmark'] } }, ['kkr-syddanmark/2023-11-21 2.1']],
  ['a circle', { filters: { ...noFilters, circle: 'K22' } }, ['kkr-syddanmark/2023-11-21 2.1']],
  ['a period', { filters: { ...noFilters, from: '2024-01-01' } }, ['kkr-sjaelland/2024-06-19 2.1']],
  [
    'a period with a month known only',
    { filters: { ...noFilters, from: '2022-09-10', to: '2022-12-31' } },
    ['kkr-sjaelland/2022-09 2.1'],
  ],
  ['what is decided', { filters: { ...noFilters, status: 'decided' } }, ['kkr-sjaelland/2024-06-19 2.1']],
  ['what is recommended', { filters: { ...noFilters, status: 'recommended' } }, ['kkr-syddanmark/2023-11-21 2.1']],
  ['the latest meeting', { latest: true }, ['kkr-sjaelland/2024-06-19 2.1']],
  ['a case number', { caseNumber: 'SAG-2022-00001' }, ['kkr-sjaelland/2022-09 2.1']],
  ['a day', { meetingDate: '2023-11-21' }, ['kkr-syddanmark/2023-11-21 2.1']],
])('%s limits the hits', (_name, rest, expected) => {
  expect(found(rest)).toEqual(expected);
});

test('an item asked for by its place alone is found', () => {
  expect(found({ itemNumber: '2.2', latest: true }, '')).toEqual(['kkr-sjaelland/2024-06-19 2.2']);
});

test('nothing asked finds nothing', () => {
  expect(found({}, '')).toEqual([]);
});
