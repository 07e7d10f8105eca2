import { readPause } from '../../src/conversation/read-pause';
import { splitWords } from '../../src/questions/words';

test.each([
  ['til 1. februar', '2026-11-22', null, '2027-02-01'],
  ['til 29. februar 2028', '2027-06-01', null, '2028-02-29'],
  ['i uge 53', '2026-11-22', '2026-12-28', '2027-01-04'],
  ['i uge 1', '2026-11-22', '2027-01-04', '2027-01-11'],
  ['i uge 52-1', '2026-11-22', '2026-12-21', '2027-01-11'],
  ['i uge 28 til 30', '2026-11-22', '2027-07-12', '2027-08-02'],
  ['i uge 48', '2026-11-25', null, '2026-11-30'],
  ['resten af ugen', '2026-11-25', null, '2026-11-30'],
  ['til mandag', '2026-11-23', null, '2026-11-30'],
  ['i morgen', '2026-12-31', '2027-01-01', '2027-01-02'],
  ['i 3 dage', '2026-03-28', null, '2026-03-31'],
  ['i de næste to uger', '2026-11-22', null, '2026-12-06'],
  ['i juli', '2026-11-22', '2027-07-01', '2027-08-01'],
  ['i december', '2026-12-10', null, '2027-01-01'],
  ['fra 20. december til og med 3. januar', '2026-11-22', '2026-12-20', '2027-01-04'],
  ['from 1 July until 1 August', '2026-11-22', '2027-07-01', '2027-08-01'],
])('"%s" said on %s', (text, today, from, until) => {
  expect(readPause(splitWords(text), today)).toEqual({ from, until });
});

test.each([
  ['i uge 54'],
  ['i uge 53 2027'],
  ['til 31. juni'],
  ['til 22. november 2026'],
  ['til 2030'],
  ['i 400 dage'],
  ['i forhandlingerne om takster'],
  ['til borgerne'],
  ['fra 3. januar'],
  [''],
])('"%s" names no pause', (text) => {
  expect(readPause(splitWords(text), '2026-11-22')).toBeNull();
});
