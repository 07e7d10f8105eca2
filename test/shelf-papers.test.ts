import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../src/answers/answer';
import { buildAnswer } from '../src/answers/build-answer';
import { readCollection, type Collection } from '../src/collection';
import type { Asker } from '../src/questions/asker';
import { parseQuestion } from '../src/questions/parse-question';
import type { Shelf } from '../src/search/shelf';
import { fillShelf } from '../src/fill-shelf';
import { startShelfPapers, type ShelfPapers } from '../src/shelf-papers';
import { openShelf } from '../src/store/postgres/shelf/open-shelf';
import { describeWithPostgres } from './describe-with-postgres';

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
  'Hvilke møder har vi i 2026?',
  'Hvilke møder kender du?',
  'Kommende møder i KKR Sjælland',
  'Mødeplan 2025',
  'Er dagsordenen ude?',
  'Hvad skete der den 11. november 2026?',
  'Hvad sker der på mødet den 24. november 2026?',
  'Hvad blev besluttet om botilbud den 19. juni 2024?',
  'Punkt 9.9 på sidste møde',
  'Udpegninger på sidste møde i KKR Sjælland',
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

describeWithPostgres('papers in a database', (server) => {
  let shelf: Shelf;
  let papers: ShelfPapers;
  let collection: Collection;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kkr-bot-shelf-'));
    cpSync(samples, folder, { recursive: true });
    shelf = await openShelf(await server().create());
    papers = await startShelfPapers(folder, shelf);
    collection = await readCollection(folder);
  });

  afterAll(async () => {
    await shelf.close();
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

  describe('that change', () => {
    const agenda = 'kkr-sjaelland-2026-12-04-dagsorden.txt';
    const asked = 'Hvad står der om botilbud?';

    test('come and go without a restart, in every copy, and only once', async () => {
      const other = await startShelfPapers(folder, shelf);
      expect(await papers.refresh()).toBe(false);
      const before = papers.outline().meetings.length;
      rmSync(join(folder, agenda));
      expect(await papers.refresh()).toBe(true);
      expect(await other.refresh()).toBe(true);
      expect(await other.refresh()).toBe(false);
      expect([papers, other].map((each) => each.outline().meetings.length)).toEqual([before - 1, before - 1]);
      cpSync(join(samples, agenda), join(folder, agenda));
      expect(await other.refresh()).toBe(true);
      expect(await papers.refresh()).toBe(true);
      expect(shown(await answerFromShelf(asked))).toEqual(shown(answerFromMemory(asked)));
    });

    test('leave the words as if they had always been so', async () => {
      const counted = async (): Promise<unknown> =>
        (await shelf.readOutline()).words.map(({ word, items }) => [word, items]);
      const before = await counted();
      rmSync(join(folder, agenda));
      await papers.refresh();
      expect(await counted()).not.toEqual(before);
      cpSync(join(samples, agenda), join(folder, agenda));
      await papers.refresh();
      expect(await counted()).toEqual(before);
    });

    test('that cannot be read are named, and cost no other', async () => {
      writeFileSync(join(folder, 'indkøbsliste.txt'), 'mælk\nbrød\n');
      expect(await papers.refresh()).toBe(true);
      expect(papers.unreadable().map(({ file }) => file)).toEqual(['indkøbsliste.txt']);
      rmSync(join(folder, 'indkøbsliste.txt'));
      expect(await papers.refresh()).toBe(true);
      expect(papers.unreadable()).toEqual([]);
    });

    test('are put away by one copy at a time', async () => {
      const began = await shelf.write('another version', async (writer) => {
        expect(await shelf.write('another version', () => Promise.resolve('twice'))).toBeNull();
        return Promise.resolve(writer.isFresh);
      });
      expect(began).toBe(true);
    });

    test('are left to the version that put them away last, until another one starts', async () => {
      expect(await fillShelf(folder, shelf, 'next version', { takesOver: true })).toBe(true);
      expect(await papers.refresh()).toBe(true);
      rmSync(join(folder, agenda));
      expect(await papers.refresh()).toBe(false);
      expect(await fillShelf(folder, shelf, 'next version', { takesOver: false })).toBe(true);
      expect(await papers.refresh()).toBe(true);
      cpSync(join(samples, agenda), join(folder, agenda));
      papers = await startShelfPapers(folder, shelf);
      expect(shown(await answerFromShelf(asked))).toEqual(shown(answerFromMemory(asked)));
    });

    test('are put away anew after a writer that died half way', async () => {
      const before = papers.outline();
      const died = shelf.write('half', async (writer) => {
        await writer.begin();
        await writer.replaceWords([]);
        throw new Error('died');
      });
      await expect(died).rejects.toThrow('died');
      expect(await papers.refresh()).toBe(true);
      expect(papers.outline()).toEqual(before);
      expect(shown(await answerFromShelf(asked))).toEqual(shown(answerFromMemory(asked)));
    });
  });

  test('are asked hostile questions without a fault', async () => {
    const hostile = [
      "'; drop table shelf_items; --",
      "\\' | ! & <-> :*",
      '\u0000botilbud',
      '🏠'.repeat(200),
      'a&b|c:*',
      "l'été",
    ];
    for (const text of hostile) expect((await answerFromShelf(text)).question).toBe(parseQuestion(text, asker).text);
  });

  test('and a database that is away costs the answer one clear fault', async () => {
    await server().crash();
    await expect(answerFromShelf('botilbud')).rejects.toMatchObject({ name: 'StoreFault' });
    await server().start();
    expect((await answerFromShelf('botilbud')).hits.length).toBeGreaterThan(0);
  });
});
