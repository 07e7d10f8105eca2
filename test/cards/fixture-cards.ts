import type { Answer } from '../../src/answers/answer';
import type { Card } from '../../src/cards/card';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderAskToKeep, renderKept, renderThanks } from '../../src/cards/render-ask-to-keep';
import { renderFailure } from '../../src/cards/render-failure';
import { renderItem } from '../../src/cards/render-item';
import { renderItemGone } from '../../src/cards/render-item-gone';
import { renderRefusal } from '../../src/cards/render-refusal';
import { renderReply } from '../../src/cards/render-reply';
import { renderSharedItem } from '../../src/cards/render-shared-item';
import { renderWelcome } from '../../src/cards/render-welcome';
import type { FilterChoices } from '../../src/conversation/filter-choices';
import { texts } from '../../src/texts/texts';
import type { Language } from '../../src/questions/question';
import {
  amendedHit,
  annexHit,
  answer,
  appointedHit,
  comingHit,
  droppedHit,
  hit,
  noFilters,
  notedHit,
  overview,
  recommendedHit,
  plannedMeeting,
  source,
  today,
} from './fixture-answers';
import { newsCards } from './fixture-news';

const nextMeeting: NonNullable<Answer['nextMeeting']> = {
  body: 'KKR Nordjylland',
  date: '2026-12-04',
  start: '09:30',
  end: '12:00',
  place: 'Rådhuset i Æbleby',
  topics: ['Årsplan for havnesamarbejdet', '1. Budget (første drøftelse)'],
  passed: false,
  source: { file: 'opdigtet.txt', page: 14, pageIs: 'exact', citation: 'KKR Nordjylland, 04.09.2026, pkt. 6, s. 14' },
};

const passed = { ...nextMeeting, date: '2026-02-05', start: null, end: null, place: null, topics: [], passed: true };

const trail: NonNullable<Answer['trail']> = [
  {
    ...overview,
    meeting: 'kkr-sjaelland/2025-09',
    number: '2.1',
    date: '2025-09',
    title: 'Bilag: it-drift',
    outcomes: ['none'],
    status: 'annex',
  },
  {
    meeting: overview.id,
    body: overview.body,
    number: '2.2',
    date: '2026-06-17',
    title: 'Fælles it-drift',
    outcomes: ['adopted'],
    resolvedOutcomes: ['decided'],
    status: 'decided',
  },
  {
    meeting: 'kkr-sjaelland/2026-12-09',
    body: 'KKR Sjælland',
    number: '2.4',
    date: '2026-12-09',
    title: 'It-drift: endelig aftale',
    outcomes: ['none'],
    status: 'recommended',
  },
];

const limited = { ...noFilters, bodies: ['KKR Sjælland'], from: '2023-01-01', to: '2023-12-31' };

