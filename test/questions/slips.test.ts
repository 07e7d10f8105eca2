import { correctSlip } from '../../src/questions/slips';

test.each([
  ['beslutet', 'besluttet'],
  ['belsuttet', 'besluttet'],
  ['besluttedt', 'besluttet'],
  ['hvd', 'hvad'],
  ['hvonar', 'hvornar'],
  ['refereatet', 'referatet'],
  ['desided', 'decided'],
  ['pkt', 'punkt'],
  ['ref', 'referat'],
])('%s means %s', (typed, meant) => expect(correctSlip(typed)).toBe(meant));

test.each([
  'sager',
  'anbefales',
  'godkende',
  'besluttes',
  'botilbud',
  'takster',
  'penge',
  'referater',
  'constructor',
  '',
])('%s means itself', (typed) => expect(correctSlip(typed)).toBe(typed));
