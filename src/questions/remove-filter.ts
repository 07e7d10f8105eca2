import type { Question } from './question';

/** What was understood and can be taken away: each is one thing that a person sees. */
export type FilterName = 'bodies' | 'circle' | 'period' | 'status' | 'latest' | 'municipality';

const removals = {
  bodies: (question) => ({ ...question, filters: { ...question.filters, bodies: [] } }),
  circle: (question) => ({ ...question, filters: { ...question.filters, circle: null } }),
  period: (question) => ({ ...question, meetingDate: null, filters: { ...question.filters, from: null, to: null } }),
  status: (question) => ({ ...question, filters: { ...question.filters, status: null } }),
  latest: (question) => ({ ...question, latest: false }),
  municipality: (question) => ({ ...question, municipality: null }),
} as const satisfies Record<FilterName, (question: Question) => Question>;

/** The question without one of the limits that were read into it; what is searched for stays. */
export function removeFilter(question: Question, name: FilterName): Question {
  return removals[name](question);
}

/** The limits that a question has, in the order they are shown. */
export function filterNames({ filters, latest, meetingDate, municipality }: Question): readonly FilterName[] {
  const present = {
    bodies: filters.bodies.length > 0,
    circle: filters.circle !== null,
    period: filters.from !== null || filters.to !== null || meetingDate !== null,
    status: filters.status !== null,
    latest,
    municipality: municipality !== null,
  } satisfies Record<FilterName, boolean>;
  return (Object.keys(present) as FilterName[]).filter((name) => present[name]);
}
