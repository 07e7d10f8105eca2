import { splitSentences } from '../danish/sentences';
import { parseAdoption, type Adoption } from './adoption';
import { findPoints, quotePoints } from './recommendation-points';

/** The parts of an item that a resolved decision is made of. */
export interface Decided {
  readonly body: string;
  readonly decision: string | null;
  readonly recommendation: string | null;
}

/**
 * The recommendation that a decision adopts, word for word ("KKR Sjælland tiltrådte indstillingen"), or only those
 * points of it that it names ("tiltrådte indstillingens punkt 1 og 2"). Null where it adopts nothing, or where what
 * it adopts would be a guess.
 */
export function resolveDecision({ body, decision, recommendation }: Decided): string | null {
  if (decision === null || recommendation === null) return null;
  for (const sentence of splitSentences(decision)) {
    const adoption = parseAdoption(sentence, body);
    if (adoption) return isOwnedBy(adoption.owner, recommendation) ? quoteAdopted(adoption, recommendation) : null;
  }
  return null;
}

/** Offices that prepare an item. Theirs is the recommendation that is printed as "Det indstilles, at …". */
const preparing = /^(?:sekretariat|administration|forvaltning|direktion|formandskab|styregruppe)/iu;

/** A recommendation that the sentence says to be somebody's must name them, or be the one that an office prepared. */
function isOwnedBy(owner: string | null, recommendation: string): boolean {
  if (owner === null) return true;
  const name = owner.toLowerCase().replace(/(?:'s|’s|s)$/u, '');
  const named = recommendation.toLowerCase().includes(name);
  return named || (preparing.test(name) && /^\W*det indstilles/iu.test(recommendation));
}

function quoteAdopted(adoption: Adoption, recommendation: string): string | null {
  if (adoption.of === 'all') return recommendation;
  if (adoption.of === 'points') return quotePoints(recommendation, adoption.points);
  const all = findPoints(recommendation).map((_, index) => index + 1);
  if (adoption.points.some((point) => !all.includes(point))) return null;
  return quotePoints(
    recommendation,
    all.filter((point) => !adoption.points.includes(point)),
  );
}
