import type { AnswerHit, TrailStep } from './answer';

/**
 * A step of a history must be about the subject, not only mention it: hits below this share of the best one's score
 * are left out.
 */
const leastShare = 0.3;

/** The steps of a subject through meetings and bodies, oldest first. */
export function buildTrail(hits: readonly AnswerHit[]): TrailStep[] {
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  return hits
    .filter((hit) => hit.score >= best * leastShare)
    .sort((a, b) => a.date.localeCompare(b.date) || a.number.localeCompare(b.number, 'da', { numeric: true }))
    .map(({ meeting, number, date, title, outcomes, body, status, resolvedOutcomes, source }) => ({
      meeting,
      number,
      date,
      title,
      outcomes,
      body,
      status,
      resolvedOutcomes,
      source,
    }));
}
