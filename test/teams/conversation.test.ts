import { buildInstall, buildMembersAdded, buildMessage, buildPress, channel, group, mentionOfBot } from './activities';
import { failingQuestion, goneItem, keepBotAtWork } from './bot-at-work';

const bot = keepBotAtWork();

const message = (fields = {}) => buildMessage(bot.connector.serviceUrl, fields);
const press = (data: unknown, fields = {}) => buildPress(bot.connector.serviceUrl, data, fields);
const onlyCall = () => {
  expect(bot.connector.calls).toHaveLength(1);
  const [call] = bot.connector.calls;
  if (!call) throw new Error('The connector was not called.');
  return call;
};

describe('a message', () => {
  test('is answered with one card, as a reply to it', async () => {
    const reply = await bot.post(message({ id: 'first' }));
    expect(reply).toMatchObject({ status: 200, text: '' });
    const { method, path, activity, bytes } = onlyCall();
    expect([method, path]).toEqual(['POST', '/v3/conversations/a%3Apersonal/activities/first']);
    expect(activity.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(activity.attachments?.[0]?.content).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(activity.summary).toBeTruthy();
    expect(activity.text).toBeUndefined();
    expect(bytes).toBeLessThan(25_000);
  });

  test('of a document reaches Teams as it is written there', async () => {
    await bot.post(message());
    expect(JSON.stringify(onlyCall().activity)).toContain('om [flere](pladser) fra 3. september.');
  });

  test('is asked with the Danish day and, where it shows none itself, in the language of the client', async () => {
    for (const locale of ['en-GB', 'sv-SE', 7]) {
      const conversation = { id: `a:${locale}`, conversationType: 'personal' };
      await bot.post(message({ locale, text: 'botilbud', conversation }));
    }
    expect(bot.asked.map(({ question }) => question.language)).toEqual(['en', 'da', 'da']);
    // 23:30 in Greenwich is the next day in Denmark.
    expect(bot.asked[0]?.today).toBe('2026-11-23');
  });

  test.each([
    ['<at>KKR-bot</at> Hvem blev udpeget?', [mentionOfBot]],
    ['Hvem blev udpeget? <at>KKR-bot</at>', [mentionOfBot]],
    ['Hvem <at>KKR-bot</at>&nbsp;blev udpeget?', [mentionOfBot]],
    ['<at>KKR-bot</at>&nbsp;Hvem blev\n udpeget?\u00a0', [mentionOfBot]],
    ['<at id="0">kkr-bot</at> Hvem blev udpeget?', []],
    ['<at>KKR</at> Hvem blev udpeget?', [{ ...mentionOfBot, text: '<at>KKR</at>' }]],
    ['Hvem blev udpeget?', [{ type: 'mention', text: null, mentioned: { id: '28:kkr-bot' } }]],
    ['<at>KKR-bot</at> Hvem blev udpeget?', [null, 'x', { type: 'mention' }, { type: 'mention', mentioned: 3 }]],
    ['<at>KKR-bot</at> Hvem blev udpeget?', 'not a list'],
  ])('in a channel is asked without the mention: %j', async (text, entities) => {
    await bot.post(message({ text, entities, conversation: channel }));
    expect(bot.asked.map((question) => question.text)).toEqual(['Hvem blev udpeget?']);
    expect(onlyCall().path).toContain('/v3/conversations/19%3Achannel%3Bmessageid%3D1/activities/');
  });

  test.each([group, channel])('in %j that is not for the bot is left alone', async (conversation) => {
    const other = { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo', name: 'Bo' } };
    await bot.post(message({ text: '<at>Bo</at> hvad blev besluttet?', entities: [other], conversation }));
    await bot.post(message({ text: 'KKR-bot er god', conversation }));
    expect(bot.connector.calls).toEqual([]);
  });

  test('in a group keeps the names of others', async () => {
    const other = { type: 'mention', text: '<at>Bo &amp; Co</at>', mentioned: { id: '29:bo', name: 'Bo & Co' } };
    const text = '<at>KKR-bot</at> hvad sagde <at>Bo &amp; Co</at> om <5 pladser?';
    await bot.post(message({ text, entities: [mentionOfBot, other], conversation: group }));
    expect(bot.asked[0]?.text).toBe('hvad sagde Bo & Co om <5 pladser?');
  });

  test.each([[undefined], [null], [''], [' \n '], [42], ['<at>KKR-bot</at>']])(
    'whose text is %j is told that it has none',
    async (text) => {
      await bot.post(message({ text, entities: [mentionOfBot], attachments: [{ contentType: 'image/png' }] }));
      expect(bot.asked).toEqual([]);
      expect(JSON.stringify(onlyCall().activity)).toContain('noText');
    },
  );

  test('of 10,000 characters is answered, with one sentence on what was read of it', async () => {
    await bot.post(message({ text: 'botilbud '.repeat(1_200) }));
    expect(onlyCall().activity).toMatchObject({ text: expect.stringContaining('2.000 tegn') as unknown });
    expect(onlyCall().activity.attachments).toHaveLength(1);
  });

  test('that comes twice is answered once', async () => {
    const twice = message();
    const replies = await Promise.all([bot.post(twice), bot.post(twice)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(bot.connector.calls).toHaveLength(1);
    await bot.post({ ...twice, conversation: { id: 'a:other' } });
    expect(bot.connector.calls).toHaveLength(2);
  });
});

describe('a button', () => {
  const question = 'Hvad blev besluttet om botilbud?';
  const details = { verb: 'details', item: 'kkr-sjaelland/2023-11-21/2.1', question, language: 'da' };

  test('for details sends a card of its own, so that the answer stays', async () => {
    const reply = await bot.post(press(details));
    expect(JSON.parse(reply.text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Svaret står nedenfor.',
    });
    expect(JSON.stringify(onlyCall().activity)).toContain('Flere pladser');
  });

  test('for more turns the page of the card itself', async () => {
    const reply = await bot.post(press({ verb: 'more', question, page: 2 }));
    const body = JSON.parse(reply.text) as { type: string; value: unknown };
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body.value)).toContain('Sag 6 om');
    expect(JSON.stringify(body.value)).not.toContain('Sag 1 om');
    expect(bot.connector.calls).toEqual([]);
  });

  test('with a question asks it', async () => {
    await bot.post(press({ verb: 'ask', question: 'Hvornår er næste møde?' }));
    expect(bot.asked.map(({ text }) => text)).toEqual(['Hvornår er næste møde?']);
    expect(onlyCall().activity.attachments).toHaveLength(1);
  });

  test('with a title for a question is answered in the language of its card', async () => {
    await bot.post(press({ verb: 'ask', question: 'Historik for botilbud til unge', language: 'en' }));
    expect(bot.asked.at(-1)?.question.language).toBe('en');
  });

  test('of an older client comes as a message of data, and is answered too', async () => {
    await bot.post(message({ text: undefined, value: details }));
    await bot.post(message({ text: undefined, value: { verb: 'more', question, page: 2 } }));
    const [first, second] = bot.connector.cards().map((card) => JSON.stringify(card));
    expect(first).toContain('Flere pladser');
    expect(second).toContain('Sag 6 om');
  });

  test('for an item that is no longer there says so', async () => {
    const reply = await bot.post(press({ ...details, item: goneItem }));
    expect(reply.status).toBe(200);
    expect(JSON.stringify(onlyCall().activity)).toContain('ikke længere i samlingen');
  });

  test('for a part of an item asks for it with the item on the table', async () => {
    const part = { verb: 'part', item: details.item, part: 'recommendation', circle: null, language: 'da' };
    const reply = await bot.post(press(part));
    expect(JSON.parse(reply.text)).toMatchObject({ value: 'Svaret står nedenfor.' });
    expect(bot.connector.cards()).toHaveLength(1);
    await bot.post(press({ ...part, item: goneItem }));
    expect(JSON.stringify(bot.connector.cards().at(-1))).toContain('ikke længere i samlingen');
  });

  test.each([
    [{ verb: 'delete', item: 'x' }],
    [{ verb: 'details' }],
    [{ ...details, item: { $ne: null } }],
    [{ ...details, language: 'sv' }],
    [{ verb: 'more', question, page: -1 }],
    [{ verb: 'more', question, page: 1e9 }],
    [{ verb: 'ask', question: 'x'.repeat(2_001) }],
    [{ verb: 'part', item: 'kkr-x/2023-11-21/1', part: 'all', circle: null, language: 'da' }],
    [{ verb: 'verdict', question, language: 'da', helpful: 1 }],
    [{ verb: 'keep', question, language: 'da' }],
    [{}],
    [null],
    ['details'],
  ])('that is not ours is refused politely: %j', async (data) => {
    const reply = await bot.post(press(data));
    expect(reply.status).toBe(200);
    expect(JSON.stringify(onlyCall().activity)).toContain('Knappen kan ikke bruges');
    expect(bot.asked).toEqual([]);
  });

  test('whose verb differs from its data is refused', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'ask', data: details } };
    await bot.post(press(details, { value }));
    expect(JSON.stringify(onlyCall().activity)).toContain('Knappen kan ikke bruges');
  });

  test('without any value is refused, and foreign data in a message too', async () => {
    await bot.post(press(details, { value: undefined }));
    await bot.post(message({ text: undefined, value: { action: 'approve' } }));
    const cards = bot.connector.cards().map((card) => JSON.stringify(card));
    expect(cards).toEqual([expect.stringContaining('Knappen'), expect.stringContaining('Knappen')]);
  });

  test('pressed once but delivered twice acts once', async () => {
    const twice = press(details);
    const replies = [await bot.post(twice), await bot.post(twice)];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(bot.connector.calls).toHaveLength(1);
  });

  test('of another kind than a card is not taken', async () => {
    expect(await bot.post(press(details, { name: 'task/fetch' }))).toMatchObject({ status: 501 });
  });
});

