import { findDates, isoDay, monthNames, monthNumber } from '../danish/dates';
import { splitSentences } from '../danish/sentences';
import type { Outcome } from './meeting';
import { sentenceOutcomes } from './outcomes';

const change = String.raw`(?:ændring|tilføjels|præcisering|justering|rettels)\p{L}*`;

/** "med den ændring, at", "dog således at", "idet punkt 2 ændres". Refuses "ændringer i loven". */
const amendment = new RegExp(
  String.raw`(?<!\p{L})(?:med (?:den |de |følgende |en enkelt |enkelte |mindre |få )?${change}|med (?:den |følgende )?bemærkning(?: om)?, at .{0,60} ændres|dog (?:således|sådan),? at|dog med (?:den|en|et|de)(?!\p{L})|i (?:ændret|tilrettet|justeret) form|som ændret|ændret til|idet .{0,60}(?:ændres|udgår|tilføjes|erstattes|udskiftes))`,
  'iu',
);

/** Who refuses as a whole is no minority: "KKR Sjælland kunne ikke støtte forslaget", "Byrådet kunne ikke …". */
const wholeBody = String.raw`(?<!(?:KKR \p{L}+|K\d\d|\p{L}*(?:rådet|udvalget|bestyrelsen|kredsen)|[Mm]an|[Ff]lertallet|[Ff]orslaget|[Ii]ndstillingen) )`;

/** "kunne ikke tilslutte sig", "stemte imod", "tog forbehold". Refuses "med forbehold for usikkerhed". */
const dissentPattern = new RegExp(
  String.raw`(?:${wholeBody}(?:kunne|kan) ikke (?:tilslutte sig|tiltræde|støtte|stemme for|godkende)|ikke (?:kunne|kan) (?:tilslutte sig|tiltræde|støtte|godkende)|(?<!ingen )(?:stemte|stemmer) (?:i)?mod|imod stemte|stemmer ikke for|stemte ikke for|stemme imod|tog forbehold|tager forbehold|undlod at stemme|undlader at stemme|mindretal(?:let|sudtalelse))`,
  'iu',
);

/** "idet …" up to the sentence's end. */
const remarkPattern = /(?<=^|[\s,])idet\s.+$/iu;

/** What follows a postponement in its sentence and names when: "til mødet i maj", "til den 3. juni 2025". */
const postponement =
  /(?:udsat(?:te)?|udsættes?|udskudt|udskydes?|udskød|genoptages|genbehandles|tages op igen|(?:overgår|flyttes|flyttet|overføres|skubbes))(?!\p{L})(.{0,160})/iu;
const season = '(?:foråret|efteråret|sommeren|vinteren)';
const postponedMonth = new RegExp(
  String.raw`(?<!\p{L})(?:i|til)\s((?:${monthNames.join('|')})(?:\s\d{4})?|${season}(?:\s\d{4})?|næste (?:ordinære )?møde|et (?:kommende|senere) møde|(?:\d\.\s)?kvartal \d{4})`,
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
  const sentence = splitSentences(decision).find((text) => postponement.test(text)) ?? '';
  const rest = postponement.exec(sentence)?.[1] ?? '';
  const day = findDates(rest)[0]?.date ?? dayWithoutYear(rest, date);
  return day ?? postponedMonth.exec(rest)?.[1] ?? null;
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
