import type { Outcome } from '../meetings/meeting';
import type { BadgeFacts } from './text-table';

/** Outcomes that agree to something: what was changed in it is said of these. */
const agreeing: readonly Outcome[] = ['decided', 'approved', 'adopted', 'appointed'];

/** The words of a badge in order: "godkendt med ændring", "udsat" and not "godkendt", "udsat med ændring". */
export function outcomeWords(
  { outcomes, amended }: BadgeFacts,
  names: Readonly<Record<Outcome, string>>,
  change: string,
): string[] {
  const agreed = outcomes.findIndex((outcome) => agreeing.includes(outcome));
  const changed = agreed < 0 ? outcomes.length - 1 : agreed;
  return outcomes.map((outcome, place) => names[outcome] + (amended && place === changed ? change : ''));
}
