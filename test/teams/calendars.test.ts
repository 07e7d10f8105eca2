import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegisterState } from '../../src/notifications/register-state';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import type { BotPorts } from '../../src/teams/bot-ports';
import { buildServer } from '../../src/teams/build-server';
import { buildCalendarAddresses, parseCalendarPath } from '../../src/teams/calendar-link';
import { listenHere } from '../listen-here';

const now = new Date('2026-11-22T12:00:00Z');
const target = 'a:samtale';
const addresses = buildCalendarAddresses('https://kkr.example.org');

function meetingOf(body: string, uid: string): RegisterState['meetings'][number] {
  return {
    ...{ uid, body, date: uid.slice(-10), start: '10:00', end: null, place: null, topics: [], papers: null },
    ...{ status: 'planned', sequence: 0, hasAgenda: false, hasMinutes: false },
    source: { meeting: uid, kind: 'minutes', file: 'referat.txt' },
  };
}

const state: RegisterState = {
  version: 1,
  meetings: [
    meetingOf('KKR Sjælland', 'kkr-sjaelland/2026-12-04'),
    meetingOf('KKR Sjælland', 'kkr-sjaelland/2027-02-05'),
    meetingOf('KKR Syddanmark', 'kkr-syddanmark/2027-01-20'),
  ],
  seen: {},
};

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-calendars-'));
const log: string[] = [];
let store: Store;
let origin: string;
let close: () => void;

beforeAll(async () => {
  store = await openStore({ folder, now });
  await store.newsLog.record(0, JSON.stringify(state), [], now);
  await store.targets.keep({ id: target, kind: 'person', person: 'ida', reference: '{}' }, now);
  await store.subscriptions.change(target, { bodies: ['KKR Syddanmark'], language: 'en' });
  const ports = {
    hasPapers: () => false,
    publicUrl: 'https://kkr.example.org',
    documents: null,
    store,
    now: () => now,
    log: (_level: string, event: string, fields: object) => void log.push(`${event} ${JSON.stringify(fields)}`),
  } as unknown as BotPorts;
  const server = buildServer(() => Promise.reject(new Error('not asked')), ports);
  origin = await listenHere(server.server);
  close = () => {
    server.server.closeAllConnections();
    server.close();
  };
});

afterAll(async () => {
  close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function get(address: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(`${origin}${new URL(address).pathname}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const uids = (text: string): string[] => [...text.matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid?.trim() ?? '');

test('a council has a calendar of its meetings, before the papers are even read', async () => {
  const { status, type, text } = await get(addresses.ofBody('KKR Sjælland'));
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(uids(text)).toEqual(['kkr-sjaelland/2026-12-04@kkr-bot', 'kkr-sjaelland/2027-02-05@kkr-bot']);
});

test('one meeting can be put into a calendar by itself', async () => {
  expect(uids((await get(addresses.ofMeeting('kkr-syddanmark/2027-01-20'))).text)).toEqual([
    'kkr-syddanmark/2027-01-20@kkr-bot',
  ]);
});

test('a council without known meetings has an empty calendar, anything else none', async () => {
  const { status, text } = await get(addresses.ofBody('KKR Nordjylland'));
  expect([status, uids(text)]).toEqual([200, []]);
  expect((await get(addresses.ofBody('Byrådet i Andeby'))).status).toBe(404);
  expect((await get(addresses.ofMeeting('kkr-syddanmark/2031-01-20'))).status).toBe(404);
});

test('a conversation has its own, which holds what it subscribes to, until a new address takes its place', async () => {
  const old = addresses.ofKey(await store.calendarKeys.renew(target, now));
  const { text } = await get(old);
  expect(uids(text)).toEqual(['kkr-syddanmark/2027-01-20@kkr-bot']);
  expect(text).toContain('SUMMARY:Meeting of KKR Syddanmark');
  const next = addresses.ofKey(await store.calendarKeys.renew(target, now));
  expect((await get(old)).status).toBe(404);
  expect((await get(next)).status).toBe(200);
});

test('the log says that a calendar was read, and neither whose nor its address', () => {
  expect(log.filter((line) => line.startsWith('calendarAsked')).join('\n')).not.toMatch(/kkr-|samtale|ida|[\w-]{43}/u);
});

test.each([
  '/calendar/',
  '/calendar/../x.ics',
  '/calendar/own/short.ics',
  '/calendar/a/b/c.ics',
  '/calendar/%2e%2e.ics',
])('%s asks for no calendar', (path) => {
  expect(parseCalendarPath(path)).toBeNull();
});
