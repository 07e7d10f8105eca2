import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardBytes, cardLimit } from '../../src/cards/fit-card';
import { actionData } from '../../src/cards/verbs';
import { expectGolden } from '../golden';
import { actionsOf, valuesOf } from './card-walk';
import { cardCases } from './fixture-cards';
import { problemsOf } from './valid-card';

const folder = join(__dirname, '..', 'fixtures', 'cards');

function fileOf(name: string, language: string): string {
  return join(folder, `${name}.${language}.json`);
}

describe.each(cardCases)('the card $name in $language', ({ name, language, card }) => {
  test('is the one that was looked at', () => {
    expectGolden(fileOf(name, language), card);
  });

  test('is valid at version 1.5 and has no unknown property', () => {
    expect(problemsOf(card)).toEqual([]);
  });

  test('fits into a message', () => {
    expect(cardBytes(card)).toBeLessThan(cardLimit);
  });

  test('has a fallback, something to read aloud and no empty text', () => {
    expect(card.fallbackText.length).toBeGreaterThan(3);
    expect(card.speak.length).toBeGreaterThan(3);
    expect(valuesOf(card, 'text').filter((text) => String(text).trim() === '')).toEqual([]);
  });

  test('wraps every text block, and every list of choices', () => {
    const wraps = valuesOf(card, 'type').filter((type) => type === 'TextBlock' || type === 'Input.ChoiceSet').length;
    expect(valuesOf(card, 'wrap')).toHaveLength(wraps);
  });

  test('has only buttons whose data the table of verbs takes, with and without Action.Execute', () => {
    for (const action of actionsOf(card)) {
      expect(actionData.parse(action.data)).toEqual(action.data);
      expect(action.data.verb).toBe(action.verb);
      expect(action.fallback).toEqual({ type: 'Action.Submit', title: action.title, data: action.data });
    }
  });

  test('reaches for nothing on the internet, and leads nowhere but to the bot itself', () => {
    const links = valuesOf(card, 'url').map(String);
    expect(links.filter((link) => !link.startsWith('https://kkr.example.org/'))).toEqual([]);
    expect(valuesOf(card, 'iconUrl')).toEqual([]);
  });
});

test('no golden is left over from a card that is no more', () => {
  const known = cardCases.map(({ name, language }) => `${name}.${language}.json`);
  expect(readdirSync(folder).filter((file) => !known.includes(file))).toEqual([]);
});
