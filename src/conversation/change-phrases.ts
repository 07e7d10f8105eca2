import { regionOfCircle, findCircle } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import { findPhrase, phrase, type Phrase } from '../questions/phrase';
import type { Filters, Intent, Language, Question, QuestionChange } from '../questions/question';
import { readLimits } from '../questions/read-limits';
import { subjectOf } from '../questions/subject';
import type { Word, Words } from '../questions/words';
import { withoutFilter } from './change-filter';
import { placeChange } from './filter-choices';

/** "hvad med …", "kun …", "men …": what follows changes the last question. Refuses "hvad blev …". */
const frame = phrase(
  '^ (og|så|men|and|then|but|også|also) [hvad med|hvordan med|hvad så med|what about|how about|kun|only|just|bare|udelukkende|det er kun|i stedet|i stedet for|snarere|hellere|rather|instead|jeg mener|jeg mente|jeg tænker på|jeg tænkte på|i mean|i meant|men|but|vis kun|vis mig kun|show only|show me only|søg i|søg kun|search in|search only|prøv|prøv i|try|try in|begræns til|limit to|limit it to|nøjes med|indsnævr til|narrow to|narrow it to|the same for|det samme for|det samme i|the same in|same for|same in|tilsvarende for] (kun|only|just|så) (?=[^ ])',
);

/** "og i 2023?", "and Syddanmark": goes on with the last question. Refuses "og" alone. */
const joint = phrase('^ [og|så|and|then|også|also|or|eller] (så|også|also) (?=[^ ])');

export interface Framed {
  /** The words that the frame stands before. */
  readonly words: Words;
  /** How surely they change the last question: said to do so, only joined to it, or standing alone. */
  readonly by: 'frame' | 'joint' | 'nothing';
}

export function readFrame(words: Words): Framed {
  const framed = findPhrase(words, frame);
  if (framed) return { words: framed.rest, by: 'frame' };
  const joined = findPhrase(words, joint);
  return joined ? { words: joined.rest, by: 'joint' } : { words, by: 'nothing' };
}

const begins =
  '(og|så|men|and|but) (vis|show|søg|search|se|try|prøv|hvad med|what about|tag|include|medtag) (mig|me) (i|på|in|from|fra|for|over|across)';

const removal = (source: string, ...changes: readonly QuestionChange[]): readonly [Phrase, QuestionChange] => [
  phrase(`^ ${begins} ${source} $`),
  Object.assign({}, ...changes) as QuestionChange,
];

const anywhere = { ...withoutFilter.bodies, ...withoutFilter.circle };
const any = 'alle|samtlige|uanset|all|any|every|hver|andre|other|øvrige|også andre|also other|flere|more';

/** What takes a limit away, with nothing beside it: "alle regioner", "all years"; refuses "alle kommuner". */
const removals: readonly (readonly [Phrase, QuestionChange])[] = [
  removal(
    `[${any}] (de|the|fem|five) (fem|five|other|andre|øvrige) [regioner|regionerne|region|kkr|regions|councils|landsdele|steder|kredse]`,
    anywhere,
  ),
  removal(
    '[hele landet|hele danmark|overalt|everywhere|the whole country|all of denmark|nationwide|landsdækkende]',
    anywhere,
  ),
  removal('[ikke kun|uden|fjern|without|not only|drop|remove] [region|regionen|regionsfilter|the region]', anywhere),
  removal(
    `[${any}] (de|the|andre|other) [år|årene|years|year|perioder|periode|møder|meetings|tider|times|period]`,
    withoutFilter.period,
    withoutFilter.latest,
  ),
  removal(
    '[hele perioden|all time|the whole period|uden år|uden årstal|uden periode|fjern år|fjern året|fjern perioden|without the year|without year|without the period|remove the year|remove the period]',
    withoutFilter.period,
    withoutFilter.latest,
  ),
  removal(
    '[også indstillinger|også indstillingerne|også ikke besluttede|også dem der ikke er besluttet|både beslutninger og indstillinger|beslutninger og indstillinger|begge dele|alle sager|alle punkter|also recommendation|also recommended|also undecided|also recommendations|both|all items|all cases|decided and recommended]',
    withoutFilter.status,
  ),
  removal(
    '[no|without|uden|fjern|ryd|nulstil|remove|clear|drop|slet] (alle|all|the) [filter|filtre|filteret|filtrene|filters|begrænsninger|begrænsning|limits]',
    anywhere,
    withoutFilter.period,
    withoutFilter.latest,
    withoutFilter.status,
  ),
];