/** Answers by the name of the card that shows them. */
const answers = {
  'answer-decision': { hits: [hit(), notedHit, amendedHit, recommendedHit, annexHit] },
  'answer-no-decision': { hits: [comingHit, recommendedHit] },
  'answer-meeting-without-minutes': { subject: '', hits: [recommendedHit] },
  'answer-subject-page-2': { intent: 'subject', hits: Array.from({ length: 7 }, () => notedHit) },
  'answer-heading': {
    intent: 'subject',
    hits: [{ ...recommendedHit, excerptHeading: 'Aftener og weekender', excerptMarks: [] }],
  },
  'answer-statement-unquoted': {
    intent: 'statement',
    filters: { ...noFilters, circle: 'K11' },
    hits: [recommendedHit],
  },
  'answer-outside-period': {
    filters: { ...noFilters, from: '2024-01-01', to: '2024-12-31' },
    hits: [recommendedHit],
    outsidePeriod: true,
  },
  'answer-statement': { intent: 'statement', filters: { ...noFilters, circle: 'K29' }, hits: [recommendedHit] },
  'answer-appointment': { intent: 'appointment', subject: 'æblesorter', hits: [appointedHit, hit({ excerpt: '' })] },
  'answer-item': { intent: 'item', hits: [recommendedHit] },
  'next-meeting': { intent: 'nextMeeting', nextMeeting },
  'next-meeting-passed': { intent: 'nextMeeting', nextMeeting: passed },
  'next-meeting-unknown': { intent: 'nextMeeting' },
  'nothing-found': { subject: 'vagtordnnger [x](y)', suggestion: 'vagtordning', filters: limited },
  'nothing-found-without-subject': { intent: 'meeting', subject: '', filters: { ...noFilters, from: '2026-05-01' } },
  'nothing-found-in-nothing': { coverage: { meetings: 0, from: null, to: null, withoutMinutes: [] } },
  'nothing-found-in-period': {
    filters: { ...noFilters, from: '2019-01-01', to: '2019-12-31' },
    coverage: { meetings: 0, from: null, to: null, withoutMinutes: [] },
  },
  'meetings-listed': {
    intent: 'meeting',
    topic: 'meetings',
    subject: '',
    filters: { ...noFilters, from: '2026-01-01', to: '2027-12-31' },
    meetings: [
      { ...plannedMeeting, id: 'kkr-sjaelland/2026-03-10', date: '2026-03-10', hasAgenda: true, hasMinutes: true },
      { ...plannedMeeting, id: 'kkr-sjaelland/2026-06-17', date: '2026-06-17', hasAgenda: true },
      {
        ...plannedMeeting,
        date: '2026-12-09',
        isCancelled: true,
        source: source('KKR Sjælland, 17.06.2026, pkt. 5.1, fra s. 9'),
      },
      { ...plannedMeeting, movedFrom: '2027-01-05' },
    ],
  },
  overview: { intent: 'meeting', meeting: overview },
  'overview-without-minutes': {
    intent: 'meeting',
    meeting: { ...overview, hasMinutes: false, items: overview.items.map((item) => ({ ...item, outcomes: ['none'] })) },
  },
  history: { intent: 'history', subject: 'it-drift', trail },
  'minutes-in': { intent: 'meeting', topic: 'minutesOut', meeting: overview },
  'minutes-out': { intent: 'meeting', topic: 'minutesOut', meeting: { ...overview, hasMinutes: false } },
  attendance: { intent: 'meeting', topic: 'attendance', meeting: overview },
  'attendance-municipality': {
    intent: 'meeting',
    topic: 'attendance',
    meeting: overview,
    attendance: { municipality: 'Æbleby', present: overview.participants.slice(0, 1), absent: overview.absent },
  },
  'attendance-nobody': {
    intent: 'meeting',
    topic: 'attendance',
    meeting: overview,
    attendance: { municipality: 'Kirsebærby', present: [], absent: [] },
  },
  greeting: { intent: 'smallTalk', topic: 'greeting', subject: '' },
  thanks: { intent: 'smallTalk', topic: 'thanks', subject: '' },
  help: { intent: 'smallTalk', topic: 'help', subject: '' },
  empty: { intent: 'smallTalk', topic: 'empty', subject: '' },
} satisfies Record<string, Partial<Answer>>;

const isOnly = (chosen: boolean): { isChosen: boolean } => ({ isChosen: chosen });

/** What can be tapped, with a year that is chosen. */
const choices: FilterChoices = {
  bodies: [null, 'KKR Nordjylland', 'KKR Midtjylland', 'KKR Syddanmark', 'KKR Hovedstaden', 'KKR Sjælland'].map(
    (body) => ({ value: body, ...isOnly(body === null), change: { bodies: body === null ? [] : [body] } }),
  ),
  years: [null, '2026', '2025'].map((year) => ({
    value: year,
    ...isOnly(year === '2026'),
    change: { period: { from: year && `${year}-01-01`, to: year && `${year}-12-31` } },
  })),
  statuses: ([null, 'decided', 'recommended'] as const).map((status) => ({
    value: status,
    ...isOnly(status === null),
    change: { status },
  })),
};

