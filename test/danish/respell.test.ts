import { respell } from '../../src/danish/respell';

test.each([
  ['skattenedsaettelse', 'skattenedsættelse'],
  ['laegemangel', 'lægemangel'],
  ['raadgivning', 'rådgivning'],
  ['samarbejdsoekonomi', 'samarbejdsøkonomi'],
])('%s is %s', (typed, meant) => {
  expect(respell(typed)).toBe(meant);
});

test.each(['museet', 'botilbud', 'poesi', 'xaey', ''])('%s stays', (typed) => {
  expect(respell(typed)).toBeNull();
});
