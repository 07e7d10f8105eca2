import { bareLetters, foldWord, spellOut } from '../../src/danish/fold';
import { isDanishStopWord, isEnglishStopWord, isQuestionWord, isStopWord } from '../../src/danish/stop-words';
import { buildVocabulary, knownSpellings } from '../../src/danish/vocabulary';

const vocabulary = buildVocabulary(
  new Map(Object.entries({ aftale: 3, aftalen: 5, næstved: 2, læge: 1, lage: 1, øst: 1 })),
);

describe('a vocabulary', () => {
  test('has its words, the most frequent first', () => {
    expect(vocabulary.words.slice(0, 3)).toEqual(['aftalen', 'aftale', 'næstved']);
    expect([vocabulary.size, vocabulary.has('øst'), vocabulary.has('vest')]).toEqual([6, true, false]);
    expect([vocabulary.count('aftalen'), vocabulary.count('vest')]).toEqual([5, 0]);
  });

  test('knows the words of a key', () => {
    expect(vocabulary.wordsOfKey('aftale')).toEqual(['aftalen', 'aftale']);
    expect([vocabulary.hasKey('aftale'), vocabulary.hasKey('region')]).toEqual([true, false]);
  });
});

describe('æ, ø and å', () => {
  test('may be spelled out or left bare', () => {
    expect(knownSpellings('naestved', vocabulary)).toEqual(['næstved']);
    expect(knownSpellings('nastved', vocabulary)).toEqual(['næstved']);
    expect(knownSpellings('oest', vocabulary)).toEqual(['øst']);
  });

  test('may be left bare in another form of the word', () => {
    const words = buildVocabulary(new Map([['økonomiaftalen', 2]]));
    expect(knownSpellings('okonomiaftale', words)).toEqual(['økonomiaftalen']);
    expect(knownSpellings('kommune', words)).toEqual([]);
  });

  test('are letters of their own where both words are known', () => {
    expect(knownSpellings('lage', vocabulary)).toEqual(['lage']);
    expect(knownSpellings('læge', vocabulary)).toEqual(['læge']);
  });

  test('are not guessed where nothing is known', () => {
    expect(knownSpellings('ukendt', vocabulary)).toEqual([]);
  });

  test('fold, spell out and go bare', () => {
    expect([foldWord('ÅRHUS'), spellOut('århus'), bareLetters('aarhus')]).toEqual(['århus', 'aarhus', 'arhus']);
  });
});

describe('stop words', () => {
  test('carry no subject in either language', () => {
    expect(['og', 'blev', 'the', 'of'].every(isStopWord)).toBe(true);
    expect(['botilbud', 'k17', 'budget', 'refugees'].some(isStopWord)).toBe(false);
  });

  test('tell the language where only one has them', () => {
    expect([isDanishStopWord('og'), isEnglishStopWord('og')]).toEqual([true, false]);
    expect([isDanishStopWord('the'), isEnglishStopWord('the')]).toEqual([false, true]);
    expect([isDanishStopWord('for'), isEnglishStopWord('for')]).toEqual([false, false]);
  });

  test('are apart from the words that ask', () => {
    expect(['hvornår', 'which'].every(isQuestionWord)).toBe(true);
    expect(isQuestionWord('møde')).toBe(false);
  });
});
