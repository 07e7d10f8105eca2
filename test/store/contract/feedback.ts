import { context, missedQuestion } from '../sample-content';
import { days, later, start } from './clock';
import type { Opened } from './store-under-test';

export function describeFeedback(opened: () => Opened): void {
  const verdict = { helpful: true, language: 'da', intent: 'decision' } as const;

  test('verdicts are counted by Danish day, language and intent, the newest day first', async () => {
    const { feedback } = opened().store;
    await feedback.count(verdict, start);
    await feedback.count({ ...verdict, helpful: false }, start);
    await feedback.count(verdict, start);
    await feedback.count({ ...verdict, language: 'en' }, new Date('2026-11-22T23:30:00Z'));
    expect(await feedback.readCounts()).toEqual([
      { day: '2026-11-23', language: 'en', intent: 'decision', yes: 1, no: 0 },
      { day: '2026-11-22', language: 'da', intent: 'decision', yes: 2, no: 1 },
    ]);
  });

  test('no count is lost when two connections count at once', async () => {
    const beside = await opened().place.openBeside(start);
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? opened().store : beside).feedback.count(verdict, start)),
    );
    expect(await opened().store.feedback.readCounts()).toMatchObject([{ yes: 40, no: 0 }]);
  });

  test('a question that may be kept comes back with its day, and nothing else', async () => {
    const withPerson = { ...missedQuestion, person: 'p' };
    await opened().store.feedback.keepQuestion(withPerson, start);
    expect(await opened().store.feedback.readQuestions(start)).toEqual([{ day: '2026-11-22', ...missedQuestion }]);
  });

  test('the same question asked twice is there twice, the newest day first', async () => {
    for (const moment of [start, start, later(days)])
      await opened().store.feedback.keepQuestion(missedQuestion, moment);
    const kept = await opened().store.feedback.readQuestions(later(days));
    expect(kept.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-22', '2026-11-22']);
  });

  test.each([
    ['2027-02-19T22:59:00Z', 1],
    ['2027-02-19T23:00:00Z', 0],
  ])('at %s, before and after 90 days by the Danish calendar, %i questions are listed', async (moment, listed) => {
    await opened().store.feedback.keepQuestion(missedQuestion, start);
    expect(await opened().store.feedback.readQuestions(new Date(moment))).toHaveLength(listed);
  });

  test.each<[string, (now: Date) => Promise<unknown>]>([
    ['a message that is taken up', (now) => opened().store.activities.claim('a', now)],
    ['an answer', (now) => opened().store.contexts.keep('a', context, now)],
    ['a verdict', (now) => opened().store.feedback.count(verdict, now)],
    ['the daily look', (now) => opened().store.removeExpired(now)],
    [
      'a restart',
      (now) =>
        opened()
          .store.close()
          .then(() => opened().place.open(now)),
    ],
  ])('%s after 90 days deletes the text for good, and leaves the counts', async (_name, happens) => {
    await opened().store.feedback.keepQuestion(missedQuestion, start);
    await opened().store.feedback.count(verdict, start);
    await happens(later(91 * days));
    const reader = await opened().place.openReader(start);
    expect(await reader.feedback.readQuestions(start)).toEqual([]);
    expect(await reader.feedback.readCounts()).toContainEqual({
      ...{ day: '2026-11-22', language: 'da', intent: 'decision' },
      ...{ yes: 1, no: 0 },
    });
  });

  test('rows that cannot be read are left out, the others come', async () => {
    await opened().store.feedback.keepQuestion(missedQuestion, start);
    await opened().store.feedback.count(verdict, start);
    await opened().place.execute(
      `insert into kept_questions (id, day, content) values ('x', '2026-11-22', '{"text":')`,
    );
    await opened().place.execute(`insert into feedback_counts values ('2026-11-22', 'sv', 'decision', 1, 1)`);
    expect(await opened().store.feedback.readQuestions(start)).toHaveLength(1);
    expect(await opened().store.feedback.readCounts()).toHaveLength(1);
  });
}
