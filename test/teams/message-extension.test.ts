import { parseItemLink } from '../../src/teams/item-link';
import { buildCompletion } from '../../src/teams/complete-word';
import { buildMessage } from './activities';
import { failingQuestion, goneItem, keepBotAtWork } from './bot-at-work';

const bot = keepBotAtWork();

interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachmentLayout?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: unknown;
    readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
  }[];
}

async function invoke(name: string, value: unknown, fields = {}): Promise<Extension> {
  const activity = { type: 'invoke', name: `composeExtension/${name}`, value, text: undefined, ...fields };
  const reply = await bot.post(buildMessage(bot.connector.serviceUrl, activity));
  expect(reply.status).toBe(200);
  return (JSON.parse(reply.text) as { composeExtension: Extension }).composeExtension;
}

const search = (text: string, more: object = {}, fields = {}) =>
  invoke('query', { commandId: 'search', parameters: [{ name: 'search', value: text }], ...more }, fields);

describe('a search from the compose box', () => {
  test('lists items with title, body, date and outcome, each with its card', async () => {
    const { type, attachmentLayout, attachments = [] } = await search('botilbud');
    expect([type, attachmentLayout, attachments.length]).toEqual(['result', 'list', 25]);
    expect(attachments[0]?.preview.content).toEqual({
      title: 'Sag 1 om botilbud',
      text: 'Godkendt · 21. november 2023 · KKR Sjælland',
    });
    expect(attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(attachments[0]?.content)).toContain('Kilde: ');
  });

  test('inserts a card without buttons, since the bot may be no member of that chat', async () => {
    const { attachments = [] } = await search('botilbud');
    expect(JSON.stringify(attachments)).not.toContain('Action.');
  });

  test('sends nothing to the chat', async () => {
    await search('botilbud');
    expect(bot.connector.calls).toEqual([]);
  });

  test('begins with the latest decisions', async () => {
    await invoke('query', { commandId: 'search', parameters: [{ name: 'initialRun', value: 'true' }] });
    await search('  ');
    expect(bot.asked.map(({ question }) => [question.intent, question.latest])).toEqual([
      ['decision', true],
      ['decision', true],
    ]);
  });

  test('gives the page that is asked for', async () => {
    const { attachments = [] } = await search('botilbud', { queryOptions: { skip: 10, count: 5 } });
    const titles = attachments.map(({ preview }) => preview.content.title);
    expect(titles).toEqual([11, 12, 13, 14, 15].map((number) => `Sag ${number} om botilbud`));
  });

  test('looks up words that would be small talk in the chat', async () => {
    await search('hej');
    expect(bot.asked[0]?.question).toMatchObject({ intent: 'subject', subject: 'hej' });
  });

  test('says in a sentence that nothing was found', async () => {
    expect(await search('intet at finde')).toEqual({ type: 'message', text: 'Der blev ikke fundet noget' });
  });

  test('completes a word that is still being typed', async () => {
    await search('intet h');
    await search('intet hel');
    expect(bot.asked.map(({ text }) => text)).toEqual(['intet h', 'intet hele', 'intet hel']);
  });

  test('comes in the language of the client', async () => {
    const { attachments = [] } = await search('botilbud', {}, { locale: 'en-GB' });
    expect(attachments[0]?.preview.content.text).toBe('Approved · 21 November 2023 · KKR Sjælland');
  });

  test('delivered twice is answered twice', async () => {
    const [first, second] = await Promise.all([search('a', {}, { id: 'same' }), search('a', {}, { id: 'same' })]);
    expect(first).toEqual(second);
    expect(first.type).toBe('result');
  });

  test.each([[null], ['text'], [{ parameters: 'x' }], [{ parameters: [{ name: 'search', value: 7 }] }], [{}]])(
    'of the shape %j is taken as empty',
    async (value) => {
      expect(await invoke('query', value)).toMatchObject({ type: 'result' });
    },
  );

  test('that fails says so in a sentence, with the id that stands in the log', async () => {
    const { type, text } = await search(failingQuestion);
    expect(type).toBe('message');
    expect(text).toContain(String(bot.log.find(({ event }) => event === 'turnFailed')?.['id']));
    expect(bot.connector.calls).toEqual([]);
  });
});

describe('a pasted link', () => {
  const link = 'https://kkr.example.org/items/kkr-sjaelland/2023-11-21/2.1';

  test('to an item shows the item', async () => {
    const { attachments = [] } = await invoke('queryLink', { url: link });
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.preview.content.title).toBe('Flere pladser');
  });

  test.each([
    [`https://kkr.example.org/items/${goneItem}`],
    ['https://kkr.example.org/'],
    ['https://kkr.example.org.evil.example/items/kkr-sjaelland/2023-11-21/2.1'],
    ['http://kkr.example.org/items/kkr-sjaelland/2023-11-21/2.1'],
    ['https://example.org/items/kkr-sjaelland/2023-11-21/2.1'],
    ['https://kkr.example.org/items/%E0%A4%A'],
    ['no link'],
    [{ url: link }],
    [undefined],
  ])('%j is answered with nothing', async (url) => {
    expect(await invoke('queryLink', { url })).toEqual({ type: 'result', attachmentLayout: 'list', attachments: [] });
  });

  test('with an id of unusual letters comes back whole', () => {
    expect(parseItemLink('https://a.example', 'https://a.example/items/kkr-x/2023-11-21/2%2Fa')).toBe(
      'kkr-x/2023-11-21/2/a',
    );
  });
});

describe('a link opened in a browser', () => {
  const get = (path: string) => fetch(`${bot.url}${path}`, { redirect: 'manual' });

  test('leads to the chat with the question typed in, and shows nothing of the papers', async () => {
    const response = await get('/items/kkr-sjaelland/2023-11-21/2.1');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Punkt 2.1 i KKR Sjælland 21. november 2023');
    expect(page).not.toMatch(/Flere pladser|godkendte/u);
  });

  test('runs, loads and frames nothing', async () => {
    const { headers } = await get('/items/kkr-sjaelland/2023-11-21/2.1');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([`/items/${goneItem}`, '/items/', '/items/%E0%A4%A', '/items/<script>alert(1)</script>/x'])(
    '%s is not found, and the page repeats nothing of it',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toMatch(/script|9\.9/u);
    },
  );
});

test.each([
  ['botilb', 'botilbud'],
  ['hvad med BOT', 'hvad med botilbud'],
  ['bo', null],
  ['botilbud', null],
  ['botilb?', null],
  ['xyz', null],
])('%j is completed to %j', (typed, expected) => {
  const complete = buildCompletion(['Fælles botilbud', 'Takster for botilbud', 'Botræning']);
  expect(complete(typed)).toBe(expected);
});
