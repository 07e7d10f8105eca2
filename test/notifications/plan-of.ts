import type { PlannedMeeting } from '../../src/meetings/meeting-plan';
import type { RegisterEvent } from '../../src/notifications/notification';
import { plan } from '../../src/notifications/plan';
import type { Plan, PlanInput } from '../../src/notifications/notification';
import { defaultChoices } from '../../src/questions/news-choices';
import type { LedgerEntry, PlannedNotification } from '../../src/store/ledger';
import type { NewsRecord } from '../../src/store/news-log';
import type { Subscription } from '../../src/store/subscriptions';

/** Somebody in K17 who has chosen nothing but their region. */
export function subscription(changes: Partial<Subscription> = {}): Subscription {
  return { ...defaultChoices, bodies: ['KKR Sjælland'], target: 'lis', subjects: [], ...changes };
}

/** The meeting on Friday 4 December 2026. */
export function meeting(changes: Partial<PlannedMeeting> = {}): PlannedMeeting {
  return {
    uid: 'kkr-sjaelland/2026-12-04',
    body: 'KKR Sjælland',
    date: '2026-12-04',
    start: '09:30',
    end: '12:30',
    place: 'Kulturhuset Møllen, Sorø',
    topics: [],
    status: 'planned',
    sequence: 0,
    hasAgenda: false,
    hasMinutes: false,
    papers: null,
    source: { meeting: 'kkr-sjaelland/2026-09-08', kind: 'minutes', file: 'referat.txt' },
    ...changes,
  };
}

/** A record of the news log, from "2026-11-23 14:00" in Danish winter time. */
export function news(event: RegisterEvent, at: string, key = JSON.stringify(event)): NewsRecord {
  return { key, content: JSON.stringify(event), happenedAt: moment(at) };
}

/** A moment in Danish winter time. */
export function moment(at: string): Date {
  return new Date(`${at.replace(' ', 'T')}:00+01:00`);
}

/** "2026-11-27 08:00" of a moment in Danish winter time. */
export function clock(at: Date): string {
  return new Date(at.getTime() + 60 * 60 * 1000).toISOString().slice(0, 16).replace('T', ' ');
}

export function entry(planned: PlannedNotification, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    ...planned,
    state: 'planned',
    attempts: 0,
    nextAttemptAt: planned.dueAt,
    messageId: null,
    plannedAt: planned.dueAt,
    settledAt: null,
    ...changes,
  };
}

/** What is planned two weeks ahead for one person and one meeting, unless a test says otherwise. */
export function planned(now: string, input: Partial<Omit<PlanInput, 'now'>> = {}): Plan {
  return plan({
    meetings: [meeting()],
    news: [],
    subscriptions: [subscription()],
    ledger: [],
    findsNew: () => [],
    lookahead: 14 * 24 * 60 * 60 * 1000,
    ...input,
    now: moment(now),
  });
}

/** "2026-11-27 08:00 reminder/lis/…": when somebody hears what. */
export function told({ add }: Plan): string[] {
  return add.map(({ dueAt, key }) => `${clock(dueAt)} ${key.replace('kkr-sjaelland/', '')}`);
}
