import { renderCitation } from '../../src/answers/citation';

const cited = {
  body: 'KKR Syddanmark',
  date: '2023-11-21',
  number: '2.3',
  page: 8,
  pageIs: 'itemStart',
  caseNumber: 'SAG-2023-04719',
} as const;

test.each([
  [{}, 'KKR Syddanmark, 21.11.2023, pkt. 2.3, fra s. 8 (SAG-2023-04719)'],
  [{ pageIs: 'exact' as const }, 'KKR Syddanmark, 21.11.2023, pkt. 2.3, s. 8 (SAG-2023-04719)'],
  [{ page: null, pageIs: null }, 'KKR Syddanmark, 21.11.2023, pkt. 2.3 (SAG-2023-04719)'],
  [{ caseNumber: null }, 'KKR Syddanmark, 21.11.2023, pkt. 2.3, fra s. 8'],
  [{ date: '2022-09', caseNumber: null }, 'KKR Syddanmark, september 2022, pkt. 2.3, fra s. 8'],
  [{ number: null, page: null, caseNumber: null }, 'KKR Syddanmark, 21.11.2023'],
  [
    { number: null, paper: 'minutes' as const, page: 1, pageIs: 'exact' as const, caseNumber: null },
    'KKR Syddanmark, 21.11.2023, referat, s. 1',
  ],
])('a citation with %j reads “%s”', (changes, citation) => {
  expect(renderCitation({ ...cited, ...changes })).toBe(citation);
});
