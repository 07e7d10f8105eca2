import type { Card } from '../../src/cards/card';
import { actionsOf } from './card-walk';

interface Parsed {
  parse(json: unknown, context: Context): void;
  toJSON(): unknown;
}

interface Context {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

/** The part of `adaptivecards` that works without a browser. */
interface AdaptiveCards {
  AdaptiveCard: new () => Parsed;
  SerializationContext: new (version: unknown) => Context;
  Versions: { v1_5: unknown };
}

/** The package's main file is for bundlers; this one Node can load. */
const library = jest.requireActual<AdaptiveCards>('adaptivecards/dist/adaptivecards.js');

/** What the reference implementation does not accept, and properties that it does not know and so drops. */
export function problemsOf(card: Card): string[] {
  // The reader of a card leaves fallbacks unread: they are read here as buttons of their own.
  const spare = { type: 'AdaptiveCard', version: '1.5', actions: actionsOf(card).map(({ fallback }) => fallback) };
  return [...problemsOfJson(card), ...problemsOfJson(spare)];
}

function problemsOfJson(json: object): string[] {
  // 3.0.6 checks `lang` with a regular expression that keeps its place, so that every second card with one fails.
  const [first, second] = [parse(json), parse(json)];
  return first.length < second.length ? first : second;
}

function parse(json: object): string[] {
  const context = new library.SerializationContext(library.Versions.v1_5);
  const parsed = new library.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(json)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...lost(json, parsed.toJSON(), 'card')];
}

/** Paths that are in `before` but not in `after`: properties that the round trip lost or changed. */
function lost(before: unknown, after: unknown, path: string): string[] {
  if (Array.isArray(before)) {
    return before.flatMap((entry, index) =>
      lost(entry, (after as unknown[] | undefined)?.[index], `${path}[${index}]`),
    );
  }
  if (typeof before === 'object' && before !== null) {
    const rest = (after ?? {}) as Record<string, unknown>;
    const read = Object.entries(before).filter(([key]) => key !== 'fallback');
    return read.flatMap(([key, value]) => lost(value, rest[key], `${path}.${key}`));
  }
  return before === after ? [] : [`${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`];
}
