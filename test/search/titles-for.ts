import type { Question } from '../../src/questions/question';
import { buildIndex } from '../../src/search/build-index';
import { searchIndex } from '../../src/search/search-index';
import { buildTestRegister, type ItemSketch } from '../register-builder';

/** Items on nothing that is asked in these tests, so that words have a rarity. */
export const others: readonly ItemSketch[] = [
  'Beredskab',
  'Havneplan',
  'Vandløb',
  'Lærermangel',
  'Vejsalt',
  'Skovbrand',
].map((title) => ({ title, sections: { background: `${title} blev gennemgået for kommunerne.` } }));

/** Titles of the hits for a question over these items, best first. */
export function titlesFor(question: Question, ...items: readonly ItemSketch[]): string[] {
  const index = buildIndex(buildTestRegister({ items: [...items, ...others] }));
  return searchIndex(index, question).hits.map((hit) => hit.item.title);
}
