import type { Passage } from '../../src/meetings/meeting';
import { buildIndex } from '../../src/search/build-index';
import { buildExcerpt, withBelow } from '../../src/search/excerpt';
import { searchIndex } from '../../src/search/search-index';
import { buildTestRegister, type ItemSketch } from '../register-builder';
import { buildQuestion } from './question-builder';

const others: readonly ItemSketch[] = ['Havneplan', 'Vandløb', 'Vejsalt', 'Skovbrand'].map((title) => ({ title }));

/** The excerpt of the first hit, its marked words in brackets. */
function excerptFor(question: ReturnType<typeof buildQuestion>, item: ItemSketch): string {
  const [hit] = searchIndex(buildIndex(buildTestRegister({ items: [item, ...others] })), question).hits;
  if (!hit?.passage) return 'no passage';
  const { text, marks, heading } = buildExcerpt(withBelow(hit.passage, hit.item.passages), hit.matches);
  const quoted = marks.reduceRight(
    (shown, [from, to]) => `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`,
    text,
  );
  return heading === null ? quoted : `${heading}: ${quoted}`;
}

const row = (text: string): Passage => ({
  section: 'presentation',
  kind: 'row',
  text,
  page: null,
  columns: ['Kommune', 'Kvote'],
});

test('the sentence with the words asked for is quoted, not the first of the section', () => {
  const item = {
    title: 'Puljer',
    sections: { presentation: 'Der er tre puljer. Lånepuljen er på 1,5 mia. kr. Mere følger.' },
  };
  expect(excerptFor(buildQuestion('lånepulje'), item)).toBe('[Lånepuljen] er på 1,5 mia. kr.');
});

test('a decision question is answered from the paragraph that resolves', () => {
  const sections = {
    background: 'Botilbud, botilbud og botilbud.',
    decision: 'Rådet besluttede at udvide antallet af botilbud.\n\nEt botilbud blev nævnt, og botilbud er dyre.',
  };
  const asked = buildQuestion('botilbud', { intent: 'decision' });
  expect(excerptFor(asked, { title: 'Botilbud', sections })).toBe('Rådet besluttede at udvide antallet af [botilbud].');
});

test('a municipality is answered with its own row of the table', () => {
  const passages = [row('Greve\t2'), row('Vordingborg\t7'), row('I alt\t88')];
  const asked = buildQuestion('flygtninge Vordingborg', { municipality: 'Vordingborg' });
  expect(excerptFor(asked, { title: 'Fordeling af flygtninge', passages })).toBe('[Vordingborg]\t7');
});

test('a heading with the words asked for comes with the first sentence below it, and alone where there is none', () => {
  const below = 'Det skal være let at få en læge. Der er for få.';
  const asked = buildQuestion('lægedækning');
  const excerptOf = (presentation: string): string => excerptFor(asked, { title: 'Plan', sections: { presentation } });
  expect(excerptOf(`Planen har fire mål:\n\nLægedækning\n\n${below}`)).toBe(
    'Lægedækning: Det skal være let at få en læge.',
  );
  expect(excerptOf('Planen har fire mål:\n\nLægedækning\n\nTrivsel')).toBe('[Lægedækning]');
  expect(excerptOf(`Hvad sker der med lægedækningen?\n\n${below}`)).toBe(
    'Hvad sker der med lægedækningen?: Det skal være let at få en læge.',
  );
});

test('where only the title has the words there is no passage', () => {
  expect(excerptFor(buildQuestion('botilbud'), { title: 'Botilbud' })).toBe('no passage');
});
