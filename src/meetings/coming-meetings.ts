import { findDates } from '../danish/dates';
import { splitSentences } from '../danish/sentences';
import { findTimes } from '../danish/times';
import type { AgendaItem, NextMeeting, Passage, UpcomingMeeting } from './meeting';
import { trimPlace } from './paper-head';

type Item = Pick<AgendaItem, 'title' | 'passages' | 'sections'>;

/** "Næste møde i KKR …", "dagsordenspunkter til næste møde". Refuses "på næste møde drøftes". */
const nextMeetingPhrase = /næste (?:ordinære )?møde(?! drøft)/iu;

const nextMeetingTitle = /næste møde|kommende møde/iu;

/** What stands beside a meeting and is none: group meetings before it. */
const besideMeeting = /\([^)]*(?:gruppe|for)møde[^)]*\)/giu;
const sideMeeting = /(?:gruppe|for)møder?/iu;

/** "Mødet afholdes i Erhvervshus Sjælland, Fulbyvej 15". Refuses "Mødet afholdes virtuelt". */
const placePhrase = /mødet (?:afholdes|holdes|finder sted|foregår) (?:på|i|hos) (.+)$/iu;

const topicsPhrase = /forventes .{0,30}følgende|følgende (?:sager|punkter|emner)/iu;

/** "afsætte en time til et punkt om …", "sætte et punkt om … på dagsordenen". */
const addedTopic =
  /(?:et|en) (?:punkt|sag|drøftelse) (?:om|vedrørende) (.+?)(?:,| på (?:dagsordenen|næste møde)|\.?$)/iu;

/** The next meeting as the paper names it: day, time, place and the points expected. */
export function readNextMeeting(items: readonly Item[], body: string | null, date: string | null): NextMeeting | null {
  if (body === null) return null;
  for (const item of [...items].sort(
    (a, b) => Number(nextMeetingTitle.test(b.title)) - Number(nextMeetingTitle.test(a.title)),
  )) {
    const about = nextMeetingTitle.test(item.title);
    const sentences = item.passages
      .filter(({ kind, section }) => kind !== 'row' && section !== 'annexes')
      .flatMap(({ text }) => splitSentences(text));
    const named = sentences.find(
      (sentence) =>
        (about ? /møde/iu : nextMeetingPhrase).test(sentence) &&
        futureDate(sentence, date) &&
        nextMeetingPhrase.test(sentence + (about ? ' næste møde' : '')),
    );
    if (named) return describe(named, sentences, item, body, date);
  }
  return null;
}

function futureDate(sentence: string, date: string | null): string | null {
  return findDates(sentence).find((found) => date === null || found.date > date)?.date ?? null;
}

function describe(
  named: string,
  sentences: readonly string[],
  item: Item,
  body: string,
  date: string | null,
): NextMeeting {
  const day = findDates(named).find((found) => date === null || found.date > date);
  const times = day ? findTimes(clockPart(named.slice(day.index + day.length))) : [];
  return {
    body,
    date: day?.date ?? '',
    start: times[0] ?? null,
    end: times[1] ?? null,
    place: readPlace(sentences),
    topics: nextMeetingTitle.test(item.title) ? readTopics(item) : [],
  };
}

/** The words behind the day up to the next sentence or group meeting, from "kl." on. */
function clockPart(text: string): string {
  const words = text.replaceAll(besideMeeting, ' ').split(sideMeeting)[0] ?? '';
  const at = words.search(/kl\.?\s*\d/iu);
  return at === -1 ? '' : words.slice(at);
}

/** The place, without the one that it replaces: "på Glostrup Park Hotel og ikke på …". */
function readPlace(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const place = placePhrase.exec(sentence)?.[1];
    if (place !== undefined && !sideMeeting.test(place))
      return trimPlace(place.split(/\s+(?:og|,) ikke (?:på|i|hos)\s|\s+kl\.|, hvor /iu)[0] ?? '');
  }
  return null;
}

/** Points expected on the next meeting's agenda, and those that the decision adds. */
function readTopics(item: Item): string[] {
  const texts = item.passages.filter(({ section }) => section !== 'decision');
  const at = texts.findIndex(({ text }) => topicsPhrase.test(text));
  const listed: string[] = [];
  for (const passage of at === -1 ? [] : texts.slice(at + 1)) {
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
const listedDate =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den\s+)?\d{1,2}\.?\s*\p{L}+\s+\d{4}(?=[.,;:\s(]|$)/iu;

/** "Der er aftalt nedenstående møder", "Mødedatoer for 2025 er fastlagt". Refuses "Møderne var gode". */
const listIntroduction =
  /(?:aftalt|fastlagt|planlagt|kommende|nedenstående|følgende)[^.]*møde|møde[^.]*(?:aftalt|fastlagt|planlagt|følgende|nedenstående)/iu;

/** Lists of coming meeting days, as "I denne valgperiode er aftalt nedenstående møder" introduces them. */
export function readUpcoming(items: readonly Item[], date: string | null): UpcomingMeeting[] {
  const found = new Map<string, UpcomingMeeting>();
  for (const { passages } of items) {
    const dated = passages.filter(({ text }) => text.length < 120 && listedDate.test(text));
    const introductions = passages.filter(
      ({ kind, text }) => kind === 'paragraph' && listIntroduction.test(text) && !listedDate.test(text),
    );
    if (dated.length < 2 || introductions.length === 0) continue;
    const common = introductions.flatMap(({ text }) => findTimes(clockPart(text)))[0] ?? null;
    for (const passage of dated) addDay(found, passage, common, date);
  }
  return [...found.values()].sort((a, b) => a.date.localeCompare(b.date));
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
  const place = /(?:sted:|afholdes (?:på|i)|,\s)\s*(\p{Lu}[^.]+)/u.exec(rest)?.[1] ?? null;
  found.set(day.date, {
    date: day.date,
    start: findTimes(clockPart(rest))[0] ?? common,
    place: place === null ? null : trimPlace(place),
  });
}
