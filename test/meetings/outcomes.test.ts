import { otherClauses } from '../../src/meetings/decision-clauses';
import { hasDissent, isAmended, readPostponedTo, readRemark } from '../../src/meetings/decision-flags';
import type { Outcome } from '../../src/meetings/meeting';
import { readOutcomes } from '../../src/meetings/outcomes';
import { phrases } from './outcome-phrases';

const table = Object.entries(phrases).flatMap(([outcomes, decisions]) =>
  decisions.map((decision) => [decision, outcomes.split(' ')] as const),
);

test.each(table)('"%s" ends in %j', (decision, outcomes) => {
  expect(readOutcomes(decision, 'KKR Fjordland')).toEqual(outcomes);
});

test('no decision text at all is none', () => {
  expect(readOutcomes(null)).toEqual(['none']);
});

test.each([
  ['Byrådet godkendte planen.', 'Byrådet, Fjordby Kommune', 'approved'],
  ['Byrådet godkendte planen.', 'KKR Fjordland', 'stated'],
  ['Byrådet tilslutter sig forslaget.', 'Byrådet', 'adopted'],
  ['Byrådet vedtog budgettet.', 'Byrådet', 'decided'],
  ['Byrådet bevilgede 2 mio. kr. til formålet.', 'Byrådet', 'decided'],
  ['Regionsrådet tiltrådte indstillingen.', 'Regionsrådet, Region Sjælland', 'adopted'],
  ['Kommunalbestyrelsen udsatte sagen.', 'Kommunalbestyrelsen', 'postponed'],
])('"%s" in the minutes of %s is %s', (decision, body, outcome) => {
  expect(readOutcomes(decision, body)).toEqual([outcome as Outcome]);
});

test.each(otherClauses)('what is no outcome: takes "$takes" and refuses "$refuses"', ({ pattern, takes, refuses }) => {
  expect(takes.replaceAll(pattern, '')).not.toBe(takes);
  expect(refuses.replaceAll(pattern, '')).toBe(refuses);
});

describe('flags of a decision', () => {
  test.each([
    'KKR Fjordland godkendte planen med den ændring, at broen bliver rød.',
    'KKR Fjordland tiltrådte indstillingen, dog således at fristen bliver 1. maj.',
    'Godkendt med følgende tilføjelser: fristen er 1. maj.',
    'KKR Fjordland godkendte planen, idet punkt 2 ændres.',
    'Med tilføjelse af et punkt blev dagsordenen godkendt.',
    'Tiltrådt med den bemærkning, at fristen ændres til maj.',
    'Indstillingen blev tiltrådt i ændret form.',
    'Planen blev godkendt, dog med en kortere frist.',
    'Godkendt, dog sådan at taksten fastholdes.',
    'Godkendt med den præcisering, at det gælder alle kommuner.',
    'KKR Fjordland godkendte udkastet med enkelte justeringer.',
  ])('"%s" is amended', (decision) => {
    expect(isAmended(decision)).toBe(true);
  });

  test.each([
    'KKR Fjordland tiltrådte indstillingen, idet man gerne vil følge arbejdet.',
    'KKR Fjordland drøftede ændringer i loven.',
    'KKR Fjordland godkendte de ændrede vedtægter.',
    'KKR Fjordland godkendte dagsordenen, idet punkt 2.6 udgik.',
    'KKR Fjordland godkendte, at taksten justeres.',
    'Taget til efterretning med tak for oplægget.',
    'KKR Fjordland oversendte sagen med den bemærkning, at det haster.',
  ])('"%s" is not amended', (decision) => {
    expect(isAmended(decision)).toBe(false);
  });

  test.each([
    ['Lis Holm kunne ikke tilslutte sig beslutningen.', true],
    ['Partiet stemte imod.', true],
    ['Godkendt. Enhedslisten stemte imod.', true],
    ['Tiltrådt, idet Venstre tog forbehold.', true],
    ['Lis Holm (A) undlod at stemme.', true],
    ['Bo Dam ønskede sin stemme imod ført til referat.', true],
    ['Bo Dam stemmer ikke for forslaget.', true],
    ['For stemte 12, imod stemte 3.', true],
    ['KKR Fjordland kunne ikke støtte forslaget og afviste det.', false],
    ['Byrådet kunne ikke godkende planen.', false],
    ['Med forbehold for usikkerhed blev tallene taget til efterretning.', false],
    ['Ingen stemte imod.', false],
  ])('"%s" has dissent: %s', (decision, dissent) => {
    expect(hasDissent(decision)).toBe(dissent);
  });

  test('who could not agree makes no refusal', () => {
    const decision = 'KKR Fjordland godkendte planen. Bo Dam, Lejre Kommune, kunne ikke godkende økonomien.';
    expect(readOutcomes(decision, 'KKR Fjordland')).toEqual(['approved']);
  });

  test('an "idet" that changes nothing is a remark in its own words', () => {
    const decision = 'KKR Fjordland tiltrådte indstillingen, idet udvalget følger sagen til d. 1. maj. Mødet sluttede.';
    expect(readRemark(decision)).toBe('idet udvalget følger sagen til d. 1. maj');
    expect(readRemark('KKR Fjordland godkendte planen, idet punkt 2 ændres.')).toBeNull();
    expect(readRemark('Formanden sagde, at det går frem, idet tallet stiger.')).toBeNull();
  });

  test.each([
    ['Sagen blev udsat til mødet den 9. september 2026.', '2026-09-09'],
    ['Sagen blev udsat til mødet den 4. juni.', '2026-06-04'],
    ['KKR Fjordland besluttede at udsætte sagen til mødet den 4. juni 2026.', '2026-06-04'],
    ['KKR Fjordland besluttede at udskyde sagen til efteråret.', 'efteråret'],
    ['Finansieringen blev udsat til maj.', 'maj'],
    ['Sagen genoptages på mødet i maj.', 'maj'],
    ['Sagen blev udsat til næste møde.', 'næste møde'],
    ['Punktet overgår til næste møde.', 'næste møde'],
    ['KKR Fjordland udsatte punktet til 2. kvartal 2026.', '2. kvartal 2026'],
    ['Behandlingen blev udskudt til efteråret 2026.', 'efteråret 2026'],
    ['Udsættes til marts 2027.', 'marts 2027'],
    ['Sagen udsættes til august.', 'august'],
    ['Sagen blev udsat. Planen fra den 1. maj 2027 gælder fortsat.', null],
    ['Sagen blev udsat.', null],
  ])('"%s" is postponed to %s', (decision, to) => {
    expect(readPostponedTo(decision, readOutcomes(decision), '2026-02-01')).toBe(to);
  });
});
