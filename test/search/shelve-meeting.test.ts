import { buildLexicon } from '../../src/search/lexicon';
import { shelveMeeting, ShelvedWords } from '../../src/search/shelve-meeting';
import { buildTestRegister } from '../register-builder';

test.each([
  ['Greater Copenhagen EU Office (GCPHEU) åbner.', 'GCPHEU'],
  ['Det regionale arbejdsmarkedsråd, RAR Fyn, mødes.', 'RAR'],
])('a meeting is put away with what its papers explain: %s', (presentation, short) => {
  const [meeting] = buildTestRegister({ items: [{ title: 'Siden sidst', sections: { presentation } }] }).meetings;
  if (!meeting) throw new Error('The register is empty.');
  const words = new ShelvedWords(buildLexicon({ words: [], abbreviations: [], items: 0 }), new Map());
  expect(shelveMeeting(meeting, words).abbreviations.map((explained) => explained.short)).toEqual([short]);
});
