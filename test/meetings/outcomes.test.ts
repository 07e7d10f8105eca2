import { hasDissent, isAmended, readPostponedTo, readRemark } from '../../src/meetings/decision-flags';
import type { Outcome } from '../../src/meetings/meeting';
import { readOutcomes } from '../../src/meetings/outcomes';

const table: readonly (readonly [string, readonly Outcome[]])[] = [
  ['KKR Fjordland tiltrådte indstillingen.', ['adopted']],
  ['KKR Fjordland tiltrådte indstillingerne og gav input til høringssvaret.', ['adopted']],
  ['KKR Fjordland besluttede at godkende referatet.', ['approved']],
  ['KKR Fjordland besluttede at udsætte sagen.', ['postponed']],
  ['KKR Fjordland besluttede at bygge to broer.', ['decided']],
  ['KKR Fjordland godkendte planen; finansieringen blev udsat til maj.', ['approved', 'postponed']],
  ['KKR Fjordland tog orienteringen til efterretning og opfordrede KL til handling.', ['noted', 'decided']],
  ['KKR Fjordland drøftede sagen og pegede på behovet for flere pladser.', ['discussed']],
  ['KKR Fjordland udpegede Lis Holm (A), Lejre Kommune, til bestyrelsen.', ['appointed']],
  ['Formandskabet fik mandat til at udpege et medlem.', ['decided']],
  ['Der var ønske om et punkt med input fra KKR-udpegede.', ['stated']],
  ['KKR Fjordland havde ikke noget til eventuelt.', ['stated']],
  ['Formanden orienterede om, at stedet drøftes med regionen.', ['stated']],
  ['Punktet blev taget af dagsordenen.', ['withdrawn']],
  ['Punktet udgik.', ['withdrawn']],
  ['KKR Fjordland godkendte dagsordenen, idet punkt 2.6 udgik.', ['approved']],
  ['Sagen blev sendt tilbage til styregruppen.', ['referred']],
  ['KKR Fjordland oversendte sagen til sundhedsrådet.', ['referred']],
  ['KKR Fjordland kunne ikke godkende planen.', ['rejected']],
  ['Forslaget blev ikke tiltrådt.', ['rejected']],
  ['Godkendt.', ['approved']],
  ['Tiltrådt.', ['adopted']],
  ['Drøftet.', ['discussed']],
  ['Taget til efterretning.', ['noted']],
  ['Udsat.', ['postponed']],
  ['Der er afsat midler til udsatte børn og unge.', ['stated']],
  ['Den nytiltrådte direktør hilste på.', ['stated']],
];

test.each(table)('"%s" ends in %j', (decision, outcomes) => {
  expect(readOutcomes(decision)).toEqual(outcomes);
});

test('no decision text at all is none', () => {
  expect(readOutcomes(null)).toEqual(['none']);
});

describe('flags of a decision', () => {
  test.each([
    ['KKR Fjordland godkendte planen med den ændring, at broen bliver rød.', true],
    ['KKR Fjordland tiltrådte indstillingen, dog således at fristen bliver 1. maj.', true],
    ['KKR Fjordland tiltrådte indstillingen, idet man gerne vil følge arbejdet.', false],
    ['KKR Fjordland drøftede ændringer i loven.', false],
  ])('"%s" is amended: %s', (decision, amended) => {
    expect(isAmended(decision)).toBe(amended);
  });

  test.each([
    ['Lis Holm kunne ikke tilslutte sig beslutningen.', true],
    ['Partiet stemte imod.', true],
    ['KKR Fjordland kunne ikke støtte forslaget og afviste det.', false],
    ['Med forbehold for usikkerhed blev tallene taget til efterretning.', false],
  ])('"%s" has dissent: %s', (decision, dissent) => {
    expect(hasDissent(decision)).toBe(dissent);
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
    ['Finansieringen blev udsat til maj.', 'maj'],
    ['Sagen blev udsat til næste møde.', 'næste møde'],
    ['Sagen blev udsat.', null],
  ])('"%s" is postponed to %s', (decision, to) => {
    expect(readPostponedTo(decision, readOutcomes(decision), '2026-02-01')).toBe(to);
  });
});
