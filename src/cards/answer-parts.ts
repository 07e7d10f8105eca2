import type { Answer, Coverage, Source } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import type { Element, Spacing } from './card';
import { startCapital } from '../texts/written-dates';
import type { Style } from './hit-parts';
import { momentOf } from './moment';
import { aside, brief, rich, run, smallPrint, together } from './elements';

/** The limits as they are shown: "på sidste møde" by the name of the meeting that it is. */
export function limitsShown({ filters, latestMeeting }: Answer, texts: Texts): string {
  if (!latestMeeting) return texts.filters(filters);
  const { body, date } = latestMeeting;
  return texts.filters({ ...filters, bodies: [body], from: date, to: date });
}

/** True where the question was limited to a region, a circle, a time or a standing. */
export function isLimited({ filters, latestMeeting }: Answer): boolean {
  const { bodies, circle, from, to, status } = filters;
  const isPlaced = bodies.length > 0 || circle !== null;
  return isPlaced || from !== null || to !== null || status !== null || latestMeeting !== undefined;
}

/** What was understood: "botilbud · alle regioner · 2023 · viser 1–5 af 8". The subject is the person's own words. */
export function understood(answer: Answer, texts: Texts, range: string | null): Element[] {
  const rest = together([limitsShown(answer, texts), range].filter(Boolean).join(' · '));
  const subject = brief(answer.subject);
  const inlines = subject ? [run(subject, { weight: 'Bolder' }), run(` · ${rest}`)] : [run(startCapital(rest))];
  return [rich(inlines, 'None')];
}

/** "Søgt i 5 møder, sept. 2020–juni 2024; referat mangler for 3". */
export function coverageLine(coverage: Coverage, { texts, today }: Pick<Style, 'texts' | 'today'>): Element[] {
  const { meetings, from, to, withoutMinutes } = coverage;
  // "kkr-sjaelland/2026-12-04": of a meeting that is still to come nobody misses the minutes.
  const missing = withoutMinutes.filter((id) => momentOf(id.slice(id.indexOf('/') + 1), today) === 'over');
  return [aside(texts.coverage(meetings, from, to, missing.length), 'Medium')];
}

/** "Kilde: KKR Syddanmark, 21.11.2023, referat, s. 1"; nothing where no paper is known. */
export function sourceLine(source: Source | null, { labels }: Texts, spacing: Spacing = 'Medium'): Element[] {
  return source ? [smallPrint(`${labels.source}: ${source.citation}`, spacing)] : [];
}
