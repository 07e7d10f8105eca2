import type { Appointment } from '../meetings/meeting';
import { findMunicipality, regionOfMunicipality } from '../meetings/regions';
import type { RegisterItem } from '../meetings/register';
import type { Intent, Question } from '../questions/question';
import type { Index } from './built-index';
import { rowOf } from './pick-passage';
import { isRealDecision, isResolved, type ItemStanding } from './item-standing';
import type { ScoredItem } from './score-items';
import { phraseFilter, phrasesOf, saysVerbatim, verbatimPattern } from './verbatim';

/** Standing items list names and dates in passing: beside an item on the subject they come after it. */
const standingFactors = { subject: 1, standing: 0.8, procedural: 0.25 } as const satisfies Record<ItemStanding, number>;

/** Enough to put a decision before an equally good item without one, not before a far better match. */
const decisionFactor = 1.2;
/** "Taget til efterretning" settles an item too, but nobody asks what was decided to hear that. */
const resolvedFactor = 1.07;
/** An annex decides and proposes nothing, however much it writes on the subject. */
const annexFactor = 0.85;
/** A circle was asked for its stand: the items that quote one come first among the items on the subject. */
const statementFactor = 1.5;
/** "Hvem blev udpeget …": items that appoint or are there to appoint. */
const appointmentFactor = 1.4;
/** "Hvad betyder det for Vordingborg?": what the municipality's own council had before it. */
const regionFactor = 1.3;
/** A municipality named beside a subject: an item with figures of its own says more of it than one that mentions it. */
const ownRowFactor = 1.1;
/** A municipality named alone: what concerns it is where it has figures, not where its name stands in an address. */
const onlyRowFactor = 8;

/** "Magtanvendelser 2024": the year beside a subject is often the meeting's, and often the year that it plans for. */
const yearFactor = 1.15;

/** Scores nearer to each other than this are a tie, and the newer item wins. */
const tie = 0.015;

/** Words that stand in a paper as they were typed are a name or a quotation: "en god modtagelse", "Nye Borgerlige". */
const verbatimFactor = 1.3;

/** Items that are read for such a phrase: it lifts one into the answer, not from the end of the list. */
const mostRead = 12;

/** Nothing that a question wants beside its words lifts an item from further down. */
const mostRanked = 200;

/** Best first. The score takes up what the question wants beside its words. */
export function rankItems(scored: readonly ScoredItem[], question: Question, index: Index): ScoredItem[] {
  const { items, standings } = index;
  const weighed = foremost(scored).map(({ item: number, row, score, coverage, together }) => {
    const item = items[number];
    const standing = standingFactors[standings[number] ?? 'subject'];
    const weight = item ? score * standing * factor(item, question) : 0;
    return { item: number, row, score: weight, coverage, together, date: item?.date ?? '' };
  });
  const ranked = liftVerbatim(weighed, question, index);
  const best = ranked.reduce((top, { score }) => Math.max(top, score), 0);
  const step = best * tie;
  const level = (score: number): number => (step === 0 ? 0 : Math.round(score / step));
  return ranked.sort((a, b) => level(b.score) - level(a.score) || compare(b.date, a.date) || b.score - a.score);
}

/** The same items, with a higher score for those among the best that have the words asked as they were typed. */
function liftVerbatim<T extends ScoredItem>(ranked: readonly T[], question: Question, index: Index): T[] {
  const phrases = phrasesOf(question);
  if (phrases.length === 0) return [...ranked];
  const pattern = verbatimPattern(phrases);
  const read = new Set([...ranked].sort((a, b) => b.score - a.score).slice(0, mostRead));
  const mayHave = phraseFilter(phrases, index);
  const isLifted = (found: T): boolean => {
    const item = read.has(found) && mayHave(found.item) ? index.items[found.item] : undefined;
    return item !== undefined && saysVerbatim(item, pattern);
  };
  return ranked.map((found) => (isLifted(found) ? { ...found, score: found.score * verbatimFactor } : found));
}

/** The items with the highest scores, not sorted. */
function foremost(scored: readonly ScoredItem[]): readonly ScoredItem[] {
  if (scored.length <= mostRanked) return scored;
  const scores = Float64Array.from(scored, ({ score }) => score).sort();
  const least = scores[scores.length - mostRanked] ?? 0;
  return scored.filter(({ score }) => score >= least);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function factor(item: RegisterItem, question: Question): number {
  return intentFactor(item, question.intent) * regionShare(item, question) * yearShare(item, question);
}

/** "2024" in "magtanvendelser 2024"; refuses "2025-2026" and "SAG-2024-00126". */
const bareYear = /(?<![\d-])(?:19|20)\d\d(?![\d-])/gu;

function yearShare({ date }: RegisterItem, { subject }: Question): number {
  const years = subject.match(bareYear) ?? [];
  return years.length === 1 && years[0] === date.slice(0, 4) ? yearFactor : 1;
}

function intentFactor(item: RegisterItem, intent: Intent): number {
  if (intent === 'decision') return decisionShare(item);
  if (intent === 'statement') return item.statements.length > 0 ? statementFactor : 1;
  if (intent === 'appointment') return appoints(item) ? appointmentFactor : 1;
  return 1;
}

function decisionShare(item: RegisterItem): number {
  if (isRealDecision(item)) return decisionFactor;
  if (isResolved(item)) return resolvedFactor;
  return item.kind === 'annex' ? annexFactor : 1;
}

/** "Udpegninger" and "Udpegning af …". Refuses "Udpegede forretningsområder". */
const appointing = /\budpegning(?:er|ssag)?\b/iu;

/** True for an item that appoints somebody or is there to appoint. */
export function appoints(item: { appointments: readonly Appointment[] } & RegisterItem): boolean {
  if (item.appointments.length > 0 || item.caseType === 'appointment') return true;
  return appointing.test(item.title) || appointing.test(item.heading ?? '');
}

function regionShare(item: RegisterItem, { municipality, subject }: Question): number {
  if (municipality === null) return 1;
  const region = regionOfMunicipality(municipality)?.body === item.body ? regionFactor : 1;
  if (rowOf(item, municipality) === null) return region;
  return region * (isAlone(subject, municipality) ? onlyRowFactor : ownRowFactor);
}

/** "Vordingborg", "Vordingborg Kommune". Refuses "flygtninge i Vordingborg". */
function isAlone(subject: string, municipality: string): boolean {
  return findMunicipality(subject) === municipality;
}
