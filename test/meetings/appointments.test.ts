import { readAppointments } from '../../src/meetings/appointments';

function appointed(decision: string, title = 'Udpegning'): string[] {
  return readAppointments(decision, title).map(({ name, as, to }) => `${name}, ${as}, ${to}`);
}

test.each([
  ['KKR udpegede Lis Holm (A), Lejre Kommune, til Trafikrådet.', ['Lis Holm, member, Trafikrådet']],
  ['KKR genudpegede Lis Holm (A), Lejre Kommune, til Trafikrådet.', ['Lis Holm, member, Trafikrådet']],
  ['Lis Holm (A), Lejre Kommune, blev udpeget til Trafikrådet.', ['Lis Holm, member, Trafikrådet']],
  ['Lis Holm (A), Lejre Kommune, blev udpeget som medlem af Trafikrådet.', ['Lis Holm, member, Trafikrådet']],
  ['Lis Holm (A), Lejre Kommune, blev genudpeget som formand for Trafikrådet.', ['Lis Holm, chair, Trafikrådet']],
  ['Lis Holm (A), Lejre Kommune, blev valgt som næstformand for Trafikrådet.', ['Lis Holm, deputyChair, Trafikrådet']],
  [
    'KKR udpegede Lis Holm (A), Lejre Kommune, og Bo Lund (V), Greve Kommune, til Trafikrådet.',
    ['Lis Holm, member, Trafikrådet', 'Bo Lund, member, Trafikrådet'],
  ],
  [
    'KKR udpegede Lis Holm (A), Lejre Kommune, som medlem og Bo Lund (V), Greve Kommune, som suppleant til Trafikrådet.',
    ['Lis Holm, member, Trafikrådet', 'Bo Lund, substitute, Trafikrådet'],
  ],
  [
    'KKR udpegede Lis Holm (A), Lejre Kommune, til Trafikrådet i stedet for Bo Lund (V), Greve Kommune.',
    ['Lis Holm, member, Trafikrådet'],
  ],
  [
    'KKR indstillede Lis Holm (A), Lejre Kommune, til bestyrelsen for Fjordhavnen.',
    ['Lis Holm, member, bestyrelsen for Fjordhavnen'],
  ],
])('%s', (decision, people) => {
  expect(appointed(decision)).toEqual(people);
});

test('an office that only the title names is taken from it', () => {
  const decision = 'KKR udpegede Lis Holm (A), Lejre Kommune, som suppleant.';
  expect(appointed(decision, 'Medlem af Trafikrådet')).toEqual(['Lis Holm, substitute, Trafikrådet']);
});

test.each([
  'KKR drøftede udpegningen af Lis Holm (A), Lejre Kommune.',
  'KKR udpegede et medlem til Trafikrådet.',
  'KKR gav formandskabet mandat til at udpege et medlem.',
])('%s appoints nobody by name', (decision) => {
  expect(appointed(decision)).toEqual([]);
});
