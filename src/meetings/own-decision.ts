import { sentenceOutcomes } from './outcomes';
import type { SectionHeading } from './section-headings';

/** Short names that headings of decisions use for bodies. */
const shortNames: Readonly<Record<string, string>> = {
  by: 'byrådet',
  br: 'byrådet',
  kb: 'kommunalbestyrelsen',
  øu: 'økonomiudvalget',
  rr: 'regionsrådet',
  fu: 'forretningsudvalget',
};

/**
 * Whether a heading of a decision is that of the paper's own meeting. "Beslutning i Økonomiudvalget den 21. januar" in
 * the papers of a council is a step on the way, also where it is the only one.
 */
export function isOwnDecision(
  { by, date }: Pick<SectionHeading, 'by' | 'date'>,
  meeting: { readonly body: string | null; readonly date: string | null },
): boolean {
  if (date !== null && meeting.date !== null) return date === meeting.date;
  return by === '' || meeting.body === null || sameBody(by, meeting.body);
}

/** "Byrådet" and "Byrådet, Lejre Kommune" are the same; "Byrådet 2018-2021" too. */
function sameBody(a: string, b: string): boolean {
  const [first, second] = [bodyKey(a), bodyKey(b)];
  return first.startsWith(second) || second.startsWith(first);
}

function bodyKey(body: string): string {
  const name = (body.split(/,|\s\d|\s(?:møde|den|d\.)/u)[0] ?? '').trim().toLowerCase();
  return (shortNames[name] ?? name).replaceAll(/[^\p{L}\d]/gu, '').replace(/^udvalgetfor/u, 'udvalgfor');
}

/** "Godkendt.", "Indstillingen blev tiltrådt.", "Dagsordenen er godkendt". Refuses "Den blev i maj godkendt af byrådet". */
const bareDecision =
  /^(?:(?:\p{Lu}\p{Ll}+(?:en|et|erne) )?(?:blev |er |bliver )?\p{Ll}*)(?:godkendt|tiltrådt|taget|udsat|drøftet|anbefalet|vedtaget|afvist|udgået)(?! af )(?!\p{L})/iu;

/** A paragraph that says what was decided: "K17 godkendte planen." or "Godkendt." at its head. */
export function decides(text: string, body: string | null): boolean {
  const first = body?.split(/[\s,]/u)[0] ?? '';
  const own = first !== '' && text.toLowerCase().startsWith(first.toLowerCase());
  return (own || bareDecision.test(text)) && sentenceOutcomes(text).length > 0;
}
