import { defaultChoices, newsKinds, type Choices, type NewsKind } from '../questions/news-choices';
import type { Subscription } from '../store/subscriptions';

/** What is asked for, or asked to stop. */
export interface Wanted {
  readonly bodies: readonly string[];
  readonly kinds: readonly NewsKind[];
}

type Chosen = Pick<Choices, 'bodies' | 'kinds'>;

/** In the order of the settings card, each once. */
function sortKinds(kinds: readonly NewsKind[]): NewsKind[] {
  return newsKinds.filter((kind) => kinds.includes(kind));
}

/**
 * A subscription with more in it. Without bodies in either, `own` is meant; null where nobody knows which that is. Kinds
 * that are named take the place of "all" for somebody new, and come on top for others.
 */
export function subscribeTo(
  current: Subscription | null,
  { bodies, kinds }: Wanted,
  own: string | null,
): Chosen | null {
  const before = current?.bodies ?? [];
  const named = bodies.length > 0 || before.length > 0 ? bodies : own === null ? [] : [own];
  const all = [...new Set([...before, ...named])];
  if (all.length === 0) return null;
  const hasNone = current === null || current.kinds.length === 0;
  const wanted = kinds.length > 0 ? kinds : hasNone ? defaultChoices.kinds : [];
  return { bodies: all, kinds: sortKinds([...(current?.kinds ?? []), ...wanted]) };
}

/** A subscription with less in it; null where it held nothing of what is named. Bodies win over kinds. */
export function unsubscribeFrom(current: Subscription, { bodies, kinds }: Wanted): Chosen | null {
  const isBody = bodies.length > 0 && kinds.length === 0;
  const rest = {
    bodies: isBody ? current.bodies.filter((body) => !bodies.includes(body)) : current.bodies,
    kinds: isBody ? current.kinds : current.kinds.filter((kind) => !kinds.includes(kind)),
  };
  const isSame = rest.bodies.length === current.bodies.length && rest.kinds.length === current.kinds.length;
  return isSame ? null : rest;
}

/** True where nothing more would ever be told. */
export function isSilent({ bodies, kinds }: Chosen, subjects: readonly unknown[]): boolean {
  return kinds.length === 0 || (bodies.length === 0 && subjects.length === 0);
}

/** Following a subject is of no use without news of that kind. */
export function withSubjects(current: Subscription | null): Pick<Choices, 'kinds'> {
  return { kinds: sortKinds([...(current?.kinds ?? defaultChoices.kinds), 'subject']) };
}

/**
 * The bodies of somebody who has moved to another circle: where the one of the circle before was all that they heard of,
 * the new one takes its place; otherwise it comes on top where `isAdded`, else nothing changes.
 */
export function moveCircle(
  current: Subscription | null,
  from: string | null,
  to: string | null,
  isAdded: boolean,
): readonly string[] | null {
  const before = current?.bodies ?? [];
  if (to === null || before.includes(to)) return null;
  if (from !== null && before.length === 1 && before[0] === from) return [to];
  return isAdded ? [...before, to] : null;
}

/** The longest first, each once. */
export function sortNotices(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => b - a);
}
