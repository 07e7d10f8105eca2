import { findDates } from '../danish/dates';
import { splitSentences } from '../danish/sentences';
import { findNextDay } from './days-of-year';
import type { AgendaItem, MeetingNotice, Passage } from './meeting';
import { resolveDecision } from './resolve-decision';

type Item = Pick<AgendaItem, 'passages' | 'sections'>;

interface Recogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Words that leave open whether it is so, and those that deny it. */
const unsure =
  /(?<!\p{L})(?:foreslå\p{L}*|indstille\p{L}*|overveje\p{L}*|eventuelt|evt\.|måske|hvis|såfremt|medmindre|bør|muligvis)(?!\p{L})|(?:kan|kunne|skal|vil|ikke)(?: blive)? (?:aflys|flytte|udskyde|udsætte|rykke)|(?:aflyses|flyttes|rykkes) ikke/iu;

/** Meetings of others: "mødet i styregruppen". Refuses "mødet i KKR Sjælland" and "mødet i Sorø". */
const ofOthers =
  /møde(?:t|rne)?\s(?:i|med|for|mellem)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]*(?:udvalg|gruppe|klynge|forum|(?<!K)råd|bestyrelse|sekretariat|minister|netværk|formandskab)/iu;

/** What becomes of a meeting in a sentence about it: the words before and behind the verb name days. */
export const noticeRecognisers = {
  cancelled: {
    pattern:
      /^(?<about>.*?(?<!\p{L})(?:møde(?:t|rne)?|mødedato(?:en)?)(?!\p{L}).*?)(?<!\p{L})(?:aflyst|aflyses|aflystes)(?!\p{L})(?<rest>.*)$/isu,
    takes: 'Mødet den 4. december 2026 er aflyst.',
    refuses: 'Formandskabsmødet den 4. december 2026 er aflyst.',
  },
  cancelledFirst: {
    pattern:
      /^(?<about>[^.]{0,40}?(?<!\p{L})(?:aflyst|aflyses|aflyser|aflyste)\s+(?:\p{L}+\s){0,2}?møde(?:t|rne)?(?!\p{L}).*?)(?<rest>)$/isu,
    takes: 'KKR Sjælland aflyser mødet den 4. december 2026.',
    refuses: 'KKR aflyste temadagen den 4. december 2026.',
  },
  listed: {
    pattern:
      /^(?<about>(?:\p{L}+dag\s+)?(?:den\s+)?\d{1,2}\.?\s*\p{L}+\s+\d{4}[^.]{0,60}?)(?<!\p{L})aflyst(?!\p{L})(?<rest>)/iu,
    takes: '4. december 2026 i Sorø (AFLYST)',
    refuses: '4. december 2026 i Sorø',
  },
  moved: {
    pattern:
      /^(?<about>.*?(?<!\p{L})(?:møde(?:t|rne)?|mødedato(?:en)?)(?!\p{L}).*?)(?<!\p{L})(?:flytte[st]|flyttet|rykke[st]|rykket|udsættes|udsat|udskydes|udskudt|fremrykke[st]|fremrykket|ændre[st]|ændret)\s(?:fra\s(?<from>.*?)\s)?til(?!\p{L})(?<rest>.*)$/isu,
    takes: 'Mødet den 4. december 2026 er flyttet til den 11. december 2026.',
    refuses: 'Punktet er udsat til mødet den 4. december 2026.',
  },
} as const satisfies Record<string, Recogniser>;

/** What takes the place of a cancelled meeting: "og erstattes af et møde den 11. december". */
const instead = /(?<!\p{L})(?:i stedet|erstat\p{L}*|ny(?:t|e)? (?:dato|møde|mødedato))(?!\p{L})(?<rest>.*)$/isu;

/** Why it is so, where any day may be named: ", da der ikke er sager". */
const reason = /,?\s(?:da|fordi|idet|eftersom|på grund af|som følge af|pga\.)\s.*$/isu;

/** Few passages hold any of these words: only they are read closely. */
const mayTell = /aflys|flytte|rykke|udsæt|udsat|udskyd|udskudt|ændre/iu;

/** A sentence about a meeting is short; patterns take long over what is not. */
const longest = 400;

/** What the items of a paper say became of other meetings. What is only proposed counts once it is adopted. */
export function readNotices(items: readonly Item[], body: string | null, date: string | null): MeetingNotice[] {
  const notices = items
    .flatMap((item) => [...item.passages.filter(isStated).map(({ text }) => text), adoptedText(item, body)])
    .filter((text) => mayTell.test(text))
    .flatMap(splitSentences)
    .flatMap((sentence) => readNotice(sentence, date));
  return notices.filter(({ date: day }, index) => notices.findIndex((other) => other.date === day) === index);
}

function isStated({ section, kind }: Passage): boolean {
  return section !== 'recommendation' && section !== 'annexes' && kind !== 'heading';
}

/** "KKR tiltrådte indstillingen" adopts "at mødet den 4. december aflyses". */
function adoptedText({ sections: { decision, recommendation } }: Item, body: string | null): string {
  return resolveDecision({ body: body ?? '', decision, recommendation }) ?? '';
}

/** What one sentence says became of meetings; days without a year are the next ones after `date`. */
export function readNotice(sentence: string, date: string | null): MeetingNotice[] {
  if (sentence.length > longest || !mayTell.test(sentence)) return [];
  if (unsure.test(sentence) || ofOthers.test(sentence)) return [];
  const text = sentence.replace(reason, '');
  const moved = noticeRecognisers.moved.pattern.exec(text)?.groups;
  if (moved) {
    const [from] = daysIn(moved['from'] ?? moved['about'] ?? '', date);
    const [to] = daysIn(moved['rest'] ?? '', date);
    return from !== undefined && to !== undefined ? [{ kind: 'moved', date: from, movedTo: to, text: sentence }] : [];
  }
  const { cancelled, cancelledFirst, listed } = noticeRecognisers;
  const found = [cancelled, cancelledFirst, listed].map(({ pattern }) => pattern.exec(text)?.groups).find(Boolean);
  if (!found) return [];
  const days = daysIn(found['about'] ?? '', date);
  const [to] = daysIn(instead.exec(found['rest'] ?? '')?.groups?.['rest'] ?? '', date);
  return days.map((day) =>
    to !== undefined && days.length === 1
      ? { kind: 'moved', date: day, movedTo: to, text: sentence }
      : { kind: 'cancelled', date: day, movedTo: null, text: sentence },
  );
}

/** The days that words name; one without a year is the next such day. */
function daysIn(words: string, date: string | null): string[] {
  const dated = findDates(words).map((found) => found.date);
  if (dated.length > 0 || date === null) return dated;
  const next = findNextDay(words, date);
  return next ? [next.date] : [];
}
