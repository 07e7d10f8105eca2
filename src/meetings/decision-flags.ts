import { findDates, isoDay, monthNames, monthNumber } from '../danish/dates';
import { splitSentences } from '../danish/sentences';
import type { Outcome } from './meeting';
import { sentenceOutcomes } from './outcomes';

/** "med den ændring, at", "dog således at", "idet punkt 2 ændres". Refuses "ændringer i loven". */
const amendment =
  /(?:med (?:den|de|følgende|en enkelt|enkelte) (?:ændring(?:er)?|tilføjelse(?:r)?|præcisering(?:er)?|bemærkning om, at .{0,60} ændres)|med følgende ændring|dog (?:således|sådan),? at|dog med den|med den (?:ændring|tilføjelse)|i ændret form|som ændret|ændret til|idet .{0,60}(?:ændres|udgår|tilføjes|erstattes|udskiftes))/iu;

/** "kunne ikke tilslutte sig", "stemte imod", "tog forbehold". Refuses "med forbehold for usikkerhed". */
const dissentPattern =
  /(?<!KKR \p{L}+ )(?:kunne ikke (?:tilslutte sig|tiltræde|støtte|stemme for|godkende)|kan ikke (?:tilslutte sig|tiltræde|støtte)|stemte (?:i)?mod|stemmer imod|tog forbehold|tager forbehold|undlod at stemme|mindretal(?:let|sudtalelse))/iu;

/** "idet …" up to the sentence's end. */
const remarkPattern = /(?<=^|[\s,])idet\s.+$/iu;

/** What follows a postponement and names when: "til mødet i maj", "til den 3. juni 2025", "til næste møde". */
const postponement = /(?:udsat(?:te)?|udsættes|udskudt|udskydes|udskød)(.{0,160})/iu;
const postponedMonth = new RegExp(
  String.raw`\bi\s+((?:${monthNames.join('|')})(?:\s+\d{4})?|(?:foråret|efteråret|sommeren|vinteren)(?:\s+\d{4})?)|\btil\s+((?:${monthNames.join('|')})(?:\s+\d{4})?|(?:foråret|efteråret|sommeren)(?:\s+\d{4})?|næste møde|et (?:kommende|senere) møde|(?:\d\.\s)?kvartal \d{4})`,
  'iu',
);

/** True where the decision changes what it adopts. */
export function isAmended(decision: string | null): boolean {
  return decision !== null && amendment.test(decision);
}

/** True where somebody could not agree. */
export function hasDissent(decision: string | null): boolean {
  return decision !== null && dissentPattern.test(decision);
}

/** The "idet …" of a decision that changes nothing, as printed; null where there is none or it is an amendment. */
export function readRemark(decision: string | null): string | null {
  for (const sentence of splitSentences(decision ?? '')) {
    const remark = remarkPattern.exec(sentence)?.[0].replace(/\.$/u, '');
    if (remark !== undefined && sentenceOutcomes(sentence).length > 0 && !amendment.test(remark)) return remark;
  }
  return null;
}

/** ISO date that an item was postponed to, or the words for it where no day is named; null for no postponement. */
export function readPostponedTo(
  decision: string | null,
  outcomes: readonly Outcome[],
  date: string | null,
): string | null {
  if (decision === null || !outcomes.includes('postponed')) return null;
  const rest = postponement.exec(decision)?.[1] ?? '';
  const day = findDates(rest)[0]?.date ?? dayWithoutYear(rest, date);
  if (day) return day;
  const words = postponedMonth.exec(rest);
  return words?.[1] ?? words?.[2] ?? null;
}

/** "til mødet den 3. juni": the first such day after the meeting. */
function dayWithoutYear(text: string, date: string | null): string | null {
  const match = new RegExp(String.raw`(\d{1,2})\.\s*(${monthNames.join('|')})(?!\s+\d{4})`, 'iu').exec(text);
  if (!match || date === null) return null;
  const year = Number(date.slice(0, 4));
  const [month, day] = [monthNumber(match[2] ?? '') ?? 0, Number(match[1])];
  return (
    [year, year + 1]
      .map((candidate) => isoDay(candidate, month, day))
      .find((candidate) => candidate !== null && candidate > date) ?? null
  );
}
