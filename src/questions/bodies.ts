import { bareLetters } from '../danish/fold';
import type { Circle } from '../meetings/meeting';
import type { Region } from '../meetings/regions';
import { regionOfCircle, regions } from '../meetings/regions';
import type { FoundPhrase } from './phrase';
import { findPhrase, phrase } from './phrase';
import type { Words } from './words';

export interface FoundBodies {
  readonly bodies: readonly string[];
  /** True for "i alle KKR": every body is meant, on purpose. */
  readonly all: boolean;
  readonly rest: Words;
}

/** What the regions are called in questions, by their circle. */
const names = {
  K17: ['sjælland', 'zealand', 'region zealand'],
  K22: ['syddanmark', 'southern denmark', 'south denmark'],
  K29: ['hovedstaden', 'hovedstadsregionen', 'the capital', 'capital region', 'capital'],
  K19: ['midtjylland', 'central denmark', 'central jutland'],
  K11: ['nordjylland', 'north denmark', 'north jutland', 'northern jutland'],
} as const satisfies Record<Circle, readonly string[]>;

/** Short names that need "KKR" before them. */
const shortNames = { K17: 'sj', K22: 'syd', K29: 'h', K19: 'midt', K11: 'nord' } as const satisfies Record<
  Circle,
  string
>;

const name = Object.values(names).flat().join('|');
const short = Object.values(shortNames).join('|');
const explicit = `(?:(?:kkr(?: |-)|region |regionen |region of |reg )(?:${name})|kkr(?: |-)(?:${short}))`;
const listed = (first: string): string =>
  `(?:${first})(?:'?s)?(?: denmark)?(?: region)?(?: (?:og|and|eller|or|samt|,) (?:${explicit}|${name})(?:'?s)?){0,4}`;

/** "i KKR Sjælland", "KKR Syd", "kkr-sjælland og hovedstaden"; refuses "KKR-sekretariat". */
const council = phrase(
  `(i|hos|for|fra|af|på|ved|in|from|at|by|of) (the) [${listed('kkr(?: |-)(?:' + name + '|' + short + ')')}]`,
);

/** "i Region Sjælland"; refuses "aftale med Region Sjælland", where the region is a party to something. */
const region = phrase(
  `(?<!(?:med|with|mellem|between|og|and|til|to|af|by) ) (i|hos|for|fra|in|from) (the) [${listed(`(?:region |regionen |region of |reg )(?:${name})`)}]`,
);

/** "i Sjælland", "hos os i Midtjylland"; refuses "Erhvervshus Sjælland" and "i Sjællands kommuner". */
const place = phrase(
  `[i|hos|for|fra|på|in|from] (hele|the|alle i) [(?:${name})(?: region)?(?: (?:og|and) (?:${name}))*]`,
);

/** "central denmark region botilbud"; refuses "central denmark", which may end a name. */
const englishRegion = phrase(
  '(in|for|from|of) (the) [(?:central denmark|southern denmark|south denmark|north denmark|capital|zealand) region] (of denmark)',
);

/** "botilbud syddanmark"; see `isPartOfName`. */
const last = phrase(
  `[${name}] (?=(?:(?:20)?2\\d )?(?:(?:decision|decisions|beslutning|beslutninger|beslutningen|referat|referatet|minutes|dagsorden|dagsordenen|agenda|historik|status|(?:sidste|seneste|forrige|næste|last|latest|next) (?:kkr )?(?:møde|kkr-møde|meeting)) )?$)`,
);

/** "Sjælland, hvad blev besluttet?"; refuses "Sjælland baner vejen frem". */
const first = phrase(
  `^ [${name}] (?=hvad |hvem |hvornår |hvordan |hvor |blev |er |what |when |who |was |next |næste )`,
);

/** "hvad har hovedstaden besluttet", "referat midtjylland i går"; refuses "hvad har hovedstadens kommuner". */
const doing = phrase(
  `(?<=(?:har|havde|fik|besluttede|beslutter|vedtog|godkendte|sagde|siger|mener|drøftede|aftalte|udpegede|indstillede|tiltrådte|mødes|holder|did|has|does|referat|referatet|dagsorden|dagsordenen|minutes|agenda|møde|mødet|møder|beslutninger|udpegninger|decisions) ) [${name}] (?=[^ ])`,
);
const doingLast = phrase(`(?<=(?:mødes|meet) ) [${name}] $`);

