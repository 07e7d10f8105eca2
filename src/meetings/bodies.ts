import { findDates } from '../danish/dates';
import type { Document } from '../documents/document';
import { joinSpacedCapitals } from './head-lines';
import { regions } from './regions';

interface BodyRecogniser {
  readonly pattern: RegExp;
  readonly name: (match: RegExpExecArray) => string;
  readonly takes: string;
  readonly refuses: string;
}

const names = regions.map(({ name }) => name).join('|');

/** Region of a chief executives' network that names no number: "i den midtjyske region", "i hovedstadsregionen". */
const regionWords: readonly (readonly [RegExp, string])[] = [
  [/sjælland/iu, 'K17'],
  [/syddan|syddansk/iu, 'K22'],
  [/hovedstad/iu, 'K29'],
  [/midtjy/iu, 'K19'],
  [/nordjy/iu, 'K11'],
];

/** Names of bodies, once the words around them are gone: kind of paper, "møde i", day and time. */
export const bodyRecognisers: readonly BodyRecogniser[] = [
  {
    pattern: new RegExp(String.raw`^KKR[\s-](${names})$`, 'iu'),
    name: (match) => `KKR ${regions.find(({ name }) => name.toLowerCase() === match[1]?.toLowerCase())?.name ?? ''}`,
    takes: 'KKR SYDDANMARK',
    refuses: 'KKR Syddanmark besluttede at godkende planen',
  },
  {
    pattern:
      /^(?:kommunaldirektør(?:kredsen|netværket|erne)?[\s,–-]*)?\(?(K(?:11|17|19|22|29))\)?(?:[\s,–-]+(?:region\s\p{L}+|møde|formandskabet|kommunaldirektør\p{L}*(?:\si\s[\p{L} ]+)?))?$/iu,
    name: (match) => (match[1] ?? '').toUpperCase(),
    takes: 'Kommunaldirektørkredsen K17',
    refuses: 'K17 anbefaler rammeaftalen',
  },
  {
    pattern:
      /^(?:kommunaldirektør(?:kredsen|netværket|erne)|kredsen af kommunaldirektører)\s+i\s+((?:[\p{L}]+\s?){1,4})(?:\((K\d\d)\))?$/iu,
    name: (match) => match[2] ?? regionWords.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1] ?? '',
    takes: 'kommunaldirektørnetværket i den midtjyske region',
    refuses: 'kommunaldirektørerne i K17 mødtes tirsdag med formanden og drøftede',
  },
  {
    pattern:
      /^((?:by|region)sråd(?:et)?|byråd(?:et)?|sundhedsråd(?:et)?(?: \p{Lu}[\p{L} ]+)?|borgerrepræsentationen|kommunalbestyrelse[n]?|direktionen|magistraten|beredskabskommissionen|udvalg(?:et)? (?:for|vedr\.) [\p{L}, -]{3,70}|[\p{L}-]+(?: (?:og|&) [\p{L}-]+)?udvalg(?:et)?(?: for [\p{L}, -]{3,60})?)(?:\s*[,|]?\s+(?:i\s+)?(?:((?:\p{Lu}[\p{L}-]+\s?){1,3})(?:s\s)?kommune|(region \p{Lu}\p{L}+)))?$/iu,
    name: (match) => withPlace(match[1] ?? '', match[2] ? `${match[2].trim()} Kommune` : (match[3] ?? null)),
    takes: 'Økonomiudvalget, Lejre Kommune',
    refuses: 'Byrådet besluttede at udsætte sagen',
  },
  {
    pattern:
      /^((?:\p{Lu}[\p{L}-]+\s?){1,3})\s+kommune[\s,:|–-]+((?:byråd|kommunalbestyrelse|[\p{L}-]+udvalg)(?:et|en)?(?: for [\p{L}, -]{3,60})?)$/iu,
    name: (match) => withPlace(match[2] ?? '', `${match[1]?.trim() ?? ''} Kommune`),
    takes: 'Lejre Kommune, Byrådet',
    refuses: 'Lejre Kommune bygger nyt',
  },
];

const kindWord = String.raw`(?:åben |åbent |lukket )?(?:dagsorden|(?:beslutnings|møde)?referat|(?:beslutnings)?protokol|bilag|indkaldelse|beslutninger|udskrift)`;

