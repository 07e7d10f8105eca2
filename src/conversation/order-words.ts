import type { NewsKind } from '../questions/news-choices';
import { findCircle, regionOfCircle, regions } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import { findPhrase, phrase } from '../questions/phrase';
import { readLimits } from '../questions/read-limits';
import { joinWords, type Word, type Words } from '../questions/words';

/** What of the news the words of an order name. */
export interface Named {
  readonly bodies: readonly string[];
  readonly kinds: readonly NewsKind[];
  /** What is left, as typed: a subject. Empty where all is understood. */
  readonly subject: string;
  /** True for "KKR Fyn", which is none of the five. */
  readonly isUnknownRegion: boolean;
}

/** Words by which a kind of news is named. "Mødet" is that of its reminder unless something happens to it. */
const kindWords: readonly (readonly [NewsKind, RegExp])[] = [
  [
    'change',
    /^(?:andringer|andringerne|aflysninger|aflysning|flytninger|flyttes|flyttet|flytter|aflyses|aflyst|andres|andret|changes|cancellations|moved|moves|cancelled|canceled|changed|rescheduled)$/u,
  ],
  ['minutes', /^(?:referat|referatet|referater|referaterne|beslutningsreferat|beslutningsreferatet|minutes)$/u],
  ['agenda', /^(?:dagsorden|dagsordenen|dagsordener|dagsordenerne|agenda|agendas)$/u],
  [
    'reminder',
    /^(?:pamindelse|pamindelser|pamindelserne|mode|modet|moder|moderne|modedato|modedatoer|modedatoerne|kkr-mode|kkr-modet|kkr-moder|reminder|reminders|meeting|meetings)$/u,
  ],
];

/** Words that say nothing beside those: "når det næste referat fra … er klar". */
const filler =
  /^(?:og|samt|eller|and|or|nar|when|om|about|of|fra|from|for|i|in|pa|on|til|to|ved|med|with|der|there|det|den|de|the|et|en|a|an|this|that|naste|kommende|next|coming|nye|nyt|ny|new|alle|all|vores|our|mit|min|mine|my|kkr|kommer|komme|comes|come|er|is|are|bliver|be|has|have|been|har|klar|klart|ready|kommet|ude|ud|out|in|inde|udsendt|udsendes|sendt|sendes|udkommer|foreligger|offentliggjort|offentliggores|offentliggjort|published|available|tilgangeligt|tilgangelig|lagt|op|nyheder|news|nyt|beskeder|besked|messages|notifications|venligst|please|tak|fremover|igen|again|hver|gang|every|time|kun|only|endnu|narmer|sig|snart|soon|holdes|held|region|regionen|move|nyheder)$/u;

/** "KKR Fyn", "Region Bornholm": named like one of the five. Refuses "KKR" and "KKR-sekretariatet". */
const likeRegion = phrase('(på|i|fra|for|til|om|to|of|from|in) (the) [kkr|region|regionen] (?=[^ ])');

const everyRegion = phrase(
  '[alle|samtlige|de|all|every|the|alle de] (fem|five|de fem|the five) [kkr|regioner|regionerne|regions|kkr-er|kkrer|councils|region]',
);

const inWord: Word = { text: 'i', key: 'i' };

interface Places {
  readonly bodies: readonly string[];
  readonly rest: Words;
}

/** "KKR Syddanmark", "K22", "Syddanmark og Sjælland", "alle fem regioner", "vores KKR". */
function readPlaces(words: Words, asker: Asker): Places {
  const every = findPhrase(words, everyRegion);
  if (every) return { bodies: regions.map(({ body }) => body), rest: every.rest };
  const circles = words.flatMap(({ key }) => regionOfCircleWord(key) ?? []);
  const others = words.filter(({ key }) => regionOfCircleWord(key) === null);
  const { filters, rest } = [others, [inWord, ...others]]
    .map((each) => readLimits(each, asker))
    .find((read) => read.filters.bodies.length > 0) ?? { filters: { bodies: [] as string[] }, rest: others };
  const bodies = new Set([...circles, ...filters.bodies]);
  return { bodies: regions.map(({ body }) => body).filter((body) => bodies.has(body)), rest };
}

function regionOfCircleWord(key: string): string | null {
  const circle = findCircle(key);
  return circle && (regionOfCircle(circle)?.body ?? null);
}

/** The words without those that only lead up to a subject, or follow it. */
function trim(words: Words): Words {
  const isFiller = ({ key }: Word): boolean => filler.test(key);
  const start = words.findIndex((word) => !isFiller(word));
  const end = words.findLastIndex((word) => !isFiller(word));
  return start < 0 ? [] : words.slice(start, end + 1);
}

/** What the words behind the beginning of an order name: bodies, kinds of news, or else a subject. */
export function readNamed(words: Words, asker: Asker): Named {
  const places = readPlaces(words, asker);
  const found = kindWords
    .filter(([, pattern]) => places.rest.some(({ key }) => pattern.test(key)))
    .map(([kind]) => kind);
  const kinds = found.includes('change') ? found.filter((kind) => kind !== 'reminder') : found;
  const isKnown = ({ key }: Word): boolean => filler.test(key) || kindWords.some(([, pattern]) => pattern.test(key));
  const isUnderstood = places.rest.every(isKnown);
  const isUnknownRegion = places.bodies.length === 0 && !isUnderstood && findPhrase(words, likeRegion) !== null;
  return { bodies: places.bodies, kinds, subject: isUnderstood ? '' : joinWords(trim(words)), isUnknownRegion };
}
