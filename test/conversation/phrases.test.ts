import { followUpPhrases } from '../../src/conversation/follow-up-phrases';
import { readWish } from '../../src/conversation/pick-phrases';
import { readLanguageWish, readOwnCircle } from '../../src/conversation/requests';
import { findPhrase } from '../../src/questions/phrase';
import { splitWords } from '../../src/questions/words';
import { asker } from './conversation';

test.each(followUpPhrases.map(({ takes, refuses, pattern }) => [takes, refuses, pattern] as const))(
  'the phrase that takes "%s" refuses "%s"',
  (takes, refuses, pattern) => {
    expect(findPhrase(splitWords(takes), pattern)).not.toBeNull();
    expect(findPhrase(splitWords(refuses), pattern)).toBeNull();
  },
);

test.each(['den første plan', 'første møde', '2 kommuner', 'nummer 2.3', 'det i planen er nyt om det', 'takster'])(
  '"%s" means no item of a list',
  (typed) => {
    const wish = readWish(splitWords(typed));
    expect(wish?.by === 'limits' ? null : wish).toBeNull();
  },
);

test.each(['undervisning på engelsk', 'dansk som andetsprog', 'English teachers'])(
  '"%s" asks for no language',
  (typed) => expect(readLanguageWish(splitWords(typed))).toBeNull(),
);

test.each([
  ['jeg er i K22', 'K22'],
  ["I'm in K17", 'K17'],
  ['min kreds er K29', 'K29'],
  ['jeg er fra Region Syddanmark', 'K22'],
  ['jeg arbejder i Høje Taastrup Kommune', 'K29'],
  ['I work in Aalborg', 'K11'],
  ['jeg er i tvivl om botilbud', undefined],
  ['jeg er i K18', undefined],
  ['vi er enige om takster', undefined],
])('"%s" tells the circle %s', (typed, circle) => {
  expect(readOwnCircle(splitWords(typed), asker)?.circle).toBe(circle);
});