/** Words around a body's name, in the order in which they are taken off. */
const around: readonly RegExp[] = [
  new RegExp(String.raw`^${kindWord}(?:\s(?:19|20)\d\d)?(?![\p{L}])[\s:–-]*`, 'iu'),
  /^(?:af|fra|til|for|vedr\.)\s+/iu,
  /^(?:det\s|et\s)?(?:\d{1,3}\.\s)?(?:ordinær\p{L}*\s|ekstraordinær\p{L}*\s|konstituerende\s|virtuelt\s|fysisk\s)?møde[t]?(?:\snr\.?\s?\d+)?\s+/iu,
  /^(?:i|for|med)\s+/iu,
  new RegExp(String.raw`[\s|–-]+${kindWord}$`, 'iu'),
  /[\s-]+(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$/u,
  /s?[\s-]møde$/iu,
  /[\s,:;|–-]+$/u,
];

/** Where the day begins, with what leads to it: ", mandag den", " - ", " d. ". */
const dayAhead = /[\s,|(–-]*(?:møde\s)?(?:\p{L}+dag\s)?(?:den\s|d\.\s?)?$/iu;

/** Name of the body that a line of a cover names, or null. */
export function recogniseBody(line: string): string | null {
  const text = line.trim();
  if (text.length > 160) return null;
  const words = around.reduce((rest, pattern) => rest.replace(pattern, ''), beforeDay(text));
  if (words.length > 100) return null;
  for (const { pattern, name } of bodyRecognisers) {
    const match = pattern.exec(words);
    if (match) return name(match) || null;
  }
  return null;
}

function beforeDay(text: string): string {
  const day = findDates(text)[0]?.index ?? -1;
  const end = [day, text.search(/[\s,]+(?:fra )?kl\.? ?\d/iu)].filter((index) => index >= 0);
  return end.length === 0 ? text : text.slice(0, Math.min(...end)).replace(dayAhead, '');
}

/** Body of a paper: its first line that is a body's name, the file's name, or the first KKR that the text mentions. */
export function readBody(lines: readonly string[], document: Document): { name: string | null; printed: boolean } {
  for (const line of lines.map(joinSpacedCapitals)) {
    const body = recogniseBody(line);
    if (body) return { name: withPlaceOfHead(body, lines), printed: true };
  }
  return { name: bodyOfName(document.file) ?? firstMentioned(document), printed: false };
}

function firstMentioned(document: Document): string | null {
  const mention = new RegExp(String.raw`\bKKR (?:${names})`, 'u');
  return document.blocks.map(({ text }) => mention.exec(text)?.[0]).find(Boolean) ?? null;
}

function bodyOfName(file: string): string | null {
  const words = file.replaceAll(/[-_]/gu, ' ').replace(/\b(?:\d{2,4}\s?)+.*$/u, '');
  return recogniseBody(words.replaceAll('ae', 'æ').trim());
}

/** The houses in which the regions' own councils meet. */
const regionHouses: readonly (readonly [RegExp, string])[] = [
  ...regions.map(({ region }) => [new RegExp(`^${region}(?![\\p{L}])`, 'iu'), region] as const),
  [/regionshuset,? (?:i )?viborg/iu, 'Region Midtjylland'],
  [/regionshuset,? (?:i )?vejle/iu, 'Region Syddanmark'],
  [/regionshuset,? (?:i )?sorø/iu, 'Region Sjælland'],
  [/regionsgården/iu, 'Region Hovedstaden'],
  [/regionshuset,? (?:i )?aalborg/iu, 'Region Nordjylland'],
];

/** A council's name says nothing without its municipality: a line of the head may name it, or the place of the meeting. */
function withPlaceOfHead(body: string, lines: readonly string[]): string {
  if (/^(?:KKR|K\d\d)|Kommune$|, Region /u.test(body)) return body;
  const head = lines.slice(0, 25);
  const region = regionHouses.find(([pattern]) => head.some((line) => pattern.test(line)))?.[1];
  const municipality = head
    .map((line) => /^((?:\p{Lu}[\p{L}-]+\s?){1,3})\s[Kk](?:ommune|OMMUNE)$/u.exec(line)?.[1] ?? townHall(line))
    .find(Boolean);
  return withPlace(body, region ?? (municipality ? `${municipality} Kommune` : null));
}

/** "Byrådssalen, Brønderslev Rådhus" → "Brønderslev". */
function townHall(line: string): string | undefined {
  return /(?:^|[\s,])(\p{Lu}[\p{L}-]+?)\s(?:gamle\s)?[Rr]ådhus(?![\p{L}])/u.exec(line)?.[1];
}

function withPlace(body: string, place: string | null): string {
  const words = body === body.toUpperCase() ? body.toLowerCase() : body;
  const name = words.charAt(0).toUpperCase() + words.slice(1).trim();
  const definite = name.replace(/(udvalg|råd)$/u, '$1et').replace(/bestyrelse$/u, 'bestyrelsen');
  return place === null ? definite : `${definite}, ${capitalise(place)}`;
}

/** "LEJRE Kommune" → "Lejre Kommune"; the last word is "Kommune" or a region's name. */
function capitalise(place: string): string {
  return place
    .replaceAll(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/kommune$/u, 'Kommune')
    .replace(/^region/u, 'Region');
}

/** Slug of a body: "KKR Sjælland" → "kkr-sjaelland". */
export function bodySlug(body: string): string {
  return body
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
