import type { Store } from '../../src/store/store';
import { StoreFault } from '../../src/store/store-fault';
import { context, missedQuestion, question } from './sample-content';

/** One store that starts empty, seen from outside. */
export interface StoreUnderTest {
  /** As the bot opens it. Every store opened is closed by `remove`. */
  open(now: Date): Promise<Store>;
  /** The same store over one more connection, as a second copy of the bot or a command would write. */
  openBeside(now: Date): Promise<Store>;
  /** To read from only. */
  openReader(now: Date): Promise<Store>;
  /** The same store when its disk takes no more. */
  openFull(now: Date): Promise<Store>;
  /** Changes rows behind the store's back. */
  execute(sql: string): Promise<void>;
  remove(): Promise<void>;
}

/** What an implementation does differently, on purpose. */
export interface Deviations {
  /** Whether several bots may share the store; where not, the second is refused. */
  readonly severalBots: boolean;
}

const start = new Date('2026-11-22T10:00:00.000Z');
const minutes = 60_000;
const days = 24 * 60 * minutes;

function later(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}

async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreFault) return error;
  throw new Error(`expected a StoreFault, got ${String(error)}`);
}

/** What every store does, whatever database it lies in. */
export function describeStore(name: string, create: () => Promise<StoreUnderTest>, { severalBots }: Deviations): void {
  let place: StoreUnderTest;
  let store: Store;
  beforeEach(async () => {
    place = await create();
    store = await place.open(start);
  });
  afterEach(() => place.remove());

  describe(`contexts in ${name}`, () => {
    test('a conversation without a context has none', async () => {
      expect(await store.contexts.use('a', start)).toBeNull();
    });

    test('a context comes back as it was kept, for its own conversation only', async () => {
      await store.contexts.keep('a', context, start);
      expect(await store.contexts.use('a', start)).toEqual(context);
      expect(await store.contexts.use('A', start)).toBeNull();
    });

    test('a newer context takes the place of the older one', async () => {
      await store.contexts.keep('a', context, start);
      await store.contexts.keep('a', { questions: [question], hits: [], page: 1 }, later(1));
      expect(await store.contexts.use('a', later(2))).toEqual({ questions: [question], hits: [], page: 1 });
    });

    test('a context outlives a restart', async () => {
      await store.contexts.keep('a', context, start);
      await store.close();
      const reopened = await place.open(later(minutes));
      expect(await reopened.contexts.use('a', later(minutes))).toEqual(context);
    });

    test.each([
      [30 * minutes - 1, true],
      [30 * minutes, false],
    ])('after %i ms without use it is kept: %s', async (passed, isKept) => {
      await store.contexts.keep('a', context, start);
      expect((await store.contexts.use('a', later(passed))) !== null).toBe(isKept);
    });

    test('each use begins its 30 minutes anew', async () => {
      await store.contexts.keep('a', context, start);
      for (const passed of [29, 58, 87]) {
        expect(await store.contexts.use('a', later(passed * minutes))).toEqual(context);
      }
      expect(await store.contexts.use('a', later(117 * minutes))).toBeNull();
    });

    test('an expired context stays expired when the clock is asked for an earlier time after a write', async () => {
      await store.contexts.keep('a', context, start);
      await store.contexts.keep('b', context, later(31 * minutes));
      expect(await store.contexts.use('a', start)).toBeNull();
    });

    test('a write long after the last one removes old rows even when the clock was set back in between', async () => {
      await store.contexts.keep('a', context, later(2 * days));
      await store.contexts.keep('b', context, start);
      await store.contexts.keep('c', context, later(31 * minutes));
      expect(await store.contexts.use('b', start)).toBeNull();
    });

    test('a forgotten context is gone, and forgetting twice is fine', async () => {
      await store.contexts.keep('a', context, start);
      await store.contexts.forget('a');
      await store.contexts.forget('a');
      expect(await store.contexts.use('a', start)).toBeNull();
    });

    test.each([
      'a:1wvvXNT0QMpxhZ17vxB8E_q0',
      '19:abc@thread.tacv2;messageid=1668',
      "'; drop table contexts; --",
      'æøå 🙂 \u0000',
      'x'.repeat(10_000),
      '',
    ])('a conversation may be named %p', async (conversation) => {
      await store.contexts.keep(conversation, context, start);
      expect(await store.contexts.use(conversation, start)).toEqual(context);
    });

    test.each(['\u0000', '\ud83d', 'it\'s "quoted" \\ ; --', '🙂'.repeat(1000), '\u2028'])(
      'a question may hold %p',
      async (text) => {
        const kept = { ...context, questions: [{ ...question, text }] };
        await store.contexts.keep('a', kept, start);
        expect(await store.contexts.use('a', start)).toEqual(kept);
      },
    );

    test('a field that a later version adds to a question is kept', async () => {
      const kept = { ...context, questions: [{ ...question, wish: { depth: [1] } }] };
      await store.contexts.keep('a', kept, start);
      expect(await store.contexts.use('a', start)).toEqual(kept);
    });

    test.each([
      '',
      '{"questions":[',
      'null',
      '[]',
      '{"questions":[],"hits":[]}',
      '{"questions":[{"text":"x"}],"hits":[],"page":1}',
      '{"questions":[],"hits":[1],"page":1}',
      '{"questions":[],"hits":[],"page":0}',
    ])('content damaged to %p is no context, and can be written over', async (content) => {
      await store.contexts.keep('a', context, start);
      await place.execute(`update contexts set content = '${content}'`);
      expect(await store.contexts.use('a', start)).toBeNull();
      await store.contexts.keep('a', context, start);
      expect(await store.contexts.use('a', start)).toEqual(context);
    });

    test('an intent that this version does not know makes no context', async () => {
      await store.contexts.keep('a', context, start);
      await place.execute(`update contexts set content = replace(content, '"decision"', '"telepathy"')`);
      expect(await store.contexts.use('a', start)).toBeNull();
    });
  });

  describe(`processed activities in ${name}`, () => {
    test('the first to claim an activity gets it, nobody after', async () => {
      expect(await store.activities.claim('a', start)).toBe(true);
      expect(await store.activities.claim('a', later(1))).toBe(false);
      expect(await store.activities.claim('b', later(1))).toBe(true);
    });

    test('a claim outlives a restart', async () => {
      await store.activities.claim('a', start);
      await store.close();
      const reopened = await place.open(later(minutes));
      expect(await reopened.activities.claim('a', later(minutes))).toBe(false);
    });

    test.each([
      [days - 1, false],
      [days, true],
    ])('after %i ms it can be claimed again: %s', async (passed, canBeClaimed) => {
      await store.activities.claim('a', start);
      expect(await store.activities.claim('a', later(passed))).toBe(canBeClaimed);
    });

    test('of many claims at once, over two connections, one succeeds', async () => {
      const beside = await place.openBeside(start);
      for (let round = 0; round < 20; round += 1) {
        const claims = [store, beside, store, beside].map((each) => each.activities.claim(`a${round}`, start));
        expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      }
    });
  });

  describe(`preferences in ${name}`, () => {
    test('a person who has chosen nothing has no preference', async () => {
      expect(await store.preferences.read('p')).toEqual({ language: null, circle: null });
    });

    test('choices add up, change and are taken back, each by itself', async () => {
      const { preferences } = store;
      await preferences.change('p', { language: 'en' });
      await preferences.change('p', { circle: 'K17' });
      expect(await preferences.read('p')).toEqual({ language: 'en', circle: 'K17' });
      await preferences.change('p', { language: null, circle: 'K22' });
      expect(await preferences.read('p')).toEqual({ language: null, circle: 'K22' });
      expect(await preferences.read('q')).toEqual({ language: null, circle: null });
    });

    test('a change of nothing changes nothing', async () => {
      await store.preferences.change('p', { language: 'en' });
      await store.preferences.change('p', {});
      expect(await store.preferences.read('p')).toEqual({ language: 'en', circle: null });
    });

    test('two changes at once, over two connections, both hold', async () => {
      const beside = await place.openBeside(start);
      await Promise.all([
        store.preferences.change('p', { language: 'en' }),
        beside.preferences.change('p', { circle: 'K11' }),
      ]);
      expect(await store.preferences.read('p')).toEqual({ language: 'en', circle: 'K11' });
    });

    test('a preference outlives years and restarts, until it is forgotten', async () => {
      await store.preferences.change('p', { language: 'en' });
      await store.close();
      const reopened = await place.open(later(1000 * days));
      expect(await reopened.preferences.read('p')).toEqual({ language: 'en', circle: null });
      await reopened.preferences.forget('p');
      expect(await reopened.preferences.read('p')).toEqual({ language: null, circle: null });
    });

    test('a word that this version does not know counts as not chosen', async () => {
      await store.preferences.change('p', { language: 'en', circle: 'K17' });
      await place.execute(`update preferences set language = 'sv', circle = 'K99'`);
      expect(await store.preferences.read('p')).toEqual({ language: null, circle: null });
    });
  });

  describe(`feedback in ${name}`, () => {
    const verdict = { helpful: true, language: 'da', intent: 'decision' } as const;

    test('verdicts are counted by Danish day, language and intent, the newest day first', async () => {
      const { feedback } = store;
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
      const beside = await place.openBeside(start);
      await Promise.all(
        Array.from({ length: 40 }, (_, index) => (index % 2 ? store : beside).feedback.count(verdict, start)),
      );
      expect(await store.feedback.readCounts()).toMatchObject([{ yes: 40, no: 0 }]);
    });

    test('a question that may be kept comes back with its day, and nothing else', async () => {
      const withPerson = { ...missedQuestion, person: 'p' };
      await store.feedback.keepQuestion(withPerson, start);
      expect(await store.feedback.readQuestions(start)).toEqual([{ day: '2026-11-22', ...missedQuestion }]);
    });

    test('the same question asked twice is there twice, the newest day first', async () => {
      for (const moment of [start, start, later(days)]) await store.feedback.keepQuestion(missedQuestion, moment);
      const kept = await store.feedback.readQuestions(later(days));
      expect(kept.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-22', '2026-11-22']);
    });

    test.each([
      ['2027-02-19T22:59:00Z', 1],
      ['2027-02-19T23:00:00Z', 0],
    ])('at %s, before and after 90 days by the Danish calendar, %i questions are listed', async (moment, listed) => {
      await store.feedback.keepQuestion(missedQuestion, start);
      expect(await store.feedback.readQuestions(new Date(moment))).toHaveLength(listed);
    });

    test.each<[string, (now: Date) => Promise<unknown>]>([
      ['a message that is taken up', (now) => store.activities.claim('a', now)],
      ['an answer', (now) => store.contexts.keep('a', context, now)],
      ['a verdict', (now) => store.feedback.count(verdict, now)],
      ['the daily look', (now) => store.removeExpired(now)],
      ['a restart', (now) => store.close().then(() => place.open(now))],
    ])('%s after 90 days deletes the text for good, and leaves the counts', async (_name, happens) => {
      await store.feedback.keepQuestion(missedQuestion, start);
      await store.feedback.count(verdict, start);
      await happens(later(91 * days));
      const reader = await place.openReader(start);
      expect(await reader.feedback.readQuestions(start)).toEqual([]);
      expect(await reader.feedback.readCounts()).toContainEqual({
        ...{ day: '2026-11-22', language: 'da', intent: 'decision' },
        ...{ yes: 1, no: 0 },
      });
    });

    test('rows that cannot be read are left out, the others come', async () => {
      await store.feedback.keepQuestion(missedQuestion, start);
      await store.feedback.count(verdict, start);
      await place.execute(`insert into kept_questions (id, day, content) values ('x', '2026-11-22', '{"text":')`);
      await place.execute(`insert into feedback_counts values ('2026-11-22', 'sv', 'decision', 1, 1)`);
      expect(await store.feedback.readQuestions(start)).toHaveLength(1);
      expect(await store.feedback.readCounts()).toHaveLength(1);
    });
  });

  describe(`the store itself in ${name}`, () => {
    test('a reader sees what the bot writes while both are open', async () => {
      const reader = await place.openReader(start);
      await store.preferences.change('p', { circle: 'K19' });
      expect(await reader.preferences.read('p')).toEqual({ language: null, circle: 'K19' });
    });

    test('a reader is refused to write, in a sentence', async () => {
      const reader = await place.openReader(start);
      const fault = await faultOf(reader.preferences.change('p', { circle: 'K19' }));
      expect(fault.code).toBe('readOnly');
      expect(fault.message).toMatch(/^Der må ikke skrives i .+\. Giv botten ret til at skrive der\.$/u);
    });

    test('a full disk is said in a sentence, and what was stored before can be read', async () => {
      await store.preferences.change('p', { circle: 'K19' });
      const full = await place.openFull(start);
      const large = { ...context, hits: Array.from({ length: 5000 }, (_, index) => `kkr-syddanmark/${index}`) };
      const fault = await faultOf(full.contexts.keep('a', large, start));
      expect(fault.code).toBe('full');
      expect(fault.message).toMatch(/^Der er ikke plads til mere i .+\. Frigør plads på disken\.$/u);
      expect(await full.preferences.read('p')).toEqual({ language: null, circle: 'K19' });
    });

    test('a second bot on the same store is refused, or welcome where several may share it', async () => {
      if (severalBots) {
        const second = await place.open(start);
        await second.preferences.change('p', { circle: 'K19' });
        expect(await store.preferences.read('p')).toEqual({ language: null, circle: 'K19' });
      } else {
        expect((await faultOf(place.open(start))).code).toBe('inUse');
      }
    });

    test('closing twice is fine, and nothing works afterwards', async () => {
      await store.close();
      await store.close();
      await expect(store.preferences.read('p')).rejects.toThrow();
    });

    test('calls that are under way at once do not disturb each other', async () => {
      const names = Array.from({ length: 50 }, (_, index) => `c${index}`);
      await Promise.all(names.map((each, page) => store.contexts.keep(each, { ...context, page: page + 1 }, start)));
      const read = await Promise.all(names.map((each) => store.contexts.use(each, start)));
      expect(read.map((each) => each?.page)).toEqual(names.map((_, index) => index + 1));
    });
  });
}
