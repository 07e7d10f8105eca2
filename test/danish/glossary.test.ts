import { findSynonyms, translate } from '../../src/danish/glossary';
import { foldWord } from '../../src/danish/fold';
import { tokenize } from '../../src/danish/tokenize';

const wordsOf = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

const danishFor = (text: string): string[] => translate(wordsOf(text)).flatMap(({ danish }) => danish);

const translations: readonly (readonly [english: string, danish: string])[] = [
  ['refugee quotas', 'flygtning'],
  ['refugee quotas', 'kvote'],
  ['the health reform', 'sundhedsreform'],
  ['residential care', 'botilbud'],
  ['residential care homes', 'botilbud'],
  ['apprenticeships', 'læreplads'],
  ['climate plans', 'klimaplan'],
  ['business promotion', 'erhvervsfremme'],
  ['disabilities', 'handicap'],
  ['the labour market', 'arbejdsmarked'],
  ['framework agreements', 'rammeaftale'],
  ['loan pool', 'lånepulje'],
  ['supervision', 'tilsyn'],
  ['public transport', 'kollektiv trafik'],
  ['passengers', 'passager'],
  ['general practice', 'almen praksis'],
  ['savings', 'besparelse'],
  ['lighthouses', 'fyrtårn'],
  ['substitute teachers', 'vikar'],
  ['the unit costs', 'enhedsudgift'],
  ['acute nurses', 'akutsygeplejerske'],
  ['price caps', 'takstloft'],
  ['injunctions', 'påbud'],
  ['light rail', 'letbane'],
  ['deputy members', 'suppleant'],
  ['free physiotherapy', 'vederlagsfri fysioterapi'],
  ['think tanks', 'tænketank'],
  ['high speed trains', 'superlyntog'],
  ['agencies and companies', 'virksomhed'],
  ['power outages', 'strømafbrydelse'],
  ['falling number of pupils', 'faldende elevtal'],
  ['schoolchildren', 'elev'],
  ['gender equality', 'ligestilling'],
];

describe('the English glossary', () => {
  test.each(translations)('gives for "%s" the Danish "%s"', (english, danish) => {
    expect(danishFor(english)).toContain(danish);
  });

  test('takes the longest phrase and says which words it stands for', () => {
    expect(translate(['the', 'economy', 'agreement'])).toEqual([
      { from: 1, to: 3, danish: ['økonomiaftale'], strength: 1 },
    ]);
  });

  test('leaves words alone that it does not know', () => {
    expect(translate(['botilbud', 'k17', '2024'])).toEqual([]);
  });

  test('holds only words as they are searched for', () => {
    for (const danish of danishFor('health education climate meeting money child')) {
      expect(danish).toBe(danish.split(' ').map(foldWord).join(' '));
    }
  });
});

describe('Danish synonyms', () => {
  test('are found in any form of the word, in both directions', () => {
    expect(findSynonyms(['hospitalerne'])).toEqual([{ from: 0, to: 1, danish: ['sygehus'], strength: 1 }]);
    expect(findSynonyms(['sygehuset'])).toEqual([{ from: 0, to: 1, danish: ['hospital'], strength: 1 }]);
  });

  test('are phrases as well', () => {
    expect(findSynonyms(wordsOf('den offentlige transport'))).toContainEqual({
      from: 1,
      to: 3,
      danish: ['kollektiv trafik', 'kollektiv transport'],
      strength: 1,
    });
  });

  test('are weaker where the words are only near', () => {
    expect(findSynonyms(['penge']).map(({ strength }) => strength)).toEqual([0.5]);
  });
});
