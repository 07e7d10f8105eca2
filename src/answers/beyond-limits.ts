import { regionOfBody } from '../meetings/regions';
import type { RegisterItem } from '../meetings/register';
import type { Filters, Intent, Question } from '../questions/question';
import type { Hit, Hits } from '../search/hit';

/** Looks a question up. */
type Search = (question: Question) => Hits;

/** What was found where a limit of the question was part of its subject, and the question read like that. */
export interface BeyondLimits {
  readonly hits: readonly Hit[];
  readonly question: Question;
  readonly isOutsidePeriod: boolean;
}

/** Intents that search by words, so that a year may be part of the subject: "flygtninge i 2025" decided in 2024. */
const searching: readonly Intent[] = ['decision', 'subject', 'statement', 'appointment'];

/**
 * The same question with a limit as a word to search for, where nothing within the limit answers: "flygtninge i 2025" was
 * decided in 2024, and how many lærepladser Region Syddanmark gets stands in another council's table. Null where that
 * answers nothing either.
 */
export function searchBeyondLimits(question: Question, search: Search): BeyondLimits | null {
  return searchOutsidePeriod(question, search) ?? searchRegionNamed(question, search);
}

/** Items whose title names the year asked for; what is about another year is no answer. */
function searchOutsidePeriod(question: Question, search: Search): BeyondLimits | null {
  const year = wholeYear(question.filters);
  if (!searching.includes(question.intent) || question.subject === '' || year === null) return null;
  const filters = { ...question.filters, from: null, to: null };
  const { hits } = search({ ...question, subject: `${question.subject} ${year}`, filters });
  const named = hits.filter(({ item }) => item.title.includes(year));
  return named.length > 0 ? { hits: named, question, isOutsidePeriod: true } : null;
}

/** "2025" for the period from its first to its last day. */
function wholeYear({ from, to }: Filters): string | null {
  const year = from?.slice(0, 4) ?? '';
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

/** The question with its region as a word, or null where the region surely is a limit. */
export function readRegionAsSubject(question: Question): Question | null {
  const { bodies } = question.filters;
  const region = bodies.length === 1 ? regionOfBody(bodies[0] ?? '') : null;
  // Who writes "KKR" means the council and its own meetings.
  if (!region || question.intent !== 'subject' || question.subject === '' || /kkr/iu.test(question.text)) return null;
  return { ...question, subject: `${question.subject} ${region.name}`, filters: { ...question.filters, bodies: [] } };
}

/** An item that only mentions the subject, and somewhere else the region, is no answer: one of the best on it may be. */
const mostOnSubject = 3;

/** Items on the subject that name the region in their text: its row in a table of all regions. */
function searchRegionNamed(question: Question, search: Search): BeyondLimits | null {
  const widened = readRegionAsSubject(question);
  const name = regionOfBody(question.filters.bodies[0] ?? '')?.name;
  if (widened === null || name === undefined) return null;
  const onSubject = search({ ...widened, subject: question.subject }).hits.slice(0, mostOnSubject);
  const best = new Set(onSubject.map(({ item }) => item));
  const hits = search(widened).hits.filter(({ item }) => best.has(item) && names(item, name));
  return hits.length > 0 ? { hits, question: widened, isOutsidePeriod: false } : null;
}

function names({ passages }: RegisterItem, region: string): boolean {
  return passages.some(({ text }) => text.includes(region));
}
