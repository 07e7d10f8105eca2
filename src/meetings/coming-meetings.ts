import { findDates, type FoundDate } from '../danish/dates';
import { findDaysOfYear, findNextDay } from './days-of-year';
import { splitSentences } from '../danish/sentences';
import { findTimes } from '../danish/times';
import type { AgendaItem, NextMeeting, Passage, UpcomingMeeting } from './meeting';
import { trimPlace } from './head-place';
import { readNotice } from './notices';

type Item = Pick<AgendaItem, 'title' | 'passages' | 'sections'>;

/** "Næste møde i KKR …", "dagsordenspunkter til næste møde". Refuses "på næste møde drøftes". */
const nextMeetingPhrase = /næste (?:ordinære )?møde(?! drøft)/iu;

/** What stands beside a meeting and is none: group meetings before it. */
const besideMeeting = /\([^)]*(?:gruppe|for)møde[^)]*\)/giu;
const sideMeeting = /(?:med mulighed for )?(?:gruppe|for)møder?/iu;

/** "Mødet afholdes i Erhvervshus Sjælland, Fulbyvej 15". Refuses "Mødet afholdes virtuelt". */
const placePhrase = /mødet (?:afholdes|holdes|finder sted|foregår) (?:på|i|hos) (.+)$/iu;

/** The place behind day and time: "kl. 10.00-12.00 i Fjordsalen, Havnegade 60". Refuses "i foråret". */
const placeBehindTime = /(?:^|[\d\s])(?:på|i|hos)\s(\p{Lu}.+)$/u;

