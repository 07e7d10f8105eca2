import { parseQuestion } from '../../src/questions/parse-question';
import { filterNames, removeFilter } from '../../src/questions/remove-filter';
import { factsOf, stranger } from './understood';

const typed = 'hvad besluttede K22 om botilbud i Kolding på sidste møde i KKR Syddanmark i 2023, kun beslutninger';

test('everything understood can be taken away, one thing at a time', () => {
  let question = parseQuestion(typed, stranger);
  const { subject } = question;
  expect(filterNames(question)).toEqual(['bodies', 'circle', 'period', 'status', 'latest', 'municipality']);
  for (const name of filterNames(question)) {
    const before = filterNames(question).length;
    question = removeFilter(question, name);
    expect(filterNames(question)).not.toContain(name);
    expect(filterNames(question)).toHaveLength(before - 1);
  }
  expect(factsOf(question)).toEqual({});
  expect(question.subject).toBe(subject);
});

test('a day is taken away as a period', () => {
  const question = parseQuestion('botilbud 19. juni 2024', stranger);
  expect(question.meetingDate).toBe('2024-06-19');
  expect(factsOf(removeFilter(question, 'period'))).toEqual({});
});
