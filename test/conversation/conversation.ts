import type { Context } from '../../src/conversation/context';
import { parseContext } from '../../src/conversation/context';
import { takeTurn } from '../../src/conversation/take-turn';
import type { Turn } from '../../src/conversation/turn';
import type { Asker } from '../../src/questions/asker';
import type { Question } from '../../src/questions/question';
import { buildIndex } from '../../src/search/build-index';
import { buildTestRegister, type ItemSketch } from '../register-builder';
import { writeOrder } from './write-order';

export const asker: Asker = { circle: null, today: '2024-09-12', language: null };

const decided = (title: string, about: string, more: ItemSketch = {}): ItemSketch => ({
  title,
  sections: {
    presentation: `Sagen handler om ${about}.`,
    recommendation: `Det indstilles, at KKR drøfter ${about}.`,
    decision: `KKR besluttede en plan for ${about}.`,
  },
  ...more,
});

const chair = { name: 'Ida Holm', party: 'A', municipality: 'Køge', role: null, group: 'member' } as const;

/** Six meetings with seven items on botilbud: two pages. */
const register = buildTestRegister(
  {
    body: 'KKR Sjælland',
    date: '2024-06-19',
    participants: [chair],
    nextMeeting: { body: 'KKR Sjælland', date: '2024-12-04', start: '10:00', end: null, place: null, topics: [] },
    items: [
      decided('Botilbud til unge med autisme', 'botilbud til unge med autisme', {
        statements: [{ circle: 'K17', text: 'K17 har drøftet sagen og støtter en plan.' }],
      }),
      decided('Børnehus Sjælland', 'børnehuset og botilbud'),
      decided('Takster i kollektiv trafik', 'takster i bus og tog'),
    ],
  },
  {
    body: 'KKR Syddanmark',
    date: '2023-11-21',
    nextMeeting: { body: 'KKR Syddanmark', date: '2024-11-19', start: '10:00', end: null, place: null, topics: [] },
    items: [
      decided('Botilbudskapacitet og lånepulje', 'botilbud og lånepuljen', {
        statements: [{ circle: 'K22', text: 'K22 peger på, at flere botilbud kræver tid.' }],
      }),
      decided('Fordeling af flygtninge', 'flygtninge'),
    ],
  },
  {
    body: 'KKR Hovedstaden',
    date: '2023-09-08',
    kind: 'agenda',
    items: [
      { title: 'Lånepulje til botilbud', sections: { recommendation: 'Det indstilles, at KKR drøfter botilbud.' } },
    ],
  },
  { body: 'KKR Sjælland', date: '2022-09-07', items: [decided('Status på botilbud', 'botilbud')] },
  {
    body: 'KKR Midtjylland',
    date: '2022-06-10',
    items: [decided('Ventelister til botilbud', 'ventelister til botilbud')],
  },
  {
    body: 'KKR Nordjylland',
    date: '2021-03-05',
    items: [decided('Tomme pladser på botilbud', 'tomme pladser på botilbud')],
  },
);

export const collection = { register, index: buildIndex(register) };

const year = /^(\d{4})-01-01\/\1-12-31$/u;

function writePeriod({ filters: { from, to } }: Question): string {
  const period = `${from ?? ''}/${to ?? ''}`;
  return period === '/' ? '' : (year.exec(period)?.[1] ?? (from === to ? (from ?? '') : period));
}

/** "decision botilbud, KKR Sjælland, 2023, decided": what is understood, what is not limited left out. */
export function writeUnderstood(question: Question): string {
  const { intent, subject, filters, latest, itemNumber, caseNumber, topic, municipality } = question;
  const limits = [
    ...filters.bodies,
    filters.circle,
    writePeriod(question),
    filters.status,
    latest ? 'latest' : '',
    municipality && municipality !== subject ? municipality : '',
  ].filter(Boolean);
  const head = [intent, topic ?? '', itemNumber ?? caseNumber ?? '', subject].filter(Boolean).join(' ');
  return [head, ...limits].join(', ');
}

/** A turn in one line: "ask decision botilbud, 2023", "item 2.1 KKR Sjælland 2024-06-19", "page 2", "say askSubject". */
export function writeTurn(turn: Turn, context: Context | null): string {
  const language = turn.language === 'en' ? 'en: ' : '';
  return language + writers[turn.kind](turn as never, context);
}

type Of<Kind extends Turn['kind']> = Extract<Turn, { kind: Kind }>;

const asked = (questions: readonly Question[]): string => questions.map(writeUnderstood).join(' + ');

const writers = {
  ask: ({ questions }) => asked(questions),
  item: ({ item, part, circle }, context) => {
    const shown = context?.items[item];
    return [part, circle, 'item', shown?.number, shown?.body, shown?.date].filter(Boolean).join(' ');
  },
  page: ({ page, question }) => `page ${page} of ${writeUnderstood(question)}`,
  language: ({ questions }) => ['language', asked(questions)].filter(Boolean).join(' '),
  circle: ({ circle, questions }) => ['circle', circle ?? 'none', asked(questions)].filter(Boolean).join(' '),
  order: ({ orders, questions }) => [...orders.map(writeOrder), asked(questions)].filter(Boolean).join(' + '),
  say: ({ saying }) => `say ${saying}`,
} satisfies { [Kind in Turn['kind']]: (turn: Of<Kind>, context: Context | null) => string };

/** [person says, what is understood]. */
export type Line = readonly [says: string, understood: string];

/** How a search ranks is no matter of a conversation: its items stand by date here. */
function newestFirst(context: Context): Context {
  const items = [...context.items].sort((a, b) => b.date.localeCompare(a.date) || a.number.localeCompare(b.number));
  return { ...context, items };
}

/** Plays a conversation; what is kept goes through JSON between the turns, as it does in a store. */
export function talk(says: readonly string[]): Line[] {
  return takeTurns(says).map(({ text, line }) => [text, line] as const);
}

/** Every turn of a conversation, with the questions that it asks. */
export function takeTurns(says: readonly string[]): { text: string; line: string; questions: readonly Question[] }[] {
  let context: Context | null = null;
  return says.map((text) => {
    const taken = takeTurn(text, context, asker, collection);
    const line = writeTurn(taken.turn, context);
    context = taken.context && parseContext(JSON.parse(JSON.stringify(newestFirst(taken.context))));
    return { text, line, questions: 'questions' in taken.turn ? taken.turn.questions : [] };
  });
}

/** One test for each conversation: exactly this is understood, line by line. */
export function understandsTalks(conversations: readonly (readonly Line[])[]): void {
  test.each(conversations.map((lines) => [lines.map(([says]) => says).join(' / '), lines] as const))(
    '%s',
    (_, lines) => {
      expect(talk(lines.map(([says]) => says))).toEqual(lines);
    },
  );
}
