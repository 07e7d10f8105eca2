import type { News, NewsMeeting } from '../../src/answers/news';
import type { Card } from '../../src/cards/card';
import { renderAskCircle } from '../../src/cards/render-ask-circle';
import { renderCalendar } from '../../src/cards/render-calendar';
import { renderAskForget, renderDone, renderForgotten, renderUnclear } from '../../src/cards/render-done';
import { renderNews, type NewsView } from '../../src/cards/render-news';
import { renderSettings, type Settings } from '../../src/cards/render-settings';
import { defaultChoices } from '../../src/questions/news-choices';
import type { Language } from '../../src/questions/question';
import { texts } from '../../src/texts/texts';
import { amendedHit, comingHit, overview, today } from './fixture-answers';

/** Reads as a list and a link where text is Markdown. */
export const subject = '1. *vandløb*, [søer](https://example.org)';

export const meeting: NewsMeeting = {
  uid: 'kkr-nordjylland/2026-09-21',
  body: 'KKR Nordjylland',
  date: '2026-09-21',
  start: '09:30',
  end: '12:00',
  place: 'Rådhuset i Æbleby',
  topics: ['Årsplan for havnesamarbejdet', '1. Budget (første drøftelse)'],
  status: 'planned',
  sequence: 0,
  hasAgenda: false,
  hasMinutes: false,
  source: { file: 'opdigtet.txt', page: 14, pageIs: 'exact', citation: 'KKR Nordjylland, 04.06.2026, pkt. 6, s. 14' },
};

const before = { date: '2026-09-15', start: '10:00', place: 'Havnen i Blommeby' };

const withAgenda: NewsMeeting = {
  ...meeting,
  date: '2026-09-15',
  hasAgenda: true,
  place: null,
  start: null,
  end: null,
};

export const everyNews: readonly News[] = [
  { kind: 'reminder', meeting, daysBefore: 7 },
  { kind: 'agenda', meeting: { ...meeting, hasAgenda: true }, overview: { ...overview, hasMinutes: false } },
  { kind: 'minutes', overview },
  { kind: 'subject', subject, hits: [comingHit, amendedHit] },
  { kind: 'moved', meeting, before },
  { kind: 'placeChanged', meeting, before },
  { kind: 'cancelled', meeting: { ...meeting, status: 'cancelled' }, before },
  { kind: 'reinstated', meeting, before },
  { kind: 'test' },
];

const settings: Settings = {
  ...defaultChoices,
  circle: 'K17',
  bodies: ['KKR Sjælland', 'KKR Hovedstaden'],
  daysBefore: [10, 1],
  timeOfDay: '10:15',
  subjects: [subject, 'botilbud'].map((text) => ({ text, since: '2026-09-01T08:00:00.000Z' })),
};

function show(language: Language, news: readonly News[], view: Partial<NewsView> = {}): Card {
  return renderNews({ news, today }, { language, ...view });
}

const calendarLinkOf = ({ uid }: NewsMeeting): string => `https://kkr.example.org/calendar/${uid}.ics`;

const body = 'KKR Sjælland';

/** Cards for news that come without asking, and for what is chosen of them. */
export const newsCards = {
  'news-reminder': (language) => show(language, everyNews.slice(0, 1), { calendarLinkOf }),
  'news-reminder-tomorrow': (language) =>
    show(language, [{ kind: 'reminder', meeting: withAgenda, daysBefore: 1 }], { audience: 'group' }),
  'news-agenda': (language) => show(language, everyNews.slice(1, 2), { calendarLinkOf }),
  'news-minutes': (language) => show(language, everyNews.slice(2, 3)),
  'news-subject': (language) => show(language, everyNews.slice(3, 4)),
  'news-moved': (language) => show(language, everyNews.slice(4, 5), { calendarLinkOf }),
  'news-place-changed': (language) => show(language, everyNews.slice(5, 6)),
  'news-cancelled': (language) => show(language, everyNews.slice(6, 7), { calendarLinkOf }),
  'news-reinstated': (language) => show(language, everyNews.slice(7, 8)),
  'news-test': (language) => show(language, everyNews.slice(8, 9)),
  'news-several': (language) => show(language, everyNews.slice(0, 5), { calendarLinkOf, audience: 'group' }),
  settings: (language) => renderSettings(settings, { language, audience: 'person', today }),
  'settings-group': (language) =>
    renderSettings({ ...defaultChoices, circle: null, subjects: [] }, { language, audience: 'group', today }),
  'settings-paused': (language) =>
    renderSettings({ ...settings, pausedUntil: '2026-10-05' }, { language, audience: 'person', today }),
  'ask-circle': (language) => renderAskCircle(language),
  'ask-circle-for-minutes': (language) => renderAskCircle(language, ['minutes']),
  subscribed: (language) =>
    renderDone(
      language,
      texts[language].news.done.subscribed([body], defaultChoices.kinds, defaultChoices, '2026-12-04'),
      true,
    ),
  followed: (language) => renderDone(language, texts[language].news.done.followed(subject, true), true),
  'unclear-region': (language) => renderUnclear(language, texts[language].news.unclear.region),
  'ask-forget': (language) => renderAskForget(language),
  forgotten: (language) => renderForgotten(language, { settings: 2, subjects: 1, notifications: 3, calendarKeys: 1 }),
  'not-forgotten': (language) => renderForgotten(language, null),
  calendar: (language) =>
    renderCalendar(language, {
      regions: [{ body, url: 'https://kkr.example.org/calendar/kkr-sjaelland.ics' }],
      own: null,
    }),
  'calendar-made': (language) =>
    renderCalendar(language, {
      regions: [{ body, url: 'https://kkr.example.org/calendar/kkr-sjaelland.ics' }],
      own: 'https://kkr.example.org/calendar/own/abc.ics',
    }),
  'calendar-none': (language) => renderCalendar(language, { regions: [], own: null }),
} satisfies Record<string, (language: Language) => Card>;
