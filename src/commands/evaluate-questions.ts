import type { Answer } from '../answers/answer';
import type { JudgedQuestion } from './read-questions';
import { scoreHits, type Score } from './score-answer';

/** One question with how well it was answered. */
export interface ScoredQuestion {
  readonly id: string;
  readonly question: string;
  /** Null where nothing is relevant: then only finding nothing is right. */
  readonly score: Score | null;
  readonly isRight: boolean;
  /** Items found, best first, with their grade. */
  readonly hits: readonly { readonly item: string; readonly grade: number }[];
  /** Items of grade 2 or 3 that are not among the first five. */
  readonly missed: readonly string[];
}

/** The whole file: means over the questions that have an answer, and the others counted. */
export interface Evaluation extends Score {
  readonly nothingFound: { readonly right: number; readonly of: number };
  /** Worst first. */
  readonly questions: readonly ScoredQuestion[];
}

/** Scores every question by the answer that it gets. */
export function evaluateQuestions(
  questions: readonly JudgedQuestion[],
  answer: (question: string) => Answer,
): Evaluation {
  const scored = questions.map((judged) => scoreQuestion(judged, answer(judged.question)));
  const scores = scored.flatMap(({ score }) => score ?? []);
  const unanswerable = scored.filter(({ score }) => score === null);
  return {
    ndcg5: mean(scores.map(({ ndcg5 }) => ndcg5)),
    p1: mean(scores.map(({ p1 }) => p1)),
    mrr: mean(scores.map(({ mrr }) => mrr)),
    recall5: mean(scores.map(({ recall5 }) => recall5)),
    nothingFound: { right: unanswerable.filter(({ isRight }) => isRight).length, of: unanswerable.length },
    questions: [...scored].sort((a, b) => rating(a) - rating(b)),
  };
}

function scoreQuestion({ id, question, relevant }: JudgedQuestion, answer: Answer): ScoredQuestion {
  const ids = answer.hits.map((hit) => `${hit.meeting}/${hit.number}`);
  const hasAnswer = Object.values(relevant).some((grade) => grade > 0);
  const score = hasAnswer ? scoreHits(ids, relevant) : null;
  const wanted = Object.keys(relevant).filter((item) => (relevant[item] ?? 0) >= 2);
  return {
    id,
    question,
    score,
    isRight: score === null ? ids.length === 0 : score.ndcg5 === 1,
    hits: ids.map((item) => ({ item, grade: relevant[item] ?? 0 })),
    missed: wanted.filter((item) => !ids.slice(0, 5).includes(item)),
  };
}

/** A hit where nothing should be found is as bad as finding nothing. */
function rating({ score, isRight }: ScoredQuestion): number {
  return score === null ? Number(isRight) : score.ndcg5;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
