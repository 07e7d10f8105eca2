import type { Outcome } from '../meetings/meeting';
import type { RegisterItem } from '../meetings/register';

/** Outcomes that settle nothing: the item comes back, goes elsewhere or ends without a word. */
const open: readonly Outcome[] = ['postponed', 'withdrawn', 'referred', 'none'];

/** Outcomes that are a decision in the everyday sense, not only hearing a report. */
const real: readonly Outcome[] = ['decided', 'approved', 'adopted', 'appointed', 'rejected'];

/** True for an item of minutes that settles something. */
export function isResolved({ kind, outcomes }: Pick<RegisterItem, 'kind' | 'outcomes'>): boolean {
  return kind === 'minutes' && outcomes.some((outcome) => !open.includes(outcome));
}

/** True where something was resolved, and not only noted or discussed. */
export function isRealDecision(item: Pick<RegisterItem, 'kind' | 'outcomes' | 'resolvedOutcomes'>): boolean {
  const says = item.resolvedOutcomes.length > 0 ? item.resolvedOutcomes : item.outcomes;
  return isResolved(item) && says.some((outcome) => real.includes(outcome));
}

/** "1.1. Godkendelse af dagsorden", "6. Eventuelt". Refuses "Godkendelse af resultatkontrakt", "Eventuelt salg af …". */
const procedural =
  /^(?:godkendelse af (?:forslag til )?(?:dagsorden|referat)|eventuelt\W*$|(?:næste|kommende) møder?\W*$)/iu;

/** "3.1. Siden sidst", "Meddelelser fra KKR-formandskabet", "Punkter til næste møde". Refuses "Meddelelsespligt". */
const standing =
  /^(?:siden sidst|(?:orienteringssag: )?meddelelser\b|(?:dagsordens)?(?:punkter|sager|emner) til (?:næste|kommende) møder?)/iu;

/** Items that every meeting has mention much and are about nothing. */
export type ItemStanding = 'procedural' | 'standing' | 'subject';

/** What kind of item it is, by its title. */
export function itemStanding({ title }: Pick<RegisterItem, 'title'>): ItemStanding {
  const plain = title.trim();
  if (procedural.test(plain)) return 'procedural';
  return standing.test(plain) ? 'standing' : 'subject';
}