describe('the welcome', () => {
  const conversation = (id: string) => ({ id, conversationType: 'personal' });
  const install = (id: string, fields = {}) =>
    buildInstall(bot.connector.serviceUrl, { conversation: conversation(id), ...fields });
  const join = (id: string, fields = {}) =>
    buildMembersAdded(bot.connector.serviceUrl, { conversation: conversation(id), ...fields });

  const welcomes = () =>
    bot.connector.calls.filter(({ activity }) => JSON.stringify(activity).includes('Velkommen til KKR-bot')).length;

  test('comes once, however often the installation is announced', async () => {
    await Promise.all([bot.post(install('a:1')), bot.post(join('a:1')), bot.post(install('a:1'))]);
    expect(welcomes()).toBe(1);
  });

  test('comes again after the app was removed', async () => {
    await bot.post(install('a:2'));
    await bot.post(install('a:2', { action: 'remove' }));
    await bot.post(install('a:2'));
    expect(welcomes()).toBe(2);
  });

  test('is tried again when it could not be sent', async () => {
    bot.connector.meet({ status: 403 });
    await bot.post(install('a:3'));
    await bot.post(join('a:3'));
    expect(welcomes()).toBe(2);
  });

  test('says in a group how to ask there', async () => {
    await bot.post(install('19:g', { conversation: { ...group, id: '19:g' } }));
    expect(JSON.stringify(onlyCall().activity)).toContain('Nævn @KKR-bot');
  });

  test('is not for other members', async () => {
    await bot.post(join('a:4', { membersAdded: [{ id: '29:bo' }, null] }));
    await bot.post(join('a:4', { membersAdded: 'x' }));
    expect(bot.connector.calls).toEqual([]);
  });
});

