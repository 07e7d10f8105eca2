import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, type App } from '../../src/app';
import type { AnyAction, Card } from '../../src/cards/card';
import { cardText } from '../../src/cards/card-text';
import { readConfig } from '../../src/config';
import type { LiveCollection } from '../../src/live-collection';
import { openHere } from '../build-here';
import { valuesOf } from '../cards/card-walk';
import { buildMessage, channel, group, mentionOfBot } from './activities';
import { startConnector, type Connector, type ConnectorCall } from './connector';
import { postActivity } from './post-activity';

type Fields = Readonly<Record<string, unknown>>;

/** What a person does: words they write, or one of the acts below. */
export type Act = string | ((talk: Talk) => Promise<void>);

/**
 * [person says or does, bot answers …]: each of these stands in what was answered, in any order; what begins with "not "
 * stands nowhere in it. Buttons stand there as "[Detaljer]".
 */
export type Row = readonly [act: Act, ...answers: string[]];

/** In place of answers: the bot says nothing at all. */
export const silence = '(nothing)';

export type Place = 'personal' | 'group' | 'channel';

const places = {
  personal: { conversationType: 'personal' },
  group: { ...group, id: undefined },
  channel: { ...channel, id: undefined },
} satisfies Record<Place, Fields>;

/** A conversation that goes on: whatever was shown last, and the way to say more. */
export interface Talk {
  readonly stage: Stage;
  /** Posts an activity of this person in this conversation, and takes what comes back. */
  post(fields: Fields): Promise<void>;
  /** Everything that was shown after the last act: cards, words beside them, what was changed or deleted. */
  shown: string;
  /** The card that was shown last. */
  card: Card | null;
  /** Id of the last message that was written. */
  said: string;
}