const quote = {
  item: 'kkr-hovedstaden/2026-05-08/3.6',
  title: recommendedHit.title,
  body: recommendedHit.body,
  date: recommendedHit.date,
  number: recommendedHit.number,
  source: recommendedHit.source,
};

/** Cards with lines and filters to tap. */
const tapped: readonly string[] = ['overview', 'history'];

const pages: Partial<Record<string, number>> = { 'answer-subject-page-2': 2 };

/** An item of a paper that opens on its page. */
const printedHit = hit({ source: { ...hit().source, file: 'kkr-syddanmark-2026-03-10-referat.pdf' } });

const links = {
  linkOf: (id: string) => `https://kkr.example.org/items/${id}`,
  documentOf: ({ file, page }: { file: string; page: number }) =>
    `https://kkr.example.org/documents/${file}#page=${page}`,
};

/** Cards that no answer leads to. */
const others = {
  'details-decided': (language) => renderItem(hit(), { language }, today),
  'details-noted': (language) => renderItem(notedHit, { language }, today),
  'details-amended': (language) => renderItem(amendedHit, { language }, today),
  'details-coming': (language) => renderItem(comingHit, { language }, today),
  'details-annex': (language) => renderItem(annexHit, { language }, today),
  'details-dropped': (language) => renderItem(droppedHit, { language }, today),
  'details-appointed': (language) => renderItem(appointedHit, { language }, today),
  welcome: (language) => renderWelcome(language),
  'welcome-group': (language) => renderWelcome(language, 'group'),
  failure: (language) => renderFailure(language, '3f9a_1c_07'),
  'item-gone': (language) => renderItemGone(language, 'Hvad med *cykelstier*?'),
  'item-shared': (language) => renderSharedItem(amendedHit, language, today, 20_000),
  'item-shared-linked': (language) => renderSharedItem(printedHit, language, today, 20_000, links),
  'details-linked': (language) => renderItem(printedHit, { language }, today, links),
  'answer-linked': (language) =>
    renderAnswer(answer(language, { hits: [printedHit, recommendedHit] }), { today, ...links }),
  'answer-filtered': (language) =>
    renderAnswer(answer(language, { hits: [hit()], change: { bodies: [] } }), { today, choices }),
  'quotes-recommendation': (language) =>
    renderReply(
      {
        kind: 'quotes',
        language,
        part: 'recommendation',
        quotes: [{ ...quote, circle: null, words: recommendedHit.recommendation ?? '' }],
      },
      { today },
    ),
  'quotes-circles': (language) =>
    renderReply(
      {
        kind: 'quotes',
        language,
        part: 'statements',
        quotes: recommendedHit.statements.map(({ circle, text }) => ({ ...quote, circle, words: text })),
      },
      { today },
    ),
  saying: (language) => renderReply({ kind: 'say', language, ...texts[language].sayings.noMore }, { today }),
  'ask-to-keep': (language) => renderAskToKeep('Hvad med *cykelstier*?', undefined, language),
  kept: (language) => renderKept(language, true),
  'not-kept': (language) => renderKept(language, false),
  'thanks-for-verdict': (language) => renderThanks(language),
  refusal: (language) => renderRefusal(language),
  ...newsCards,
} satisfies Record<string, (language: Language) => Card>;

export interface CardCase {
  readonly name: string;
  readonly language: Language;
  readonly card: Card;
}

const languages: readonly Language[] = ['da', 'en'];

/** Every kind of card in both languages. */
export const cardCases: readonly CardCase[] = languages.flatMap((language) => [
  ...Object.entries<Partial<Answer>>(answers).map(([name, changes]) => {
    const view = { today, page: pages[name] ?? 1, ...(tapped.includes(name) && { choices }) };
    const card = renderAnswer(answer(language, changes), view);
    return { name, language, card };
  }),
  ...Object.entries(others).map(([name, render]) => ({ name, language, card: render(language) })),
]);
