import { z } from 'zod';
import type { Asker } from '../questions/asker';
import { parseQuestion } from '../questions/parse-question';
import type { Filters, Question, QuestionChange } from '../questions/question';

/** What was understood and can be taken away: each is one thing that a person sees. */
export type FilterName = 'bodies' | 'circle' | 'period' | 'status' | 'latest' | 'municipality';

/** What takes each of them away. */
export const withoutFilter = {
  bodies: { bodies: [] },
  circle: { circle: null },
  period: { period: { from: null, to: null } },
  status: { status: null },
  latest: { latest: false },
  municipality: { municipality: null },
} as const satisfies Record<FilterName, QuestionChange>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** There are five councils; their names have some 20 characters. */
const bodies = z.array(z.string().min(1).max(80)).max(5).readonly();

/** A change as a button carries it. Unknown fields are refused: no card of ours holds any. */
export const changeSchema = z
  .object({
    bodies: bodies.optional(),
    circle: z.enum(['K17', 'K22', 'K29', 'K19', 'K11']).nullable().optional(),
    period: z.object({ from: day.nullable(), to: day.nullable() }).strict().optional(),
    status: z.enum(['decided', 'recommended']).nullable().optional(),
    latest: z.boolean().optional(),
    municipality: z.null().optional(),
    language: z.enum(['da', 'en']).optional(),
  })
  .strict() satisfies z.ZodType<QuestionChange>;

/** Data of a button that changes a filter: the question as typed, and all that has been changed of it since. */
export const filterData = z.object({
  verb: z.literal('filter'),
  question: z.string().min(1).max(2000),
  change: changeSchema,
});

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

/** The later change over the earlier one. A period and "the latest meeting" take each other's place. */
export function mergeChanges(earlier: QuestionChange | undefined, later: QuestionChange): QuestionChange {
  const isPeriod = later.period !== undefined && (later.period.from !== null || later.period.to !== null);
  const latest = isPeriod && later.latest === undefined ? { latest: false } : {};
  const period = later.latest === true && later.period === undefined ? { period: withoutFilter.period.period } : {};
  return { ...earlier, ...period, ...latest, ...later };
}

/** The day of a period of one day: the date of the meeting that is meant. */
function dayOf({ from, to }: Pick<Filters, 'from' | 'to'>): string | null {
  return from === to ? from : null;
}

/** A whole meeting is the latest one unless its date is named; so are decisions that no words or dates limit. */
function isLatest({ intent, topic, latest, meetingDate, subject, filters }: Question): boolean {
  if (topic === 'meetings') return false;
  if (intent === 'meeting') return meetingDate === null;
  const isOpen = meetingDate === null && filters.from === null && filters.to === null;
  return latest || (intent === 'decision' && subject === '' && isOpen);
}

/** The question with some of what was understood changed; what is searched for stays. */
export function changeFilter(question: Question, change: QuestionChange): Question {
  if (Object.keys(change).length === 0) return question;
  const whole = mergeChanges(undefined, change);
  const { filters } = question;
  const period = whole.period ?? filters;
  const changed: Question = {
    ...question,
    filters: {
      bodies: whole.bodies ?? filters.bodies,
      circle: whole.circle === undefined ? filters.circle : whole.circle,
      from: period.from,
      to: period.to,
      status: whole.status === undefined ? filters.status : whole.status,
    },
    latest: whole.latest ?? question.latest,
    meetingDate: whole.period ? dayOf(whole.period) : question.meetingDate,
    municipality: whole.municipality === null ? null : question.municipality,
    language: whole.language ?? question.language,
    change: mergeChanges(question.change, whole),
  };
  return { ...changed, latest: isLatest(changed) };
}

/** The question that a card was made for: its text read again, with all that has been changed since. */
export function readChanged(text: string, change: QuestionChange | undefined, asker: Asker): Question {
  const question = parseQuestion(text, asker);
  return change ? changeFilter(question, change) : question;
}