/** "hos os", "i vores region": the asker's own body. */
const own = [
  phrase('hos os (i (?:vores|regionen))'),
  phrase('(i|for|fra|in|for|from) [vores|min|our|my] [region|kkr|område|landsdel|council|egen region]'),
  phrase('[i|for|fra|in|from] [vores|min|our|my] [kreds|circle]'),
  phrase(
    '[vores|our|mit|my] (?=(?:naste |sidste |seneste |kommende |next |last |latest )?(?:kkr )?(?:kkr-?)?(?:mode|meeting))',
  ),
];

/** "i alle KKR", "across the regions"; refuses "alle kommuner". */
const everywhere = phrase(
  '[i alle|på tværs af|i hele|in all|across all|across the|across|alle] (fem|five|de fem) [kkr|regioner|regionerne|regions|landet|landsdele|councils]',
);

/** Heads of names that end in a region's name: "Erhvervshus Sjælland", "Socialtilsyn Hovedstaden". */
const nameHead =
  /(?:hus|huset|center|centret|centeret|klynge|klyngen|tilsyn|tilsynet|akademi|skole|skolen|hospital|fond|fonden|rad|radet|bane|banen|politi|museum|forum|alliance|alliancen|beredskab|visit|office)$/u;

/** True for the last word of "RAR Sjælland", "Erhvervshus Sjælland", "aftale med Sjælland"; false for "botilbud sjælland". */
function isPartOfName(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  const isCircle = /^k(?:11|17|19|22|29)$/u.test(before.key);
  const acronym = /^\p{Lu}{2,}/u.test(before.text) && before.text !== 'KKR' && !isCircle;
  const capital = at > 1 && /^\p{Lu}/u.test(before.text) && !isCircle;
  return (
    acronym ||
    capital ||
    nameHead.test(before.key) ||
    /^(?:med|with|til|to|mellem|og|and|af|det|hele)$/u.test(before.key)
  );
}

/** Bodies by the names in the words of a phrase, in the order of the table. */
function bodiesIn(words: Words): readonly string[] {
  const text = ` ${words.map((word) => word.key.replaceAll('-', ' ')).join(' ')} `;
  const isNamed = ({ circle }: Region): boolean => {
    const long = names[circle].some((each) => new RegExp(` ${bareLetters(each)}(?:'?s)? `, 'u').test(text));
    return long || new RegExp(` kkr ${shortNames[circle]} `, 'u').test(text);
  };
  return regions.filter(isNamed).map((each) => each.body);
}

function findNamed(words: Words): FoundPhrase | null {
  const sure = [council, region, englishRegion, place, doing, doingLast]
    .map((each) => findPhrase(words, each))
    .find((each) => each !== null);
  if (sure) return sure;
  const end = findPhrase(words, last);
  if (end && !isPartOfName(words, end.at)) return end;
  return findPhrase(words, first);
}

/** The asker's own body, where the question says "hos os" or "vores møde". */
function findOwn(words: Words, circle: Circle | null): FoundBodies {
  const found = own.map((each) => findPhrase(words, each)).find((each) => each !== null);
  const region = found && circle ? regionOfCircle(circle) : null;
  return { bodies: region ? [region.body] : [], all: false, rest: found?.rest ?? words };
}

/** The bodies that a question is limited to, and the words without them. None named: no limit. */
export function findBodies(words: Words, circle: Circle | null): FoundBodies {
  const ours = findOwn(words, circle);
  const all = findPhrase(ours.rest, everywhere);
  const rest = all?.rest ?? ours.rest;
  const named = findNamed(rest);
  if (!named) return { bodies: ours.bodies, all: all !== null, rest };
  return { bodies: bodiesIn(rest.slice(named.at, named.at + named.count)), all: all !== null, rest: named.rest };
}
