import { context, question } from '../sample-content';
import { days, later, minutes, start } from './clock';
import type { Opened } from './store-under-test';

export function describeContexts(opened: () => Opened): void {
  test('a conversation without a context has none', async () => {
    expect(await opened().store.contexts.use('a', start)).toBeNull();
  });

  test('a context comes back as it was kept, for its own conversation only', async () => {
    await opened().store.contexts.keep('a', context, start);
    expect(await opened().store.contexts.use('a', start)).toEqual(context);
    expect(await opened().store.contexts.use('A', start)).toBeNull();
  });

  test('a newer context takes the place of the older one', async () => {
    await opened().store.contexts.keep('a', context, start);
    await opened().store.contexts.keep('a', { ...context, items: [], picked: null }, later(1));
    expect(await opened().store.contexts.use('a', later(2))).toEqual({ ...context, items: [], picked: null });
  });

  test('a context outlives a restart', async () => {
    await opened().store.contexts.keep('a', context, start);
    await opened().store.close();
    const reopened = await opened().place.open(later(minutes));
    expect(await reopened.contexts.use('a', later(minutes))).toEqual(context);
  });

  test.each([
    [30 * minutes - 1, true],
    [30 * minutes, false],
  ])('after %i ms without use it is kept: %s', async (passed, isKept) => {
    await opened().store.contexts.keep('a', context, start);
    expect((await opened().store.contexts.use('a', later(passed))) !== null).toBe(isKept);
  });

  test('each use begins its 30 minutes anew', async () => {
    await opened().store.contexts.keep('a', context, start);
    for (const passed of [29, 58, 87]) {
      expect(await opened().store.contexts.use('a', later(passed * minutes))).toEqual(context);
    }
    expect(await opened().store.contexts.use('a', later(117 * minutes))).toBeNull();
  });

  test('an expired context stays expired when the clock is asked for an earlier time after a write', async () => {
    await opened().store.contexts.keep('a', context, start);
    await opened().store.contexts.keep('b', context, later(31 * minutes));
    expect(await opened().store.contexts.use('a', start)).toBeNull();
  });

  test('a write long after the last one removes old rows even when the clock was set back in between', async () => {
    await opened().store.contexts.keep('a', context, later(2 * days));
    await opened().store.contexts.keep('b', context, start);
    await opened().store.contexts.keep('c', context, later(31 * minutes));
    expect(await opened().store.contexts.use('b', start)).toBeNull();
  });

  test('a forgotten context is gone, and forgetting twice is fine', async () => {
    await opened().store.contexts.keep('a', context, start);
    await opened().store.contexts.forget('a');
    await opened().store.contexts.forget('a');
    expect(await opened().store.contexts.use('a', start)).toBeNull();
  });

  const answer = { message: '1668', ids: ['1669', '1670'], before: context };

  test('the answer to a message is found by it, in its own conversation only, also after a restart', async () => {
    await opened().store.contexts.keep('a', null, start, answer);
    await opened().store.contexts.keep('b', context, start);
    await opened().store.close();
    const { contexts } = await opened().place.open(later(minutes));
    expect(await contexts.findAnswer('a', '1668', later(minutes))).toEqual(answer);
    expect(await contexts.findAnswer('a', '1669', later(minutes))).toBeNull();
    expect(await contexts.findAnswer('b', '1668', later(minutes))).toBeNull();
    expect(await contexts.use('a', later(minutes))).toBeNull();
  });

  test('several messages keep their answers, a button between them changes none, and of two the newer holds', async () => {
    const { contexts } = opened().store;
    await contexts.keep('a', context, start, answer);
    await contexts.keep('a', context, start, { ...answer, message: 'it\'s\n"1671"', ids: [] });
    await contexts.keep('a', null, start);
    await contexts.keep('a', context, start, { ...answer, ids: ['1669'], before: null });
    expect(await contexts.findAnswer('a', 'it\'s\n"1671"', start)).toMatchObject({ ids: [], before: context });
    expect(await contexts.findAnswer('a', '1668', start)).toEqual({ ...answer, ids: ['1669'], before: null });
  });

  test('of two turns that end at once none loses its answer', async () => {
    const { store, place } = opened();
    const beside = await place.openBeside(start);
    const names = ['1', '2', '3', '4', '5', '6'];
    const short = (message: string) => ({ message, ids: [], before: null });
    await Promise.all(
      names.map((name, at) => (at % 2 ? store : beside).contexts.keep('a', context, start, short(name))),
    );
    for (const name of names) expect(await store.contexts.findAnswer('a', name, start)).toEqual(short(name));
  });

  test('of many answers the oldest make room, and one that is too long for all room is kept without what was before', async () => {
    const { contexts } = opened().store;
    const longest = { ...context, question: { ...question, text: 'x'.repeat(20_000) } };
    for (let at = 0; at < 30; at += 1) await contexts.keep('a', context, start, { ...answer, message: `m${at}` });
    expect(await contexts.findAnswer('a', 'm29', start)).toMatchObject({ before: context });
    expect(await contexts.findAnswer('a', 'm0', start)).toBeNull();
    await contexts.keep('a', context, start, { ...answer, before: longest });
    expect(await contexts.findAnswer('a', '1668', start)).toEqual({ ...answer, before: null });
  });

  test.each([
    [30 * minutes - 1, true],
    [30 * minutes, false],
  ])('an answer is found %i ms after the last use of its conversation: %s', async (passed, isFound) => {
    await opened().store.contexts.keep('a', context, start, answer);
    expect((await opened().store.contexts.findAnswer('a', '1668', later(passed))) !== null).toBe(isFound);
  });

  test('a forgotten conversation knows no answer, and a damaged list is none', async () => {
    const { contexts } = opened().store;
    await contexts.keep('a', context, start, answer);
    await opened().place.execute(`update contexts set answers = '{"message":"1668","ids":["16'`);
    expect(await contexts.findAnswer('a', '1668', start)).toBeNull();
    await contexts.keep('a', context, start, answer);
    await contexts.forget('a');
    expect(await contexts.findAnswer('a', '1668', start)).toBeNull();
  });

  test.each([
    'a:1wvvXNT0QMpxhZ17vxB8E_q0',
    '19:abc@thread.tacv2;messageid=1668',
    "'; drop table contexts; --",
    'æøå 🙂 \u0000',
    'x'.repeat(10_000),
    '',
  ])('a conversation may be named %p', async (conversation) => {
    await opened().store.contexts.keep(conversation, context, start);
    expect(await opened().store.contexts.use(conversation, start)).toEqual(context);
  });

  test.each(['\u0000', '\ud83d', 'it\'s "quoted" \\ ; --', '🙂'.repeat(1000), '\u2028'])(
    'a question may hold %p',
    async (text) => {
      const kept = { ...context, question: { ...question, text } };
      await opened().store.contexts.keep('a', kept, start);
      expect(await opened().store.contexts.use('a', start)).toEqual(kept);
    },
  );

  test('of a field that only a later version knows nothing is left', async () => {
    const kept = { ...context, question: { ...question, wish: { depth: [1] } } };
    await opened().store.contexts.keep('a', kept, start);
    expect(await opened().store.contexts.use('a', start)).toEqual(context);
  });

  test.each([
    '',
    '{"question":{',
    'null',
    '[]',
    '{"items":[],"page":1}',
    '{"question":{"text":"x"},"items":[],"page":1,"pages":1,"picked":null,"language":null}',
    '{"questions":[],"hits":[],"page":1}',
  ])('content damaged to %p is no context, and can be written over', async (content) => {
    await opened().store.contexts.keep('a', context, start);
    await opened().place.execute(`update contexts set content = '${content}'`);
    expect(await opened().store.contexts.use('a', start)).toBeNull();
    await opened().store.contexts.keep('a', context, start);
    expect(await opened().store.contexts.use('a', start)).toEqual(context);
  });

  test('an intent that this version does not know makes no context', async () => {
    await opened().store.contexts.keep('a', context, start);
    await opened().place.execute(`update contexts set content = replace(content, '"decision"', '"telepathy"')`);
    expect(await opened().store.contexts.use('a', start)).toBeNull();
  });
}
