import { sharedEnds, splitCompound } from '../../src/danish/compounds';
import { buildVocabulary } from '../../src/danish/vocabulary';

const split = (word: string): string[] => splitCompound(word, null).map((part) => `${part.role} ${part.word}`);

describe('the parts of a compound', () => {
  test('are a modifier and a head, without the joining letter', () => {
    expect(split('tilsynssager')).toEqual(['modifier tilsyn', 'head sager']);
    expect(split('børnehus')).toEqual(['modifier børn', 'head hus']);
    expect(split('arbejdsmarked')).toEqual(['modifier arbejde', 'head marked']);
  });

  test('are followed by the parts of a part', () => {
    expect(split('erhvervsfremmestrategi')).toEqual([
      'modifier erhvervsfremme',
      'head strategi',
      'modifier erhverv',
      'modifier fremme',
    ]);
  });

  test('leave out a modifier that says too little', () => {
    expect(split('botilbud')).toEqual(['head tilbud']);
    expect(split('årsrapport')).toEqual(['head rapport']);
  });

  test('carry the keys of their words', () => {
    expect(splitCompound('rammeaftalerne', null).map((part) => part.keys[0])).toEqual(['ramme', 'aftale']);
  });

  test('may end in a participle, in a verb in -ere, not in what only looks like one', () => {
    expect(split('kontingentfinansieret')).toEqual(['modifier kontingent', 'head finansieret']);
    expect(split('forandringsskabende')).toEqual(['modifier forandring', 'head skabende']);
    expect(split('borgerrettede')).toEqual(['modifier borger', 'head rettede']);
    expect(split('patientrettet')).toEqual(['modifier patient', 'head rettet']);
    expect(split('brugerstyrede')).toEqual(['modifier bruger', 'head styrede']);
    expect(split('statsfinansieret')).toEqual(['modifier stat', 'head finansieret']);
    expect(split('risikovurdere')).toEqual(['modifier risiko', 'head vurdere']);
    expect(split('studerende')).toEqual([]);
    expect(split('programmere')).toEqual([]);
    expect(split('billigere')).toEqual([]);
    expect(split('tydeligere')).toEqual([]);
  });

  test('may be words that only the collection knows', () => {
    const vocabulary = buildVocabulary(new Map([['govtech', 4]]));
    expect(splitCompound('govtechstrategi', null)).toEqual([]);
    expect(splitCompound('govtechstrategi', vocabulary).map((part) => part.word)).toEqual(['govtech', 'strategi']);
  });

  test('are words of the dictionary before halves of broken words in the collection', () => {
    const vocabulary = buildVocabulary(new Map(Object.entries({ fyrtårnsiniti: 3, ativ: 3 })));
    expect(splitCompound('fyrtårnsinitiativ', vocabulary).map((part) => part.word)).toEqual(['fyrtårn', 'initiativ']);
  });

  test('are none in a simple word, a verb, a name, a number or a hyphen compound', () => {
    for (const word of ['kommune', 'fortsætter', 'guldborgsund', '2023', 'k17', 'sosu-elever', '']) {
      expect(splitCompound(word, null)).toEqual([]);
    }
  });

  test('make the ends that a hanging word can share', () => {
    expect(sharedEnds('botilbudspladser')).toEqual(['pladser', 'tilbudspladser']);
  });
});
