import { readFileSync } from 'node:fs';
import { cardBytes, cardLimit } from '../../src/cards/fit-card';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderItem } from '../../src/cards/render-item';
import { renderSharedItem } from '../../src/cards/render-shared-item';
import { ask, readCollection } from '../../src/collection';
import { filterChoices } from '../../src/conversation/filter-choices';
import { describeWhen, documentsFolder, relevanceFile } from '../require';
import { today } from './fixture-answers';
import { problemsOf } from './valid-card';

/** Trimming is for papers out of the ordinary: these cards show whole decisions and have room to spare. */
const ordinary = cardLimit * 0.96;

/** Milliseconds; reading the documents takes seconds on a busy machine. */
const readingTime = 60_000;

describeWhen('documents', 'cards over the real documents', () => {
  const questions = JSON.parse(readFileSync(relevanceFile, 'utf8')) as { question: string }[];

  test(
    'are valid and of ordinary size for each judged question and each item found',
    async () => {
      const collection = await readCollection(documentsFolder);
      for (const { question } of questions) {
        const answer = ask(collection, question, { circle: null, today, language: null });
        const linkOf = (id: string): string => `https://kkr.example.org/items/${id}`;
        const documentOf = ({ file, page }: { file: string; page: number }): string =>
          `https://kkr.example.org/documents/2027-05-31/${'x'.repeat(43)}/${encodeURIComponent(file)}#page=${page}`;
        const view = { today, choices: filterChoices(answer, collection.register), linkOf, documentOf };
        const cards = [
          renderAnswer(answer, view),
          renderAnswer(answer, { ...view, page: 2 }),
          ...answer.hits.map((hit) => renderItem(hit, answer, today, view)),
          ...answer.hits.map((hit) => renderSharedItem(hit, answer.language, today, cardLimit)),
        ];
        expect(cards.flatMap(problemsOf)).toEqual([]);
        expect(Math.max(...cards.map(cardBytes))).toBeLessThan(ordinary);
      }
    },
    readingTime,
  );
});