/** What replaces or follows the place: ", og ikke på Bernstorff Slot", "kl. 10", "med mulighed for". */
const placeEnd = /,?\s+og ikke\s|\s+kl\.|,?\s+hvor\s|,?\s+med\s|\s*\(/iu;

/** "Der forventes følgende sager:", "Disse emner ventes på dagsordenen:". Refuses "Møderne i 2027:". */
const topicsPhrase = /(?:forvent|vent|emner|punkter|sager)[^:]*:$/iu;

/** A decision that adds one: "afsætte en time til et punkt om …", "der også skal være et punkt om …". */
const addedTopic =
  /(?:et|en) (?:punkt|sag|drøftelse) (?:om|vedrørende) (.+?)(?:,| på (?:dagsordenen|næste møde)|\.?$)/iu;

/** The next meeting as the paper names it: day, time, place and the points expected. */
export function readNextMeeting(items: readonly Item[], body: string | null, date: string | null): NextMeeting | null {
  if (body === null) return null;
  // The item about the next meeting comes before a mention of it in passing.
  for (const item of [...items].sort((a, b) => Number(isAbout(b)) - Number(isAbout(a)))) {
    const sentences = runningText(item)
      .flatMap(({ text }) => splitSentences(text))
      .map((sentence) => withoutGivenUpDays(sentence, date));
    const named = sentences.find(
      (sentence) => (nextMeetingPhrase.test(sentence) || isNextMeeting(item)) && futureDay(sentence, date),
    );
    if (named !== undefined) return describe(named, sentences, item, { body, date });
  }
  return null;
}

/** Of a meeting that is moved only the new day, of one that is cancelled none. */
function withoutGivenUpDays(sentence: string, date: string | null): string {
  const [notice] = readNotice(sentence, date);
  if (!notice) return sentence;
  if (notice.kind === 'cancelled') return '';
  const day = findDates(sentence).find((found) => found.date === notice.movedTo);
  const words = sentence.slice(day?.index ?? sentence.search(/den\s\d[^d]*$/iu));
  return nextMeetingPhrase.test(sentence) ? `Næste møde er ${words}` : words;
}

function isAbout(item: Item): boolean {
  return /møde/iu.test(item.title);
}

/** An item of that name holds the day alone: "Torsdag den 4. april 2025, kl. 9". */
function isNextMeeting({ title }: Item): boolean {
  return /^næste møde(?: i .*)?$/iu.test(title);
}

function runningText(item: Item): Passage[] {
  return item.passages.filter(({ kind, section }) => kind !== 'row' && section !== 'annexes');
}

/** The first day after the meeting; without a year it is the next such day. */
function futureDay(sentence: string, date: string | null): FoundDate | undefined {
  const dated = findDates(sentence).find((found) => date === null || found.date > date);
  return dated ?? (date === null ? undefined : findNextDay(sentence, date));
}

function describe(
  named: string,
  sentences: readonly string[],
  item: Item,
  paper: { body: string; date: string | null },
): NextMeeting {
  const day = futureDay(named, paper.date);
  const rest = named.slice((day?.index ?? 0) + (day?.length ?? 0));
  const times = findTimes(clockPart(rest));
  return {
    body: paper.body,
    date: day?.date ?? '',
    start: times[0] ?? null,
    end: times[1] ?? null,
    place:
      placeIn(rest, placeBehindTime) ??
      sentences.map((sentence) => placeIn(sentence, placePhrase)).find((place) => place !== null) ??
      null,
    topics: readTopics(item),
  };
}

/** The words behind the day up to the next sentence or group meeting, from "kl." on. */
function clockPart(text: string): string {
  const words = text.replaceAll(besideMeeting, ' ').split(sideMeeting)[0] ?? '';
  const at = words.search(/kl\.?\s*\d/iu);
  return at === -1 ? '' : words.slice(at);
}

/** The place, without the one that it replaces and without group meetings before it. */
function placeIn(text: string, pattern: RegExp): string | null {
  const words = text.replaceAll(besideMeeting, ' ').split(sideMeeting)[0] ?? '';
  const place = pattern.exec(words.trim())?.[1];
  return place === undefined ? null : trimPlace(place.split(placeEnd)[0] ?? '');
}

/** Points expected on the next meeting's agenda, and those that the decision adds. */
function readTopics(item: Item): string[] {
  const passages = item.passages.filter(({ section }) => section !== 'decision');
  const at = passages.findIndex(({ text }) => topicsPhrase.test(text));
  const listed: string[] = [];
  for (const passage of at === -1 ? [] : passages.slice(at + 1)) {
    if (passage.kind !== 'listItem') break;
    listed.push(passage.text.replace(/[.;,\s]+$/u, ''));
  }
  return [...listed, ...addedTopics(item.sections.decision)];
}

function addedTopics(decision: string | null): string[] {
  const topic = addedTopic.exec(decision ?? '')?.[1]?.trim();
  return topic === undefined || topic === '' ? [] : [topic];
}

/** "Den 11. november 2020. Mødet foreslås afholdt virtuelt.", "1. februar 2021 kl. 9". Refuses "Den 1. maj trådte …". */
const listedDay =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den\s+)?\d{1,2}\.?\s*\p{L}+\s+\d{4}(?=[.,;:\s(]|$)/iu;

/** "Der er aftalt nedenstående møder", "Alle møder ligger kl. 9.30". Refuses "På mødet drøftes". */
const aboutMeetings = /(?:^|\s)møde(?:r|rne|datoer|plan(?:en)?)(?![\p{L}])/iu;

/** "I 2026 holdes møder den 3. februar, 14. april og 16. juni." Refuses "Budgettet blev drøftet den 4. oktober". */
const plannedMeetings = /(?<!\p{L})(?:møde(?:r|rne)|mødes)(?!\p{L})/iu;
const planning =
  /(?<!\p{L})(?:holde[rs]?|afholdes?|planlagt|aftalt|foreslås|fastlagt|ligger|er|finder sted|mødes|følgende)(?!\p{L})/iu;

/** Coming meeting days: lists, as "I denne valgperiode er aftalt nedenstående møder" introduces them, and sentences. */
export function readUpcoming(items: readonly Item[], date: string | null): UpcomingMeeting[] {
  const found = new Map<string, UpcomingMeeting>();
  for (const item of items) {
    const running = runningText(item);
    const days = item.passages.filter(({ text }) => text.length < 120 && listedDay.test(text));
    const introductions = running.filter(({ text }) => aboutMeetings.test(text) && !listedDay.test(text));
    const common = introductions.flatMap(({ text }) => findTimes(clockPart(text)))[0] ?? null;
    if (days.length >= 2 && introductions.length > 0) for (const passage of days) addDay(found, passage, common, date);
    for (const day of running.flatMap(({ text }) => splitSentences(text)).flatMap(plannedDays))
      if (date === null || day > date) found.set(day, found.get(day) ?? { date: day, start: common, place: null });
  }
  return [...found.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Two or more days in one sentence about meetings to come: days without a year have that of the sentence. */
function plannedDays(sentence: string): string[] {
  if (!plannedMeetings.test(sentence) || !planning.test(sentence)) return [];
  const days = findDaysOfYear(sentence);
  return days.length < 2 ? [] : days;
}

function addDay(
  found: Map<string, UpcomingMeeting>,
  { text }: Passage,
  common: string | null,
  after: string | null,
): void {
  const day = findDates(text)[0];
  if (!day || (after !== null && day.date <= after)) return;
  const rest = text.slice(day.index + day.length);
  found.set(day.date, {
    date: day.date,
    start: findTimes(clockPart(rest))[0] ?? common,
    place: placeIn(rest, placeBehindTime),
  });
}
