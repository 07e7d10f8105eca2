import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildApp, type App } from '../src/app';
import { readConfig, type Config } from '../src/config';
import { openHere } from './build-here';
import { describeWithPostgres } from './describe-with-postgres';
import { buildMessage } from './teams/activities';
import { startConnector, type Connector } from './teams/connector';
import { postActivity } from './teams/post-activity';

/** Starting a copy takes two seconds, and several times that where other tests keep the machine busy. */
jest.setTimeout(120_000);

const samples = join(__dirname, '..', 'samples');
const late = 'kkr-syddanmark-2024-11-19-referat.txt';

interface Copy {
  readonly app: App;
  readonly url: string;
  /** Events of the log so far. */
  readonly events: () => readonly unknown[];
}

/** Real HTTP, real LISTEN: looks every few milliseconds; the time-out of the test bounds it. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(10);
}

describeWithPostgres('several copies of the bot', (server) => {
  describe.each(['lunr', 'postgres'] as const)('over SEARCH_ENGINE=%s', (searchEngine) => {
    let folder: string;
    let databaseUrl: string;
    let connector: Connector;
    let copies: Copy[];
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kkr-bot-copies-'));
      cpSync(samples, join(folder, 'papers'), { recursive: true });
      rmSync(join(folder, 'papers', late));
      databaseUrl = await server().create();
      connector = await startConnector();
      // At once, as the machines of a cloud do.
      copies = await Promise.all([startCopy({ lookEvery: 100 }), startCopy()]);
    });
    afterAll(async () => {
      for (const { app } of copies) await app.stop();
      await connector.stop();
      rmSync(folder, { recursive: true });
    });
    beforeEach(() => void (connector.calls.length = 0));

    const first = (): Copy => copies[0] as Copy;
    const second = (): Copy => copies[1] as Copy;

    async function startCopy(options: { lookEvery?: number } = {}): Promise<Copy> {
      const lines: string[] = [];
      const config: Config = readConfig({
        ...{ LOCAL_MODE: 'true', PORT: '0', DATABASE_URL: databaseUrl, SEARCH_ENGINE: searchEngine },
        ...{ DOCUMENTS_DIR: join(folder, 'papers'), DATA_DIR: join(folder, 'data') },
      });
      const now = (): Date => new Date('2026-11-22T12:00:00Z');
      const ports = { openCollection: openHere, now, write: (line: string) => void lines.push(line) };
      // As long as it takes whoever watches /ready here to look twice.
      const app = buildApp(config, ports, { ...options, notice: 200 });
      const url = `http://127.0.0.1:${await app.start()}`;
      return { app, url, events: () => lines.map((line) => (JSON.parse(line) as { event: unknown }).event) };
    }

    async function post({ url }: Copy, activity: unknown): Promise<number> {
      return (await postActivity(url, activity)).status;
    }

    /** Ids of the messages that were answered, in any order; whether a copy also said that it types is left out. */
    function answered(): readonly unknown[] {
      const replies = connector.calls.filter(({ activity }) => activity.type === 'message');
      return replies.map(({ activity }) => activity.replyToId).sort();
    }

    /** Every string of the card that a copy answers with. */
    async function say(copy: Copy, text: string): Promise<string> {
      expect(await post(copy, buildMessage(connector.serviceUrl, { text }))).toBe(200);
      return JSON.stringify(connector.cards().at(-1));
    }

    test('a conversation goes on, whichever copy its next message comes to', async () => {
      expect(await say(first(), 'takster')).toContain('takster · alle regioner');
      expect(await say(second(), 'kun Syddanmark')).toContain('takster · KKR Syddanmark');
      expect(await say(first(), 'og hvad med 2025?')).toContain('takster · KKR Syddanmark · 2025');
      expect(await say(second(), 'alle regioner')).toContain('takster · alle regioner · 2025');
    });

    test('what comes to both at once is answered by one', async () => {
      const messages = Array.from({ length: 8 }, (_, number) =>
        buildMessage(connector.serviceUrl, { text: 'botilbud', conversation: { id: `a:${number}` } }),
      );
      const posted = messages.flatMap((message) => copies.map((copy) => post(copy, message)));
      expect(new Set(await Promise.all(posted))).toEqual(new Set([200]));
      expect(answered()).toEqual(messages.map(({ id }) => id).sort());
    });

    test('a paper that one copy sees is told to the other, and answered from by both', async () => {
      const question = 'Hvad blev besluttet om botilbud til unge med autisme?';
      const isNews = 'KKR Syddanmark · 19. november 2024';
      for (const copy of copies) expect(await say(copy, question)).not.toContain(isNews);
      const reads = ({ events }: Copy): number => events().filter((event) => event === 'documentsRead').length;
      expect(copies.map(reads)).toEqual([1, 1]);
      copyFileSync(join(samples, late), join(folder, 'papers', late));
      // The second copy looks by itself once a minute only.
      await until(() => copies.every((copy) => reads(copy) > 1));
      for (const copy of copies) expect(await say(copy, question)).toContain(isNews);
    });

    test('a copy takes over from another without a message that is lost, refused or answered twice', async () => {
      const [old] = copies;
      const sent: string[] = [];
      const statuses: number[] = [];
      let isOver = false;
      const isReady = async ({ url }: Copy): Promise<boolean> =>
        (await fetch(`${url}/ready`).catch(() => null))?.status === 200;
      /** As a load balancer does: each message to a copy that has just said that it is ready. */
      const keepAsking = async (person: number): Promise<void> => {
        while (!isOver) {
          const ready = await Promise.all(copies.map(isReady));
          const choice = copies.filter((_, index) => ready[index]);
          const copy = choice[sent.length % choice.length];
          if (!copy) throw new Error('No copy is ready.');
          const conversation = { id: `a:restart-${person}` };
          const message = buildMessage(connector.serviceUrl, { text: 'botilbud', conversation });
          sent.push(String(message['id']));
          statuses.push(await post(copy, message));
        }
      };
      const people = [1, 2, 3].map(keepAsking);
      copies.push(await startCopy());
      await old?.app.stop();
      copies.shift();
      const enough = sent.length + 6;
      await until(() => sent.length >= enough);
      isOver = true;
      await Promise.all(people);
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(answered()).toEqual([...sent].sort());
    });
  });
});
