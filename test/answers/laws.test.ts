import { join } from 'node:path';
import { ask, readCollection, type Collection } from '../../src/collection';
import type { Answer, AnswerHit } from '../../src/answers/answer';
import { describeWhen, documentsFolder } from '../require';
import { root } from '../source';

const asker = { circle: null, today: '2026-11-22', language: null };

const questions = [
  'Hvad blev besluttet om botilbud?',
  'Hvad blev besluttet?',
  'Hvad blev besluttet i 2023?',
  'hvad mener K17 om rammeaftalen?',
  'historik for socialtilsyn',
  'Hvem blev udpeget?',
  'punkt 2.3 på sidste møde i KKR Syddanmark',
  'hvad skete der på sidste møde i KKR Sjælland?',
  'klima',
  'økonomi og besparelser',
  'hvad skal drøftes om lærepladser?',
];

/** The words alone: line breaks and tabs may differ between a section and its passages. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function wordsOf(collection: Collection, hit: AnswerHit): string {
  const meeting = collection.register.meetings.find(({ id }) => id === hit.meeting);
  const item = meeting?.items.find(({ number }) => number === hit.number);
  const { background, recommendation, presentation, decision } = item?.sections ?? {};
  const passages = item?.passages.map(({ text }) => text) ?? [];
  return plain([item?.title, background, recommendation, presentation, decision, ...passages].join('\n'));
}

function checkLaws(read: () => { collection: Collection; answers: readonly Answer[] }): void {
  const eachHit = (check: (hit: AnswerHit, words: string, collection: Collection) => void): void => {
    const { collection, answers } = read();
    const hits = answers.flatMap((answer) => answer.hits);
    expect(hits.length).toBeGreaterThan(20);
    for (const hit of hits) check(hit, wordsOf(collection, hit), collection);
  };

  test('every decision, recommendation, excerpt and statement stands in its item, word for word', () => {
    eachHit(({ decision, recommendation, excerpt, statements }, words) => {
      const quotes = [decision, recommendation, excerpt, ...statements.map(({ text }) => text)];
      for (const quote of quotes) expect(words).toContain(plain(quote ?? ''));
    });
  });

  test('every resolved recommendation stands in its item, and only beside a decision', () => {
    eachHit(({ resolved, decision, resolvedOutcomes }, words) => {
      for (const line of resolved?.split('\n') ?? []) expect(words).toContain(plain(line));
      if (resolved === null) expect(resolvedOutcomes).toEqual([]);
      else expect(decision).not.toBeNull();
    });
  });

  test('only minutes say that something was decided', () => {
    eachHit(({ meeting: id, decision, status }, _words, { register }) => {
      const isIn = register.meetings.find((meeting) => meeting.id === id)?.kinds.includes('minutes');
      if (isIn !== true) expect([decision, ['recommended', 'annex'].includes(status)]).toEqual([null, true]);
    });
  });

  test('every citation names its council, its item and a page that goes with how sure it is', () => {
    eachHit(({ source, body, number }) => {
      expect(source.citation).toContain(`${body}, `);
      expect(source.citation).toContain(`, pkt. ${number}`);
      expect(source.page === null).toBe(source.pageIs === null);
      expect(source.citation.includes(', fra s. ')).toBe(source.pageIs === 'itemStart');
    });
  });

  test('no answer has more than ten hits, and a history goes forward in time', () => {
    for (const { hits, trail } of read().answers) {
      expect(hits.length).toBeLessThanOrEqual(10);
      const dates = trail?.map((step) => step.date) ?? [];
      expect(dates).toEqual([...dates].sort());
    }
  });

  test('the same question over the same papers on the same day gives the same answer', () => {
    const { collection, answers } = read();
    expect(questions.map((question) => ask(collection, question, asker))).toEqual(answers);
  });
}

function describeFolder(folder: string): void {
  let collection: Collection;
  let answers: readonly Answer[];
  beforeAll(async () => {
    collection = await readCollection(folder);
    answers = questions.map((question) => ask(collection, question, asker));
  });
  checkLaws(() => ({ collection, answers }));
}

describe('answers over the samples', () => describeFolder(join(root, 'samples')));

describeWhen('documents', 'answers over the real papers', () => describeFolder(documentsFolder));
