import type { RegisterItem } from '../meetings/register';
import { isResolved } from '../search/item-standing';
import type { HitStatus } from './answer';

/** Where an item stands, by the paper that speaks for it. Only minutes can say that something was decided. */
export function hitStatus(item: Pick<RegisterItem, 'kind' | 'outcomes'>): HitStatus {
  if (item.kind === 'agenda') return 'recommended';
  if (item.kind === 'annex') return 'annex';
  return isResolved(item) ? 'decided' : 'undecided';
}
