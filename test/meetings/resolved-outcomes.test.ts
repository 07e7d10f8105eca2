import type { Outcome } from '../../src/meetings/meeting';
import { readResolvedOutcomes } from '../../src/meetings/resolved-outcomes';

const table: readonly (readonly [string, readonly Outcome[]])[] = [
  ['Det indstilles, at KKR Fjordland tager orienteringen til efterretning.', ['noted']],
  ['Det indstilles, at KKR Fjordland godkender planen.', ['approved']],
  ['Det indstilles, at KKR Fjordland drøfter sagen og tager orienteringen til efterretning.', ['discussed', 'noted']],
  ['Det indstilles, at KKR Fjordland:\n\n- godkender aftalen\n- udpeger et medlem', ['approved', 'appointed']],
  [
    'Direktionen indstiller,\nat mødeplanen godkendes, og\nat orienteringen tages til efterretning.',
    ['approved', 'noted'],
  ],
  [
    'Administrationen indstiller, at\n1. planen godkendes\n2. der gives en bevilling på 2 mio. kr.',
    ['approved', 'decided'],
  ],
  ['Forvaltningen indstiller, at sagen drøftes.', ['discussed']],
  ['Borgmesteren indstiller, at sagen udsættes.', ['postponed']],
  ['Det indstilles, at forslaget oversendes til udvalget.', ['referred']],
  ['Det indstilles, at KKR Fjordland anbefaler kommunerne at tiltræde rammeaftalen.', ['decided']],
  ['Det indstilles, at broen bliver rød.', []],
];

test.each(table)('adopting "%s" does %j', (recommendation, outcomes) => {
  expect(readResolvedOutcomes(recommendation)).toEqual(outcomes);
});

test('nothing adopted does nothing', () => {
  expect(readResolvedOutcomes(null)).toEqual([]);
});
