import { cardText } from '../cards/card-text';
import { renderNews } from '../cards/render-news';
import { danishClock } from '../danish/danish-moment';
import { forecast, type ForecastMessage } from '../notifications/forecast';
import type { LedgerEntry } from '../store/ledger';
import type { Store } from '../store/store';
import type { KnownTarget, TargetKind } from '../store/targets';
import { texts } from '../texts/texts';
import { readAskedFolder } from './collection-options';
import type { Command, ExitCode, Terminal } from './command';
import { parseMoment } from './parse-now';
import { parseOptions } from './parse-options';
import { UsageFault } from './usage-fault';
import { withStore } from './with-store';
import { wrapText } from './wrap-text';

const options = {
  'dry-run': { type: 'boolean' },
  'send-test': { type: 'string' },
  unknown: { type: 'boolean' },
  now: { type: 'string' },
  documents: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

const day = 24 * 60 * 60_000;

/** Far enough to see the reminder of a week before and the day after it, near enough to read. */
const forecastFor = 14 * day;

/** A test is asked for by somebody who waits for it. */
const testGoodFor = 60 * 60_000;

/** Shows who would hear what, sends a test, or lists what nobody knows the end of. All of it beside a running bot. */
export const notifyCommand: Command = {
  usage:
    'notify --dry-run [--now TID] [--documents MAPPE] [--data MAPPE] [--json] | notify --send-test PERSON | notify --unknown',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, options);
    const [word] = positionals;
    if (word !== undefined) throw new UsageFault('unexpectedWord', word);
    const person = values['send-test'];
    const asked = [values['dry-run'], person !== undefined, values.unknown].filter(Boolean);
    if (asked.length !== 1) throw new UsageFault('whichNotice');
    if (person !== undefined)
      return withStore('beside', values.data, terminal, (store) => sendTest(person, store, terminal));
    return withStore('reader', values.data, terminal, (store) =>
      values.unknown === true ? listUnknown(store, values, terminal) : showForecast(store, values, terminal),
    );
  },
};

async function showForecast(store: Store, values: Values, terminal: Terminal): Promise<ExitCode> {
  const now = values.now === undefined ? terminal.now() : parseMoment(values.now);
  const papers = await readAskedFolder(values.documents, terminal);
  const messages = await forecast(store, papers, now, forecastFor);
  if (values.json === true) terminal.out(`${JSON.stringify(messages.map(toJson), null, 2)}\n`);
  else if (messages.length === 0) terminal.out('Ingen skal have besked de næste 14 dage.\n');
  else for (const message of messages) terminal.out(`${printMessage(message)}\n\n`);
  return messages.length > 0 ? 0 : 1;
}

const kindNames = { person: 'person', group: 'gruppechat', channel: 'kanal' } satisfies Record<TargetKind, string>;

/** "Person 29:1x" by the id that --send-test takes; nobody's name is kept. */
function nameOf({ id, kind, person }: KnownTarget): string {
  return `${kindNames[kind]} ${person ?? id}`;
}

/** "27. november 2026 kl. 8.00". */
function printMoment(moment: Date): string {
  const clock = danishClock(moment);
  return `${texts.da.date(clock.day)} kl. ${clock.time.replace(/^0/u, '').replace(':', '.')}`;
}

function printMessage({ target, dueAt, news }: ForecastMessage): string {
  const audience = target.kind === 'person' ? 'person' : 'group';
  const card = renderNews({ news, today: danishClock(dueAt).day }, { language: 'da', audience });
  const body = cardText(card.body).replaceAll(/\n+/gu, '\n  ');
  return wrapText(`${printMoment(dueAt)} til ${nameOf(target)}:\n  ${body}`);
}

function toJson({ target, dueAt, news }: ForecastMessage): unknown {
  const { id, kind, person } = target;
  return { dueAt: dueAt.toISOString(), target: { id, kind, person }, news };
}

/** Puts a test into the ledger, which the running bot delivers within a minute. */
async function sendTest(person: string, { targets, ledger }: Store, terminal: Terminal): Promise<ExitCode> {
  const known = await targets.readAll();
  const found = known.filter((target) => !target.stopped && (target.person === person || target.id === person));
  const [target] = found;
  if (!target) {
    terminal.error(`Botten kender ingen »${person}«. Personen skal først skrive til botten i Teams.\n`);
    return 1;
  }
  const now = terminal.now();
  const content = JSON.stringify({ kind: 'test' });
  const key = `test/${target.id}/${now.toISOString()}`;
  const notAfter = new Date(now.getTime() + testGoodFor);
  await ledger.add([{ key, target: target.id, meeting: null, content, dueAt: now, notAfter }], now);
  terminal.out('Prøvebeskeden er lagt i køen. Botten sender den inden for et minut, når den kører.\n');
  return 0;
}

/** What may or may not have arrived, newest last: the connection was cut, or the bot died, while it was sent. */
async function listUnknown({ ledger, targets }: Store, { json }: Values, terminal: Terminal): Promise<ExitCode> {
  const entries = await ledger.read({ states: ['unknown'] });
  const known = new Map((await targets.readAll()).map((target) => [target.id, target]));
  if (json === true) terminal.out(`${JSON.stringify(entries, null, 2)}\n`);
  else if (entries.length === 0) terminal.out('Alle beskeder, der er sendt, er kommet frem eller afvist.\n');
  else for (const entry of entries) terminal.out(`${printUnknown(entry, known.get(entry.target))}\n`);
  return entries.length > 0 ? 0 : 1;
}

function printUnknown({ key, target, settledAt, dueAt }: LedgerEntry, known: KnownTarget | undefined): string {
  const receiver = known ? nameOf(known) : target;
  const kind = key.slice(0, key.indexOf('/'));
  return wrapText(`${printMoment(settledAt ?? dueAt)} til ${receiver}: ${kind}. Ingen ved, om beskeden kom frem.`);
}
