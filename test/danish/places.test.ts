import { basicFormsOf } from '../../src/danish/basic-forms';
import { formPlaces, mayBeForm } from '../../src/danish/ending-tree';
import { irregularForms } from '../../src/danish/irregular';
import { findModifier, modifierPlaces } from '../../src/danish/joints';
import { compounds } from './tables/compounds';
import { inflections } from './tables/inflections';

const words = [...new Set([...compounds, ...inflections].flatMap(([one, other]) => [one, other]))].filter((word) =>
  /^[a-zæøå]{4,}$/u.test(word),
);

/** Every place inside a word, with a letter at least on both sides. */
const places = (word: string): number[] => Array.from({ length: word.length - 1 }, (_, at) => at + 1);

describe('the places of a word that hashes tell', () => {
  test('leave out none behind which the rest is a form of a word', () => {
    for (const word of words) {
      const exact = places(word).filter((place) => basicFormsOf(word.slice(place)).length > 0);
      expect(formPlaces(word, 1, word.length - 1)).toEqual(expect.arrayContaining(exact));
    }
  });

  test('leave out none up to which a compound can begin', () => {
    for (const word of words) {
      const exact = places(word).filter((place) => findModifier(word.slice(0, place), 'likely') !== null);
      expect(modifierPlaces(word, 1, word.length - 1)).toEqual(expect.arrayContaining(exact));
    }
  });

  test('are few enough to be worth telling', () => {
    const all = words.flatMap(places).length;
    const told = words.flatMap((word) => formPlaces(word, 1, word.length - 1)).length;
    expect(told / all).toBeLessThan(0.65);
  });

  test('take up the irregular forms, at the end of a compound too', () => {
    expect([...irregularForms.keys()].filter((form) => !mayBeForm(form))).toEqual([]);
    expect(formPlaces('grundbøgernes', 2, 9)).toContain(5);
  });
});
