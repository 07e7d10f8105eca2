import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../src/answers/answer';
import { buildAnswer } from '../src/answers/build-answer';
import { readCollection, type Collection } from '../src/collection';
import type { Asker } from '../src/questions/asker';
import { parseQuestion } from '../src/questions/parse-question';
import type { Shelf } from '../src/search/shelf';
import { startShelfPapers, type ShelfPapers } from '../src/shelf-papers';
import { openShelf } from '../src/store/postgres/shelf/open-shelf';
import { describeWhen } from './require';
import { startPostgres, startTimeout, type PrivatePostgres } from './store/postgres/private-postgres';

const samples = join(__dirname, '..', 'samples');
const asker: Asker = { circle: null, today: '2026-11-21', language: null };

interface Judged {
  readonly id: string;
  readonly question: string;
}

const judged = JSON.parse(readFileSync(join(__dirname, 'fixtures', 'questions', 'samples.json'), 'utf8')) as Judged[];

/** What every kind of question looks like that is not looked up by its words. */
const placed = [
  'Hvornår er næste møde?',
  'Hvornår er næste møde i KKR Syddanmark?',
  'Hvad blev besluttet på sidste møde?',
  'Hvad blev besluttet i 2025?',
  'Hvad mener K17?',
  'Hvem blev udpeget?',
  'Hvad skete der på sidste møde i KKR Sjælland?',
  'punkt 2.1 på sidste møde i KKR Nordjylland',
  'Er referatet kommet?',
  'Hvem var til stede på sidste møde i KKR Midtjylland?',
  'hej',
  'svømmehaller på månen',
];

describeWhen('postgres', 'papers in a database', () => {
  let server: PrivatePostgres;
  let shelf: Shelf;
  let papers: ShelfPapers;
  let collection: Collection;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kkr-bot-shelf-'));
    cpSync(samples, folder, { recursive: true });
    server = await startPostgres();
    shelf = await openShelf(await server.create());
    papers = await startShelfPapers(folder, shelf);
    collection = await readCollection(folder);
  }, startTimeout);

  afterAll(async () => {
    await shelf.close();
    await server.remove();
    rmSync(folder, { recursive: true });
  });

  async function answerFromShelf(text: string): Promise<Answer> {
    const question = parseQuestion(text, asker);
    const { register, index } = await papers.fetch([question], [], asker.today);
    return buildAnswer(question, register, index, asker.today);
  }

  function answerFromMemory(text: string): Answer {
    return buildAnswer(parseQuestion(text, asker), collection.register, collection.index, asker.today);
  }

  /** Items whose scores are nearly the same may change places: the database counts words that stand in one item, not text. */
  const shown = ({ hits, trail, ...rest }: Answer): unknown => ({
    ...rest,
    first: hits.slice(0, 1).map(({ meeting, number, excerpt, source }) => ({ meeting, number, excerpt, source })),
    hits: hits.map(({ meeting, number, excerpt }) => `${meeting}/${number} ${excerpt}`).sort(),
    trail: trail?.length,
  });

  test.each([...placed, ...judged.map(({ question }) => question)])(
    'answer as papers in memory do: %s',
    async (text) => {
      expect(shown(await answerFromShelf(text))).toEqual(shown(answerFromMemory(text)));
    },
  );
});
