/** Grade of what answers a question fully. */
const best = 3;

/** Hits whose order counts: what a card shows. */
const shown = 5;

/** Hits an answer can have. */
const most = 10;

/** How well one answer found what was judged relevant, each from 0 to 1. */
export interface Score {
  /** Gain 2^grade − 1, discount log2(rank + 1), over the ideal order. */
  readonly ndcg5: number;
  /** 1 when the first hit has grade 3. */
  readonly p1: number;
  /** 1 over the rank of the first hit with grade 3, within 10. */
  readonly mrr: number;
  /** Share of what has grade 2 or 3 that stands among the first five. */
  readonly recall5: number;
}

/** Item id (`<meeting id>/<number>`) → grade 1–3. */
export type Grades = Readonly<Record<string, number>>;

/** Scores the ids of an answer's hits, best first, by a question's grades, of which there is at least one. */
export function scoreHits(ids: readonly string[], relevant: Grades): Score {
  const grades = ids.map((id) => relevant[id] ?? 0);
  const rank = grades.slice(0, most).indexOf(best) + 1;
  return {
    ndcg5: gain(grades) / gain(Object.values(relevant).sort((a, b) => b - a)),
    p1: grades[0] === best ? 1 : 0,
    mrr: rank === 0 ? 0 : 1 / rank,
    recall5: recall(ids.slice(0, shown), relevant),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, shown).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** A question where nothing has grade 2 or 3 has nothing to miss. */
function recall(ids: readonly string[], relevant: Grades): number {
  const wanted = Object.keys(relevant).filter((id) => (relevant[id] ?? 0) >= 2);
  return wanted.length === 0 ? 1 : wanted.filter((id) => ids.includes(id)).length / wanted.length;
}
