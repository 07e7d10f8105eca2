import type { Outcome } from '../meetings/meeting';
import type { RegisterItem } from '../meetings/register';
import type { HitStatus } from './answer';

/** Outcomes that leave an item open: it comes back, goes elsewhere or ends without a word. */
const open: readonly Outcome[] = ['postponed', 'withdrawn', 'referred', 'none'];

/** Where an item stands, by the paper that speaks for it. Only minutes can say that something was decided. */
export function hitStatus(item: Pick<RegisterItem, 'kind' | 'outcomes'>): HitStatus {
  if (item.kind === 'agenda') return 'recommended';
  if (item.kind === 'annex') return 'annex';
  return item.outcomes.every((outcome) => open.includes(outcome)) ? 'undecided' : 'decided';
}
