import { namesMeeting } from './meeting-words';
import { findPhrase, phrase } from './phrase';
import type { Clock, Time } from './time-reading';
import { readTime } from './times';
import { anyWeekday } from './weeks';
import type { Words } from './words';
import { withoutWords } from './words';

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface FoundPeriod extends Period {
  /** The day, where one meeting is meant. */
  readonly day: string | null;
  readonly rest: Words;
}

type Relation = 'since' | 'after' | 'before' | 'until' | 'within';

/**
 * What a word before a time says of it. Typed letters count here: "før 2021" is a limit, "for 2025" is a budget's year.
 * "for" and "til" say nothing, and so a bare year after them belongs to the subject.
 */
const relations: Readonly<Record<string, Relation>> = {
  siden: 'since',
  since: 'since',
  'fra og med': 'since',
  efter: 'after',
  after: 'after',
  før: 'before',
  foer: 'before',
  inden: 'before',
  before: 'before',
  indtil: 'until',
  'til og med': 'until',
  'frem til': 'until',
  'op til': 'until',
  until: 'until',
  i: 'within',
  in: 'within',
  fra: 'within',
  from: 'within',
  under: 'within',
  during: 'within',
  mellem: 'within',
  between: 'within',
  'i perioden': 'within',
  'i perioden fra': 'within',
  'i løbet af': 'within',
  'in the period': 'within',
};

/** "den 1. januar", "the autumn", "mødet i juni": words that may stand between the two. */
const articles = new Set(['den', 'd', 'det', 'the', 'omkring']);

/** What makes the end of a stretch: "fra juni 2023 til maj 2024", "mellem 2021 og 2023". */
const upTo = new Set(['til', 'to', 'og', 'and', 'indtil', 'until']);

/** What makes a start of "fra 2023": "og frem", "onwards". */
const onwards = /^(?:og frem|og fremefter|og fremad|og senere|eller senere|and onwards?|onwards?|and later) /u;

function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

const limits: Readonly<Record<Relation, (time: Time) => Period>> = {
  since: (time) => ({ from: time.from, to: null }),
  after: (time) => ({ from: time.to === '' ? time.from : dayAfter(time.to, 1), to: null }),
  before: (time) => ({ from: null, to: dayAfter(time.from, -1) }),
  until: (time) => ({ from: null, to: time.to || null }),
  within: (time) => ({ from: time.from, to: time.to || null }),
};

/** The longest relation that stands at a word. */
function relationAt(words: Words, at: number): { relation: Relation | null; count: number } {
  for (const count of [3, 2, 1]) {
    const typed = words.slice(at, at + count).map((word) => word.text.toLowerCase());
    const key = typed.join(' ').replace('loebet', 'løbet');
    if (typed.length === count && Object.hasOwn(relations, key)) return { relation: relations[key] ?? null, count };
  }
  return { relation: null, count: 0 };
}

/** "Hvor mange flygtninge … i 2025?" asks about a year; the paper that tells is older. Refuses "hvad blev". */
const amount = /^(?:mange|meget|many|much|koster)$/u;

/** Words before a day or month that go with it: "dagsordenen for fredag den 4. december", "on 19 June". */
const before = new RegExp(`^(?:on|den|d|the|of|fra|from|for|til|af|pa|ved|at|${anyWeekday})$`, 'u');

/**
 * "Godkendelse af referat fra mødet den 4. september 2023" is the title of an item at the meeting after that day; refuses
 * "referatet fra mødet den 4. september 2023", which asks for the meeting itself.
 */
const titleOfMinutes = phrase(
  '[godkendelse|godkendelsen|opfølgning|opfølgningen|opsamling|tilbagemelding|orientering|approval] [af|på|fra|om|of|from] (udkast til) (the) [referat|referatet|møde|mødet|kkr-møde|kkr-mødet|topmøde|topmødet|minutes|dagsorden|dagsordenen]',
);

/** True for the day in "aftalen af 27. maj 2022": it names a paper. False for "referatet af 27. maj 2022". */
function namesPaper(words: Words, at: number): boolean {
  const before = words[at - 2];
  return words[at - 1]?.key === 'af' && before !== undefined && !namesMeeting([before]);
}

/** Of a meeting "i dag" is a day: "hvad blev besluttet i dag"; of "hvad er taksten i dag" it is nowadays. */
const ofMeeting =
  /^(?:blev|was|were|did|hvem|who|besluttet|besluttede|decided|punkt|item|deltog|attended|afbud|skete|.*mode[rt]?|.*meetings?|referat(?:et)?|minutes|dagsorden(?:en)?|agenda)$/u;

