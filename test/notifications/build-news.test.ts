import { buildNews } from '../../src/notifications/build-news';
import { findNewOn } from '../../src/notifications/find-new';
import type { Cause } from '../../src/notifications/notification';
import { settleMeetings } from '../../src/meetings/settle-meetings';
import { buildIndex } from '../../src/search/build-index';
import { buildTestRegister, type MeetingSketch } from '../register-builder';

const today = '2026-11-01';
const uid = 'kkr-sjaelland/2026-12-04';

const minutes: MeetingSketch = {
  date: '2026-09-08',
  items: [
    { title: 'Rammeaftalen', sections: { decision: 'KKR godkendte aftalen.' } },
    {
      title: 'Næste møde',
      page: 12,
      sections: { presentation: 'Næste møde er den 4. december 2026 kl. 9.30 i Sorø.' },
    },
  ],
  nextMeeting: {
    body: 'KKR Sjælland',
    date: '2026-12-04',
    start: '09:30',
    end: null,
    place: 'Sorø',
    topics: ['Budget'],
  },
};

const agenda: MeetingSketch = {
  date: '2026-12-04',
  kind: 'agenda',
  place: 'Rådhuset i Køge',
  items: [
    {
      title: 'Botilbud',
      sections: { presentation: 'Der mangler pladser.\n\nKapaciteten på botilbud udvides i 2027.' },
    },
    { title: 'Budget', sections: { presentation: 'Budgettet for sekretariatet.' } },
  ],
};

function knownOf(...sketches: readonly MeetingSketch[]) {
  const register = buildTestRegister(...sketches);
  return { register, meetings: settleMeetings(register, [], today), index: buildIndex(register) };
}

const reminder: Cause = { kind: 'reminder', meeting: uid, date: '2026-12-04', daysBefore: 7 };
const before = { date: '2026-12-01', start: null, place: null };

test('a reminder has day, hour, place and points, and cites the item that says so', () => {
  expect(buildNews(reminder, knownOf(minutes))).toEqual({
    kind: 'reminder',
    daysBefore: 7,
    meeting: {
      ...{
        uid,
        body: 'KKR Sjælland',
        date: '2026-12-04',
        start: '09:30',
        end: null,
        place: 'Sorø',
        topics: ['Budget'],
      },
      ...{ status: 'planned', sequence: 0, hasAgenda: false, hasMinutes: false },
      source: {
        file: 'kkr-sjaelland-2026-09-08-minutes.txt',
        citation: 'KKR Sjælland, 08.09.2026, pkt. 2.2, fra s. 12',
        ...{ page: 12, pageIs: 'itemStart' },
      },
    },
  });
});

test('once the agenda is out it says where and about what', () => {
  expect(buildNews(reminder, knownOf(minutes, agenda))).toMatchObject({
    meeting: { place: 'Rådhuset i Køge', topics: ['Botilbud', 'Budget'], hasAgenda: true },
  });
  expect(buildNews({ kind: 'agenda', meeting: uid }, knownOf(minutes, agenda))).toMatchObject({
    kind: 'agenda',
    meeting: { uid, source: { citation: 'KKR Sjælland, 04.12.2026, dagsorden' } },
    overview: { items: [{ title: 'Botilbud' }, { title: 'Budget' }] },
  });
});

test('minutes come with what each item ended in', () => {
  expect(buildNews({ kind: 'minutes', meeting: 'kkr-sjaelland/2026-09-08' }, knownOf(minutes))).toMatchObject({
    kind: 'minutes',
    overview: { hasMinutes: true, items: [{ title: 'Rammeaftalen', outcomes: ['decided'] }, {}] },
  });
});

describe('a change', () => {
  const notices = [{ kind: 'cancelled', date: '2026-12-04', movedTo: null, text: 'aflyst' }] as const;

  test.each(['moved', 'placeChanged', 'reinstated'] as const)('%s is told while the meeting is planned', (kind) => {
    const cause = { kind, meeting: uid, before };
    expect(buildNews(cause, knownOf(minutes))).toMatchObject({ kind, before, meeting: { date: '2026-12-04' } });
    expect(buildNews(cause, knownOf({ ...minutes, notices }))).toBeNull();
  });

  test('cancelled is told while it is so', () => {
    const cause = { kind: 'cancelled', meeting: uid, before } as const;
    expect(buildNews(cause, knownOf({ ...minutes, notices }))).toMatchObject({ kind: 'cancelled' });
    expect(buildNews(cause, knownOf(minutes))).toBeNull();
  });
});

describe('a followed subject', () => {
  const known = knownOf(minutes, agenda);
  const items = [`${uid}/2.1`, `${uid}/2.2`];
  const findsNew = findNewOn(known, today);

  test('finds those of the new items that are about it', () => {
    expect(findsNew('botilbud', items)).toEqual([`${uid}/2.1`]);
    expect(findsNew('kapaciteten på botilbud', items)).toEqual([`${uid}/2.1`]);
    expect(findsNew('rammeaftalen', items)).toEqual([]);
    expect(findsNew('havneudvidelse', items)).toEqual([]);
    expect(findsNew('botilbud', ['kkr-sjaelland/2026-12-04/9.9'])).toEqual([]);
  });

  test('is searched for by its words where it reads as a question of another kind', () => {
    expect(findsNew('næste møde', items)).toEqual([]);
    expect(findsNew('budget 2026', items)).toEqual([`${uid}/2.2`]);
  });

  test('is told with the passage that is about it', () => {
    const cause = { kind: 'subject', subject: 'botilbud', items: [`${uid}/2.1`, `${uid}/9.9`] } as const;
    expect(buildNews(cause, known)).toMatchObject({
      ...{ kind: 'subject', subject: 'botilbud' },
      hits: [
        {
          title: 'Botilbud',
          status: 'recommended',
          source: { citation: expect.stringContaining('pkt. 2.1') as string },
        },
      ],
    });
  });
});

test.each<Cause>([
  { ...reminder, date: '2026-12-01' },
  { ...reminder, meeting: 'kkr-sjaelland/2027-12-04' },
  { kind: 'agenda', meeting: uid },
  { kind: 'minutes', meeting: uid },
  { kind: 'subject', subject: 'botilbud', items: [`${uid}/2.1`] },
  { kind: 'moved', meeting: 'kkr-sjaelland/2027-12-04', before },
  { kind: 'correction', messageId: 'm1', causes: [] },
])('the papers know nothing of $kind any more', (cause) => {
  expect(buildNews(cause, knownOf(minutes))).toBeNull();
});

test('a test is news of itself', () => {
  expect(buildNews({ kind: 'test' }, knownOf())).toEqual({ kind: 'test' });
});
