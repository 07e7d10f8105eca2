import type { Passage } from '../../src/meetings/meeting';
import { readStatements } from '../../src/meetings/statements';

function said(text: string, body = 'KKR Hovedstaden', section: Passage['section'] = 'background'): string[] {
  return readStatements([{ section, kind: 'paragraph', text, page: null }], body).map(({ circle }) => circle);
}

test.each([
  ['K22 har drøftet sagen og peger på behovet for flere pladser.', ['K22']],
  ['K17 anbefaler, at KKR godkender planen.', ['K17']],
  ['K11 har i juni behandlet oplægget.', ['K11']],
  ['K19 bakker op om forslaget.', ['K19']],
  ['K29 tog orienteringen til efterretning.', ['K29']],
  ['Kredsen af kommunaldirektører drøftede sagen i maj.', ['K29']],
  ['Kommunaldirektørkredsen har taget sagen til orientering.', ['K29']],
  ['Kommunaldirektørerne i hovedstadsregionen (K29) støtter modellen.', ['K29']],
  ['I august drøftede K17 sagen.', ['K17']],
  ['K11 og K19 anbefaler samme model.', ['K11', 'K19']],
  ['I maj drøftede K22 spørgsmålet, og K17 vurderer, at der mangler data.', ['K22', 'K17']],
  ['K22 og Region Syddanmark peger på en fælles takst.', ['K22']],
  ['K22 har drøftet sagen. Her blev der peget på taksten.', ['K22', 'K22']],
  ['Det fremgår, at K17 har drøftet sagen.', ['K17']],
])('"%s" is said by %j', (text, circles) => {
  expect(said(text)).toEqual(circles);
});

test.each([
  'K11 og K19 har ikke behandlet sagen.',
  'K17 har endnu ikke drøftet sagen.',
  'Sagen er ikke drøftet i K29.',
  'Notatet er sendt til K29.',
  'Arbejdsgruppen anbefaler over for K17 og KKR, at planen vedtages.',
  'Direktør Lis Holm, formand for K17, deltager.',
  'K17-Klima har drøftet sagen.',
  'K17 inddrages i arbejdet.',
  'Det indstilles, at K22 drøfter en forlængelse.',
  'Vejen K17 er lukket.',
  'Kommunaldirektøren i Lejre har drøftet sagen.',
])('"%s" is said by no circle', (text) => {
  expect(said(text)).toEqual([]);
});

test('a circle without its number is that of the meeting', () => {
  expect(said('Kommunaldirektørkredsen anbefaler planen.', 'KKR Nordjylland')).toEqual(['K11']);
  expect(said('Kommunaldirektørkredsen anbefaler planen.', 'Byrådet, Fjordby Kommune')).toEqual([]);
});

test('what annexes quote is not said here', () => {
  expect(said('K17 anbefaler planen.', 'KKR Sjælland', 'annexes')).toEqual([]);
});