/** "kun beslutninger" is known to the question's own table; these stand behind a frame or alone. */
const statuses: readonly (readonly [Phrase, NonNullable<Filters['status']>])[] = [
  [
    phrase(
      '^ (de|det|the|only|kun) [beslutninger|beslutningerne|besluttede|besluttet|vedtagne|decided|decisions|decision] (sager|punkter|items|ones) $',
    ),
    'decided',
  ],
  [
    phrase(
      '^ (de|det|the|only|kun) [indstillinger|indstillingerne|indstillede|recommended|recommendations|recommendation] (sager|punkter|items|ones) $',
    ),
    'recommended',
  ],
];

const inWord: Word = { text: 'i', key: 'i' };

/** A place and a time are each named once or twice in a follow-up: "Sjælland i 2023". */
const rounds = 3;

/** The limits that words take away: "alle regioner", "også indstillinger". */
export function readRemoval(words: Words): QuestionChange | null {
  return removals.find(([pattern]) => findPhrase(words, pattern))?.[1] ?? null;
}

/** The change of a circle: its words where words are asked for, else the council of its region. */
function circleChange(circle: NonNullable<Filters['circle']>, intent: Intent): QuestionChange {
  const body = regionOfCircle(circle)?.body ?? null;
  const isMeeting = intent === 'nextMeeting' || intent === 'meeting' || intent === 'item';
  return isMeeting ? { bodies: body === null ? [] : [body], circle: null } : { bodies: [], circle };
}

function findOnlyCircle(words: Words): Filters['circle'] {
  const named = words.filter(({ key }) => !/^(?:i|hos|fra|in|from|for|kredsen|the)$/u.test(key));
  return named.length === 1 ? findCircle(named[0]?.key.replace(/'?s$/u, '') ?? '') : null;
}

/**
 * The change that words name which are nothing but limits: "Syddanmark i 2023", "K17", "beslutninger", "alle regioner".
 * Null where anything else is said, or nothing at all.
 */
export function readChange(words: Words, intent: Intent, language: Language, asker: Asker): QuestionChange | null {
  const removed = readRemoval(words);
  if (removed) return removed;
  const status = statuses.find(([pattern]) => findPhrase(words, pattern));
  if (status) return { status: status[1] };
  let change: QuestionChange = {};
  let rest = words;
  for (let round = 0; round < rounds; round += 1) {
    const circle = findOnlyCircle(rest);
    if (circle) return { ...change, ...circleChange(circle, intent) };
    const read = readOnce(rest, intent, asker) ?? readOnce([inWord, ...rest], intent, asker);
    if (!read) return null;
    change = { ...change, ...read.change };
    rest = subjectOf(read.rest, language);
    if (rest.length === 0) return change;
  }
  return null;
}

/**
 * The change as it fits the question: a council named after one of its meetings is asked for its own latest one, since no
 * two councils meet on one day.
 */
export function fitChange(change: QuestionChange, { meetingDate, subject }: Question): QuestionChange {
  const isMoved = change.bodies !== undefined || (change.circle ?? null) !== null;
  const keepsDay = meetingDate === null || subject !== '' || change.period !== undefined;
  return !isMoved || keepsDay ? change : { ...withoutFilter.period, latest: true, ...change };
}

function readOnce(
  words: Words,
  intent: Intent,
  asker: Asker,
): { readonly change: QuestionChange; readonly rest: Words } | null {
  const { filters, latest, all, rest } = readLimits(words, asker);
  const [body, ...others] = filters.bodies;
  const place =
    body === undefined
      ? null
      : others.length > 0
        ? { bodies: filters.bodies, circle: null }
        : placeChange(body, intent);
  const change: QuestionChange = {
    ...(all ? anywhere : {}),
    ...place,
    ...(filters.from !== null || filters.to !== null ? { period: { from: filters.from, to: filters.to } } : {}),
    ...(filters.status === null ? {} : { status: filters.status }),
    ...(latest ? { latest } : {}),
  };
  return Object.keys(change).length > 0 ? { change, rest } : null;
}
