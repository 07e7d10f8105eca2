import type { Answer } from '../answers/answer';
import { isOfBodies } from '../answers/within-filters';
import { regions } from '../meetings/regions';
import type { Register } from '../meetings/register';
import type { Filters, Intent, QuestionChange } from '../questions/question';
import { mergeChanges } from './change-filter';

/** One choice of a filter. */
export interface FilterChoice<Value> {
  /** Null takes the filter away: all regions, all years. */
  readonly value: Value | null;
  readonly isChosen: boolean;
  /** All that is changed of the question as typed once this is chosen: what its button carries. */
  readonly change: QuestionChange;
}

/** What can be chosen by one tap; a filter that would change nothing is empty. */
export interface FilterChoices {
  /** "KKR Sjælland", in the order of the table of regions. */
  readonly bodies: readonly FilterChoice<string>[];
  /** "2023", newest first. */
  readonly years: readonly FilterChoice<string>[];
  readonly statuses: readonly FilterChoice<NonNullable<Filters['status']>>[];
}

const none: FilterChoices = { bodies: [], years: [], statuses: [] };

/** Which filters mean something to which kind of question. */
const offered = {
  decision: ['bodies', 'years', 'statuses'],
  subject: ['bodies', 'years', 'statuses'],
  statement: ['bodies', 'years'],
  appointment: ['bodies', 'years'],
  history: ['bodies', 'years'],
  meeting: ['bodies'],
  nextMeeting: ['bodies'],
  caseNumber: [],
  item: [],
  smallTalk: [],
} as const satisfies Record<Intent, readonly (keyof FilterChoices)[]>;

/** The newest years: older meetings are reached by writing the year. */
const mostYears = 6;

/** The choices that a card offers for its answer, computed from the meetings that there are. */
export function filterChoices(answer: Answer, register: Register): FilterChoices {
  const built: FilterChoices = {
    bodies: bodyChoices(answer, register),
    years: yearChoices(answer, register),
    statuses: statusChoices(answer),
  };
  const isOffered = (name: keyof FilterChoices): boolean => offered[answer.intent].some((each) => each === name);
  return {
    bodies: isOffered('bodies') ? built.bodies : none.bodies,
    years: isOffered('years') ? built.years : none.years,
    statuses: isOffered('statuses') ? built.statuses : none.statuses,
  };
}

/** A choice between one thing is none. */
function choices<Value>(
  values: readonly Value[],
  { change }: Answer,
  isChosen: (value: Value | null) => boolean,
  changeTo: (value: Value | null) => QuestionChange,
): FilterChoice<Value>[] {
  const isAnyChosen = values.some(isChosen);
  if (values.length < 2 && !isAnyChosen) return [];
  return [null, ...values].map((value) => ({
    value,
    isChosen: isChosen(value),
    change: mergeChanges(change, changeTo(value)),
  }));
}

function bodyChoices(answer: Answer, { meetings }: Register): FilterChoice<string>[] {
  const known = new Set(meetings.map(({ body }) => body));
  const { filters, intent } = answer;
  const places = regions.filter(({ body }) => known.has(body));
  const bodyOf = (circle: Filters['circle']): string | undefined =>
    regions.find((region) => circle !== null && region.circle === circle)?.body;
  const chosen = filters.bodies.length > 0 ? filters.bodies : [bodyOf(filters.circle)].filter(Boolean);
  return choices(
    places.map(({ body }) => body),
    answer,
    (value) => (value === null ? chosen.length === 0 : chosen.includes(value)),
    (value) => placeChange(value, intent),
  );
}

/** What a circle said is asked of the circle itself, anything else of the council of its region. */
export function placeChange(body: string | null, intent: Intent): QuestionChange {
  const circle = regions.find((region) => region.body === body)?.circle;
  if (intent === 'statement' && circle !== undefined) return { bodies: [], circle };
  return { bodies: body === null ? [] : [body], circle: null };
}

/** Without a period the years of the items found, with one those of all meetings in the place asked about. */
function yearChoices(answer: Answer, { meetings }: Register): FilterChoice<string>[] {
  const { filters, hits } = answer;
  const isLimited = filters.from !== null || filters.to !== null;
  const dates = isLimited ? meetings.filter(({ body }) => isOfBodies(body, filters)) : hits;
  const years = [...new Set(dates.map(({ date }) => date.slice(0, 4)))].sort().reverse().slice(0, mostYears);
  const first = (year: string): string => `${year}-01-01`;
  const last = (year: string): string => `${year}-12-31`;
  return choices(
    years,
    answer,
    (year) => (year === null ? !isLimited : filters.from === first(year) && filters.to === last(year)),
    (year) => ({ period: { from: year && first(year), to: year && last(year) } }),
  );
}

/** Both, where the items found differ or one of them was asked for. */
function statusChoices(answer: Answer): FilterChoice<NonNullable<Filters['status']>>[] {
  const { status } = answer.filters;
  const isDecided = answer.hits.map((hit) => hit.status === 'decided');
  if (status === null && new Set(isDecided).size < 2) return [];
  return choices(
    ['decided', 'recommended'],
    answer,
    (value) => value === status,
    (value) => ({ status: value }),
  );
}
