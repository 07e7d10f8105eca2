import ICAL from 'ical.js';
import type { PlannedMeeting } from '../../src/meetings/meeting-plan';
import { buildCalendar } from '../../src/notifications/build-calendar';

const now = new Date('2026-11-22T12:00:00Z');

const meeting: PlannedMeeting = {
  uid: 'kkr-sjaelland/2026-12-04',
  body: 'KKR Sjælland',
  date: '2026-12-04',
  start: '09:30',
  end: '12:00',
  place: 'Fjordsalen, Havnegade 60; 4000 Roskilde',
  topics: ['Fælles botilbud, næste skridt', 'Budget 2027'],
  status: 'planned',
  sequence: 2,
  hasAgenda: true,
  hasMinutes: false,
  papers: null,
  source: { meeting: 'kkr-sjaelland/2026-12-04', kind: 'agenda', file: 'dagsorden.txt' },
};

function read(meetings: readonly PlannedMeeting[], language: 'da' | 'en' = 'da') {
  const text = buildCalendar({ name: 'Møder i KKR Sjælland', language, meetings, now });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

test('a meeting stands at its Danish wall clock, with the rules of the time zone beside it', () => {
  const { calendar, events } = read([meeting]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Copenhagen');
  const [event] = events;
  expect(event?.startDate.toString()).toBe('2026-12-04T09:30:00');
  const start = calendar.getFirstSubcomponent('vevent')?.getFirstProperty('dtstart');
  expect(start?.getParameter('tzid')).toBe('Europe/Copenhagen');
  expect(event?.endDate.toString()).toBe('2026-12-04T12:00:00');
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstamp')?.toString()).toBe(
    '2026-11-22T12:00:00Z',
  );
  expect(event?.uid).toBe('kkr-sjaelland/2026-12-04@kkr-bot');
  expect(event?.sequence).toBe(2);
  expect(event?.location).toBe(meeting.place);
  expect(event?.summary).toBe('Møde i KKR Sjælland');
  expect(event?.description).toBe('Dagsorden:\n- Fælles botilbud, næste skridt\n- Budget 2027\n\nKilde: dagsorden.txt');
});

test.each([
  ['2026-03-28', '+0100'],
  ['2026-03-30', '+0200'],
  ['2026-10-24', '+0200'],
  ['2026-10-26', '+0100'],
])('on %s the rules say %s', (date, offset) => {
  const { calendar } = read([{ ...meeting, date }]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? new ICAL.Component('vtimezone'));
  const [event] = calendar.getAllSubcomponents('vevent');
  const time = event?.getFirstPropertyValue('dtstart') as ICAL.Time;
  const hours = zone.utcOffset(time) / 3600;
  expect(`+0${hours}00`).toBe(offset);
});

test('a cancelled meeting stays, marked as such', () => {
  const { calendar, events } = read([{ ...meeting, status: 'cancelled', sequence: 3 }]);
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(events[0]?.summary).toBe('Aflyst: Møde i KKR Sjælland');
  expect(events[0]?.sequence).toBe(3);
});

test('without a time it lasts all day, and without an end it says so', () => {
  const { events } = read([
    { ...meeting, start: null, end: null, topics: [] },
    { ...meeting, uid: 'kkr-sjaelland/2027-02-05', end: null, hasAgenda: false },
  ]);
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.startDate.toString()).toBe('2026-12-04');
  expect(events[0]?.description).toContain('Papirerne siger ikke, hvad tid mødet begynder.');
  expect(events[1]?.description).toMatch(/^Ventede punkter:/u);
  expect(events[1]?.description).toContain('Papirerne siger ikke, hvornår mødet slutter.');
});

test('the words are those of the reader’s language, and what the papers say stays as printed', () => {
  const [event] = read([meeting], 'en').events;
  expect(event?.summary).toBe('Meeting of KKR Sjælland');
  expect(event?.description).toContain('- Fælles botilbud, næste skridt');
});

test('no line is longer than calendar programs take, and each ends as they want', () => {
  const long = {
    ...meeting,
    topics: Array.from({ length: 80 }, (_, at) => `Punkt ${at}: ${'æøå og meget mere '.repeat(9)}`),
  };
  const { text } = read([long]);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/u);
});