/** Meetings are planned for years to come: "hvilke møder har vi i 2027"; refuses "klimaplaner i 2027". */
const ofCalendar = /^(?:kkr-?)?(?:moder?|modet|moderne|modes|meetings?|meet)$/u;

/** "og i 2027", "hvad med 2027": nothing is asked but the year, of what was asked before. */
const besideTime = /^(?:og|and|hvad|what|how|med|about|så|i|in|for|fra|til|kun|only|samme|same|(?:19|20)\d\d)$/u;

/** True where a time limits the answer and does not belong to the subject ("SOSU lærepladser 2024", "klimaplan 2030"). */
function isLimit(time: Time, relation: Relation | null, words: Words, at: number, clock: Clock): boolean {
  if (time.kind === 'day') return true;
  if (time.kind === 'today') return words.some(({ key }) => ofMeeting.test(key));
  const isPlan = words.some(({ key }) => ofCalendar.test(key)) || words.every(({ key }) => besideTime.test(key));
  const isAhead = time.from > clock.today && !isPlan;
  // What is to be next year is decided this year: "lærepladser næste år".
  if (time.kind === 'relative') return !isAhead || namesMeeting(withoutWords(words, at, time.count));
  const isOfAmount = amount.test(words[1]?.key ?? '') && !isPlan;
  if (time.kind === 'year' && (isAhead || isOfAmount)) return false;
  if (relation === null) return time.dated && time.kind !== 'year';
  // "I may": the English word before a month is "in".
  return time.dated || words[at]?.key !== 'i' || words[at + 1]?.key !== 'may';
}

/** The end of a stretch that begins with a time: "… til maj 2024". */
function endOf(words: Words, at: number, clock: Clock): { to: string; count: number } | null {
  if (!upTo.has(words[at]?.key ?? '')) return null;
  const end = readTime(words, at + 1, clock);
  return end && { to: end.to, count: end.count + 1 };
}

/** The limit that begins at a word, with the number of words it takes. */
function limitAt(words: Words, at: number, clock: Clock): (Period & { day: string | null; count: number }) | null {
  const { relation, count } = relationAt(words, at);
  const article = articles.has(words[at + count]?.key ?? '') ? 1 : 0;
  const start = at + count + article;
  // "i år" and "i fjor" begin with what looks like a relation.
  const own = readTime(words, at, clock);
  const named = [start, at + count].filter((from) => from > at).map((from) => readTime(words, from, clock));
  const time = own ?? named.find((each) => each !== null);
  if (!time) return null;
  const said = own ? null : relation;
  if (!isLimit(time, said, words, at, clock)) return null;
  const last = (own ? at : named[0] ? start : at + count) + time.count;
  const end = said === 'within' || said === null ? endOf(words, last, clock) : null;
  if (end && said !== null) return { from: time.from, to: end.to || null, day: null, count: last + end.count - at };
  const tail = onwards.exec(
    words
      .slice(last, last + 3)
      .map((word) => `${word.key} `)
      .join(''),
  );
  if (tail) return { from: time.from, to: null, day: null, count: last + tail[0].split(' ').length - 1 - at };
  const isDay = time.kind === 'day' || time.kind === 'today';
  const day = isDay && (said === null || said === 'within') ? time.from : null;
  return { ...limits[said ?? 'within'](time), day, count: last - at };
}

/** The first limit in time among the words. */
function findLimit(words: Words, clock: Clock): FoundPeriod | null {
  // Most questions name none: then nothing else need be looked for.
  if (!words.some((_, at) => readTime(words, at, clock))) return null;
  const title = findPhrase(words, titleOfMinutes);
  for (let at = 0; at < words.length; at += 1) {
    const limit = limitAt(words, at, clock);
    if (!limit) continue;
    if (limit.day !== null && ((title && at > title.at) || namesPaper(words, at))) {
      at += limit.count - 1;
      continue;
    }
    let start = at;
    while (before.test(words[start - 1]?.key ?? '')) start -= 1;
    const rest = withoutWords(words, start, at - start + limit.count);
    return { from: limit.from, to: limit.to, day: limit.day, rest };
  }
  return null;
}

/**
 * The limits in time that a question names ("i 2023", "siden sommeren 2022", "19. juni 2024", "efter 2021 og før 2024"), and
 * the words without them. Nothing named: both ends are null.
 */
export function findPeriod(words: Words, clock: Clock): FoundPeriod {
  const first = findLimit(words, clock);
  if (!first) return { from: null, to: null, day: null, rest: words };
  if (first.from !== null && first.to !== null) return first;
  const second = findLimit(first.rest, clock);
  const isOtherEnd = second && (first.from === null ? second.to === null : second.from === null);
  if (!isOtherEnd) return first;
  return { from: first.from ?? second.from, to: first.to ?? second.to, day: null, rest: second.rest };
}