/** The app as production wires it, over the samples, listening on this machine. */
export interface Stage {
  readonly connector: Connector;
  /** Makes every answer fail until it is set back. */
  isBroken: boolean;
  post(activity: unknown): Promise<string>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Short, so that calls that fail for good do so soon. */
const times = { timeout: 200, waits: [5, 10], longestWait: 20 };

const samples = join(__dirname, '..', '..', 'samples');

export async function startStage(): Promise<Stage> {
  const connector = await startConnector();
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
  const config = readConfig({ LOCAL_MODE: 'true', PORT: '0', DOCUMENTS_DIR: samples, DATA_DIR: folder });
  const now = (): Date => new Date('2026-11-22T12:00:00Z');
  const current: { app: App; port: number } = { app: build(), port: 0 };

  function build(): App {
    const openCollection = async (path: string): Promise<LiveCollection> => {
      const live = await openHere(path);
      return { ...live, current: () => (stage.isBroken ? fail() : live.current()) };
    };
    return buildApp(config, { openCollection, now, write: () => undefined }, { times, patience: 60_000 });
  }

  const stage: Stage = {
    connector,
    isBroken: false,
    async post(activity) {
      const { status, text } = await postActivity(`http://127.0.0.1:${current.port}`, activity);
      expect(status).toBe(200);
      return text;
    },
    async restart() {
      await current.app.stop();
      current.app = build();
      current.port = await current.app.start();
    },
    async stop() {
      await current.app.stop();
      await connector.stop();
      rmSync(folder, { recursive: true });
    },
  };
  current.port = await current.app.start();
  return stage;
}

function fail(): never {
  throw new Error('The collection is broken for this test.');
}

let count = 0;

/** A conversation of its own with a person of its own, who writes Danish unless a locale is given. */
function startTalk(stage: Stage, place: Place, locale: string): Talk {
  count += 1;
  const from = { id: `29:person-${count}`, name: 'Ida Holm', aadObjectId: `person-${count}` };
  const conversation = { ...places[place], id: `19:talk-${count}` };
  const talk: Talk = {
    stage,
    shown: '',
    card: null,
    said: '',
    async post(fields) {
      const { calls } = stage.connector;
      const before = calls.length;
      const text = await stage.post(
        buildMessage(stage.connector.serviceUrl, { from, conversation, locale, ...fields }),
      );
      const sent = calls.slice(before).filter(({ activity }) => activity.type !== 'typing');
      const response = readResponse(text);
      talk.shown = [...sent.map(writeCall), ...response.words].join('\n');
      talk.card = response.cards.at(-1) ?? sent.flatMap(cardsOf).at(-1) ?? talk.card;
    },
  };
  return talk;
}

function cardsOf({ activity }: ConnectorCall): Card[] {
  return (activity.attachments ?? []).map(({ content }) => content);
}

/** A card as it is read, and its buttons in brackets, those that are hidden at first too. */
function writeCard(card: Card): string {
  const actions = [...valuesOf(card, 'actions'), ...valuesOf(card, 'selectAction')].flat() as AnyAction[];
  return [cardText(card.body), ...actions.map(({ title }) => `[${title}]`)].join('\n');
}

/** "PUT" and "DELETE" stand before what was changed and what was taken away. */
function writeCall(call: ConnectorCall): string {
  const { text, attachments = [] } = call.activity;
  const cards = attachments.map(({ content }) => writeCard(content));
  return [call.method === 'POST' ? '' : call.method, text ?? '', ...cards].filter(Boolean).join('\n');
}

interface Response {
  readonly value?: unknown;
  readonly composeExtension?: { readonly text?: string; readonly attachments?: readonly Found[] };
}

interface Found {
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  readonly content: Card;
}

/** What a button or the message extension is answered with in the response itself. */
function readResponse(text: string): { words: string[]; cards: Card[] } {
  if (text === '') return { words: [], cards: [] };
  const { value, composeExtension } = JSON.parse(text) as Response;
  if (composeExtension) {
    const { text: sentence = '', attachments = [] } = composeExtension;
    const lines = attachments.map(({ preview: { content } }) => `${content.title} (${content.text})`);
    return { words: [sentence, ...lines], cards: attachments.map(({ content }) => content) };
  }
  if (typeof value !== 'object' || value === null) return { words: [String(value)], cards: [] };
  return { words: [writeCard(value as Card)], cards: [value as Card] };
}

async function act(doing: Act, talk: Talk): Promise<void> {
  if (typeof doing !== 'string') return doing(talk);
  talk.said = `said-${(count += 1)}`;
  const isAddressed = doing.includes('<at>');
  await talk.post({ id: talk.said, text: doing, ...(isAddressed && { entities: [mentionOfBot] }) });
}

/** Rows that were not answered as they should be, with what was answered instead. */
function missing(answers: readonly string[], shown: string): string[] {
  if (answers.includes(silence)) return shown === '' ? [] : [`${silence} but: ${shown}`];
  const wrong = answers.filter((answer) =>
    answer.startsWith('not ') ? shown.includes(answer.slice(4)) : !shown.includes(answer),
  );
  return wrong.length > 0 ? [...wrong, `in: ${shown}`] : [];
}

/** A conversation from its first row to its last. */
export interface Conversation {
  readonly place: Place;
  /** Of the person's Teams. */
  readonly locale: string;
  readonly rows: readonly Row[];
}

export const inDanish = (...rows: readonly Row[]): Conversation => ({ place: 'personal', locale: 'da-DK', rows });
export const inEnglish = (...rows: readonly Row[]): Conversation => ({ place: 'personal', locale: 'en-GB', rows });
export const among = (place: Place, ...rows: readonly Row[]): Conversation => ({ place, locale: 'da-DK', rows });

/** Plays a conversation; empty where every row was answered as it says. */
export async function play(stage: Stage, { place, locale, rows }: Conversation): Promise<readonly string[]> {
  const talk = startTalk(stage, place, locale);
  for (const [doing, ...answers] of rows) {
    talk.shown = '';
    await act(doing, talk);
    const wrong = missing(answers, talk.shown);
    if (wrong.length > 0) return wrong;
  }
  return [];
}
