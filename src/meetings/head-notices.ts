import { findDates } from '../danish/dates';
import { findNextDay } from './days-of-year';
import type { MeetingNotice } from './meeting';

/** What the front of a paper says became of its own meeting. */
export interface HeadNotices {
  readonly notices: readonly MeetingNotice[];
  readonly extraordinary: boolean;
}

/** Lines that say that the paper's own meeting is cancelled, and a line that each takes and one that it refuses. */
export const cancelledRecognisers = [
  {
    pattern: /^[\s*(–-]*aflyst[\s*).!–-]*$/iu,
    takes: 'AFLYST',
    refuses: 'Aflyste møder',
  },
  {
    pattern:
      /^(?:dagsorden|indkaldelse|møde)(?!\p{L})(?!.*(?<!\p{L})(?:ikke|tidligere)(?!\p{L})).{0,120}(?:[\s(–-])(?:er )?aflyst[\s)*.!]*$/iu,
    takes: 'Dagsorden til møde i KKR Sjælland den 4. december 2026 – AFLYST',
    refuses: 'Dagsorden til drøftelse af det møde, der ikke er aflyst',
  },
  {
    pattern: /^[\s*(–-]*aflyst\s*[:–-]\s*(?:dagsorden|indkaldelse|møde)/iu,
    takes: 'AFLYST: Dagsorden til møde i KKR Sjælland',
    refuses: 'Aflyst: temadag om klima',
  },
  {
    pattern: /(?<!\p{L})(?:mødet|dette møde) (?:er |bliver |er blevet )?(?:desværre )?(?:aflyst|aflyses)(?!\p{L})/iu,
    takes: 'Bemærk, at mødet er aflyst.',
    refuses: 'Gruppemødet er aflyst.',
  },
] as const satisfies readonly { pattern: RegExp; takes: string; refuses: string }[];

/** "Mødet er flyttet til den 11. december 2026". Refuses "Mødet er flyttet fra Severin". */
const movedTo =
  /(?<!\p{L})(?:mødet|dette møde) (?:er |bliver )?(?:flyttet|flyttes|rykket|rykkes|udsat|udsættes|udskudt) til (?<rest>.*)$/iu;

/** "flyttet fra den 4. december 2026" on the paper of the new day. Refuses "flyttet fra Severin". */
const movedFrom = /(?<!\p{L})(?:flyttet|rykket|udsat|udskudt) fra (?<rest>.*)$/iu;

/** "Dagsorden til ekstraordinært møde i KKR Sjælland". Refuses "Ekstraordinære midler til botilbud". */
const beside = /(?<!\p{L})ekstraordinært\s+(?:\p{L}+\s)?møde(?!\p{L})/iu;

/** The cover of a paper, not its text. */
const coverLines = 25;

/** Reads what the cover and the file's name say became of the paper's own meeting. */
export function readHeadNotices(lines: readonly string[], file: string, date: string | null): HeadNotices {
  const cover = lines.slice(0, coverLines).filter((text) => text.length < 160 && !/^\d+(?:\.\d+)*\.?\s/u.test(text));
  const extraordinary = cover.some((text) => beside.test(text));
  if (date === null) return { notices: [], extraordinary };
  const moved = cover.flatMap((text) => readMove(text, date));
  const cancelled =
    cover.find((text) => cancelledRecognisers.some(({ pattern }) => pattern.test(text))) ??
    (/(?<!\p{L})aflyst(?!\p{L})/iu.test(file) ? file : undefined);
  if (moved.length > 0) return { notices: moved.slice(0, 1), extraordinary };
  const notices = cancelled === undefined ? [] : [{ kind: 'cancelled', date, movedTo: null, text: cancelled } as const];
  return { notices, extraordinary };
}

function readMove(text: string, date: string): MeetingNotice[] {
  const to = firstDay(movedTo.exec(text)?.groups?.['rest'] ?? '', date);
  if (to !== null) return [{ kind: 'moved', date, movedTo: to, text }];
  const from = findDates(movedFrom.exec(text)?.groups?.['rest'] ?? '')[0]?.date;
  return from === undefined ? [] : [{ kind: 'moved', date: from, movedTo: date, text }];
}

function firstDay(words: string, date: string): string | null {
  return findDates(words)[0]?.date ?? findNextDay(words, date)?.date ?? null;
}
