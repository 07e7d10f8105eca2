import { createHash } from 'node:crypto';

import type { RegisterItem, RegisterMeeting } from '../meetings/register';
import { titleLetters } from '../meetings/titles';
import type { SeenItem, SeenMeeting } from './register-state';

type Seen = SeenMeeting['items'];

/** What a meeting's items are now known as, and the ids of those that are new to it, and of those newly decided. */
export interface ComparedItems {
  readonly items: Seen;
  readonly listed: readonly string[];
  readonly decided: readonly string[];
}

/**
 * Compares a meeting's items with those seen before. An item is known by its title, whatever number it has now; one with
 * a new title and the number of one that is gone was given another title. What is gone stays known, so that a paper that
 * comes back tells nothing.
 */
export function compareItems({ items }: RegisterMeeting, before: Seen): ComparedItems {
  const titles = new Set(items.map(titleKey));
  const retitled = new Map(
    Object.entries(before)
      .filter(([key]) => !titles.has(key))
      .map(([, item]) => [item.number, item]),
  );
  const after: Record<string, SeenItem> = { ...before };
  const [listed, newlyDecided]: [string[], string[]] = [[], []];
  for (const item of items) {
    const key = titleKey(item);
    const known = before[key] ?? retitled.get(item.number);
    const decided = isDecided(item);
    if (decided && known?.decided !== true) newlyDecided.push(item.id);
    else if (!known) listed.push(item.id);
    after[key] = { number: item.number, decided: decided || (known?.decided ?? false) };
  }
  return { items: after, listed, decided: newlyDecided };
}

function isDecided({ kind, sections }: RegisterItem): boolean {
  return kind === 'minutes' && sections.decision !== null;
}

/** Short, because the state holds one for every item of a year: two of one meeting alike are past chance. */
function titleKey({ title }: Pick<RegisterItem, 'title'>): string {
  return createHash('sha256').update(titleLetters(title)).digest('base64url').slice(0, 12);
}
