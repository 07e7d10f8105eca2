import { regionOfBody } from '../meetings/regions';
import type { LedgerEntry, PlannedNotification } from '../store/ledger';
import type { Subscription } from '../store/subscriptions';
import { correctMessages } from './correct';
import { toldUntil, type DatedEvent, type Fact, type Planning } from './fact';
import { usualLookahead, type FindsNew, type Plan, type PlanInput, type PlanProblem } from './notification';
import { parseEvent } from './parse-event';
import { nextOpening } from './quiet-hours';
import { comingMeetings, findLastReminded, remind } from './remind';
import { findChanges, tellChange, type MeetingChanges } from './tell-changes';
import { foldSubject, tellPapers, tellSubjects } from './tell-papers';

/** What was withdrawn is planned again, where it is true again, after this time: a paper that comes and goes costs little. */
const againAfter = 30 * 60 * 1000;

/** Keys of what is planned here: "reminder/19:…/…". Refuses "test/19:…", which an administrator puts into the ledger. */
const planned = /^(?:reminder|agenda|minutes|subject|moved|correction)\//u;

/**
 * What the ledger is to have now, and what of it is true no longer. Pure: the same input in whatever order gives the
 * same plan, and what was planned is not planned again. Everything that somebody is to hear is found anew each time; the
 * ledger's keys tell what of it they have been told.
 */
export function plan(input: PlanInput): Plan {
  const { now, lookahead = usualLookahead } = input;
  const until = new Date(now.getTime() + lookahead);
  const { facts, problems } = findFacts(input, until);
  const wanted = new Map<string, Fact>();
  const add: PlannedNotification[] = [];
  const ledger = new Map(input.ledger.map((entry) => [entry.key, entry]));
  for (const fact of facts) {
    const key = currentKey(fact.key, ledger, now);
    if (key === null) continue;
    wanted.set(key, fact);
    if (fact.dueAt <= until && !ledger.has(key)) add.push(asNotification(fact, key));
  }
  const withdraw = input.ledger
    .filter(({ key, state, dueAt }) => {
      if (state !== 'planned' || !planned.test(key)) return false;
      const fact = wanted.get(key);
      // A pause or another time of day may have come since; one that is late is not due anew.
      return !fact || fact.scheduled > (dueAt > until ? dueAt : until);
    })
    .map(({ key }) => key);
  return {
    add: add.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.key < b.key ? -1 : 1)),
    withdraw: withdraw.sort(),
    problems,
  };
}

function findFacts(input: PlanInput, until: Date): { facts: Fact[]; problems: PlanProblem[] } {
  const planning = startPlanning(input);
  const changes = findChanges(planning);
  const daysBefore = input.subscriptions.reduce((most, { daysBefore: days }) => Math.max(most, ...days), 0);
  const coming = comingMeetings(input.meetings, input.now, until, daysBefore);
  const bodies = new Set(input.meetings.map(({ body }) => body));
  const problems: PlanProblem[] = [];
  const facts = input.subscriptions.flatMap((subscription) => {
    const unknown = subscription.bodies.filter((body) => !bodies.has(body) && regionOfBody(body) === null);
    problems.push(...unknown.map((text) => ({ code: 'unknownBody', target: subscription.target, text }) as const));
    return [
      ...remind(subscription, coming, planning),
      ...tellPapers(subscription, planning),
      ...tellSubjects(subscription, planning),
      ...tellChanges(subscription, changes, planning),
    ];
  });
  return { facts: [...facts, ...correctMessages(input.ledger, changes)], problems };
}

function tellChanges(subscription: Subscription, changes: readonly MeetingChanges[], planning: Planning): Fact[] {
  const { kinds, bodies } = subscription;
  if (!kinds.includes('change')) return [];
  return changes
    .filter(({ meeting }) => bodies.includes(meeting.body))
    .flatMap((change) => tellChange(subscription, change, planning) ?? []);
}

function startPlanning({ now, meetings, news, ledger, findsNew }: PlanInput): Planning {
  const events = news
    .flatMap(({ key, content, happenedAt }): DatedEvent[] => {
      const event = parseEvent(content);
      return event && toldUntil(happenedAt) > now ? [{ ...event, key, happenedAt }] : [];
    })
    .sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || (a.key < b.key ? -1 : 1));
  return {
    now,
    opening: nextOpening(now),
    meetings: new Map(meetings.map((meeting) => [meeting.uid, meeting])),
    events,
    ledger: new Map(ledger.map((entry) => [entry.key, entry])),
    lastReminded: findLastReminded(ledger),
    findsNew: searchOnce(findsNew),
  };
}

/** Many people follow the same subject: each is searched for once. */
function searchOnce(findsNew: FindsNew): FindsNew {
  const found = new Map<string, readonly string[]>();
  return (subject, items) => {
    const key = `${foldSubject(subject)}\n${items.join('\n')}`;
    const before = found.get(key) ?? findsNew(subject, items);
    found.set(key, before);
    return before;
  };
}

/** The key under which a fact is, or can be, in the ledger: "…/7", or "…/7~2" where the first was withdrawn. */
function currentKey(key: string, ledger: ReadonlyMap<string, LedgerEntry>, now: Date): string | null {
  for (let number = 1; ; number++) {
    const current = number === 1 ? key : `${key}~${number}`;
    const entry = ledger.get(current);
    if (entry?.state !== 'withdrawn') return current;
    const withdrawnAt = entry.settledAt ?? entry.plannedAt;
    if (withdrawnAt.getTime() + againAfter > now.getTime() && !ledger.has(`${key}~${number + 1}`)) return null;
  }
}

function asNotification({ target, meeting, cause, dueAt, notAfter }: Fact, key: string): PlannedNotification {
  return { key, target, meeting, content: JSON.stringify(cause), dueAt, notAfter };
}
