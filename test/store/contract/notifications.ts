import type { Claim, PlannedNotification } from '../../../src/store/ledger';
import type { Store } from '../../../src/store/store';
import type { Target } from '../../../src/store/targets';
import { days, later, start } from './clock';

/** A personal chat of the person with the same letter: "19:p" of "p". */
export function personal(letter: string): Target {
  return { id: `19:${letter}`, kind: 'person', person: letter, reference: `{"conversation":{"id":"19:${letter}"}}` };
}

export async function keepTargets(store: Store, ...letters: readonly string[]): Promise<void> {
  for (const letter of letters) await store.targets.keep(personal(letter), start);
}

/** Due at the start of the story unless said otherwise, and worthless three days later. */
export function planned(letter: string, fact: string, other: Partial<PlannedNotification> = {}): PlannedNotification {
  return {
    key: `${fact}/19:${letter}`,
    target: `19:${letter}`,
    meeting: 'kkr-syddanmark/2026-12-04',
    content: `{"kind":"test","fact":"${fact}"}`,
    dueAt: start,
    notAfter: later(3 * days),
    ...other,
  };
}

export function keysOf(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ entries }) => entries.map(({ key }) => key));
}