test.each(['messageReaction', 'messageUpdate', 'typing', 'endOfConversation', 'event', 'noSuchType'])(
  'an activity of type %s is taken and left unanswered',
  async (type) => {
    expect(await bot.post(message({ type }))).toMatchObject({ status: 200 });
    expect(bot.connector.calls).toEqual([]);
  },
);

describe('a turn that fails', () => {
  test('is answered politely with an id that stands in the log, and the log holds nothing that was said', async () => {
    const reply = await bot.post(message({ text: failingQuestion }));
    expect(reply.status).toBe(200);
    const [failure] = bot.log.filter(({ event }) => event === 'turnFailed');
    const id = failure?.['id'];
    expect(id).toMatch(/^[0-9a-f]{8}$/u);
    const sent = JSON.stringify(onlyCall().activity);
    expect(sent).toContain(id);
    expect(sent).not.toMatch(/no index|Error|\.ts|at /u);
    expect(failure).toMatchObject({
      level: 'error',
      type: 'message',
      error: 'Error',
      at: expect.any(Array) as unknown,
    });
    expect(JSON.stringify(bot.log)).not.toMatch(/hemmeligt|Ida Holm|29:ida/u);
  });

  test('after a pressed button is answered in its response', async () => {
    const reply = await bot.post(press({ verb: 'ask', question: failingQuestion }));
    expect(reply.status).toBe(200);
    expect(reply.text).toContain(String(bot.log.find(({ event }) => event === 'turnFailed')?.['id']));
  });

  test('reaches no other turn', async () => {
    const questions = ['a', failingQuestion, 'b', failingQuestion, 'c'];
    const replies = await Promise.all(questions.map((text) => bot.post(message({ text }))));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const cards = bot.connector.cards().map((card) => JSON.stringify(card));
    expect(cards).toHaveLength(5);
    for (const text of ['a', 'b', 'c'])
      expect(cards.filter((card) => card.includes(`Sag 1 om ${text}`))).toHaveLength(1);
  });
});
