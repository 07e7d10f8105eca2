import type { AnswerHit } from '../answers/answer';
import type { FilterChoices } from '../conversation/filter-choices';
import type { Circle } from '../meetings/meeting';
import type { Texts } from '../texts/text-table';
import type { Element } from './card';
import { aside, brief, fact, label, note, quote, rich, smallPrint, type Room } from './elements';
import { excerptRuns } from './excerpt-runs';
import { momentOf } from './moment';

/** What every part of a card is written with. */
export interface Style {
  readonly texts: Texts;
  /** ISO date. */
  readonly today: string;
  readonly room: Room;
  /** What of the answer can be changed by a tap; nothing where it is left out. */
  readonly choices?: FilterChoices | undefined;
  /** Address of an item; none where it is left out. */
  readonly linkOf?: ((id: string) => string | null) | undefined;
  /** Address that opens a paper on a page; none where it is left out. */
  readonly documentOf?: ((place: { readonly file: string; readonly page: number }) => string | null) | undefined;
  /** Address of the calendar of a body; none where it is left out. */
  readonly calendarOf?: ((body: string) => string | null) | undefined;
}

/** "KKR Syddanmark · 21. november 2023 · pkt. 2.3". */
export function whereabouts(item: { body?: string; date: string; number: string }, texts: Texts): string {
  return [item.body, texts.date(item.date), texts.itemNumber(item.number)].filter(Boolean).join(' · ');
}

/** For an item that no minutes speak of: whether its meeting is still to come. Nothing for one with minutes. */
export function standing(hit: AnswerHit, { texts, today }: Style): Element[] {
  if (hit.status === 'decided' || hit.status === 'undecided') return [];
  const moment = momentOf(hit.date, today);
  const sentences = [];
  if (hit.status === 'annex') sentences.push(texts.annexOnly(hit.date));
  if (hit.status === 'recommended' && hit.hasMinutes) sentences.push(texts.flags.dropped);
  else if (hit.status === 'recommended' || moment !== 'over') sentences.unshift(texts.agendaOnly(moment, hit.date));
  return [note(sentences.join(' '), 'Small')];
}

/** What the agenda, minutes and annexes disagree about, unless the standing of the item has said it. */
export function flagParts(hit: AnswerHit, { texts }: Style): Element[] {
  const isSaid = hit.status === 'recommended' && hit.hasMinutes;
  const flags = hit.flags.filter((flag) => !(isSaid && flag === 'dropped'));
  return flags.map((flag) => aside(texts.flags[flag]));
}

/** The decision, then the recommendation that it adopted; for an item without a decision the recommendation. */
export function decisionParts(hit: AnswerHit, { texts, room }: Style): Element[] {
  const { labels } = texts;
  const adopted = hit.amended ? labels.recommendationAdoptedAmended : labels.recommendationAdopted;
  const page = resolvedPage(hit, texts);
  return [
    ...labelled(labels.decision, hit.decision, room),
    ...labelled(page === null ? adopted : `${adopted}, ${page}`, hit.resolved, room),
    ...labelled(labels.recommendation, hit.decision === null ? hit.recommendation : null, room),
  ];
}

/** "side 4", where the adopted recommendation stands elsewhere than the decision. */
function resolvedPage({ resolvedPage: page, resolvedPageIs, source }: AnswerHit, texts: Texts): string | null {
  if (page === null || (page === source.page && resolvedPageIs === source.pageIs)) return null;
  return texts.page(page, resolvedPageIs === 'exact');
}

/** What the circles said on the item, in the document's words; only the circle asked about where one is named. */
export function statementParts(hit: AnswerHit, circle: Circle | null, { texts, room }: Style): Element[] {
  const circles = new Set(hit.statements.map((statement) => statement.circle));
  const asked = [...circles].filter((one) => circle === null || one === circle);
  return asked.flatMap((one) => {
    const said = hit.statements.filter((statement) => statement.circle === one);
    return [label(texts.circleOnItem(one)), ...said.flatMap(({ text }) => quote(text, room))];
  });
}

/** "Anna Holm: KKR's repræsentant i rådet (medlem)", a line for each. */
export function appointmentParts(hit: AnswerHit, { texts }: Style, most: number): Element[] {
  if (hit.appointments.length === 0) return [];
  const shown = hit.appointments.slice(0, most);
  const lines = shown.map(({ name, to, as }) => fact(brief(name), `${to} (${texts.appointedAs[as]})`));
  const rest = hit.appointments.length > most ? [note('…', 'None')] : [];
  return [label(texts.labels.appointments), ...lines, ...rest];
}

/** The sentence that answers, unless a text that the card shows already holds it. */
export function excerptParts(hit: AnswerHit, { texts }: Style): Element[] {
  const shown = [hit.decision, hit.resolved, hit.recommendation, ...hit.statements.map(({ text }) => text)];
  const known = shown.some((text) => text !== null && plain(text).includes(plain(hit.excerpt)));
  if (known || !hit.excerpt.trim() || hit.excerpt === hit.title) return [];
  const source = hit.excerptSource ? [smallPrint(hit.excerptSource.citation)] : [];
  return [label(texts.labels.excerpt), rich(excerptRuns(hit), 'Small'), ...source];
}

function labelled(name: string, text: string | null, room: Room): Element[] {
  return text?.trim() ? [label(name), ...quote(text, room)] : [];
}

/** Without the differences of line breaks. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
