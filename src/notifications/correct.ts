import type { LedgerEntry } from '../store/ledger';
import { toldUntil, type Fact } from './fact';
import type { Cause } from './notification';
import { parseCause } from './parse-cause';
import { changeSince, type ChangeCause, type MeetingChanges } from './tell-changes';

/** A message in Teams with the facts that it tells. */
interface SentMessage {
  readonly target: string;
  readonly messageId: string;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Puts right the messages that tell of a meeting as it was before it changed. Nobody is rung up by it, so it is due at
 * once, for everybody: also for those who chose to hear of no changes, or to hear nothing any more.
 */
export function correctMessages(ledger: readonly LedgerEntry[], changes: readonly MeetingChanges[]): Fact[] {
  if (changes.length === 0) return [];
  const changed = new Map(changes.map((found) => [found.meeting.uid, found]));
  return findMessages(ledger, changed).flatMap((message) => correct(message, changed) ?? []);
}

function findMessages(ledger: readonly LedgerEntry[], changed: ReadonlyMap<string, MeetingChanges>): SentMessage[] {
  const messages = new Map<string, SentMessage>();
  for (const entry of ledger) {
    const { state, messageId, target } = entry;
    // Teams has given no id of some messages, and those cannot be put right.
    if (state !== 'sent' || messageId === null || messageId === '' || entry.key.startsWith('correction/')) continue;
    const key = `${target}\n${messageId}`;
    const entries = [...(messages.get(key)?.entries ?? []), entry];
    messages.set(key, { target, messageId, entries });
  }
  return [...messages.values()].filter(({ entries }) => entries.some(({ meeting }) => changed.has(meeting ?? '')));
}

/** Null where all the message tells is still right, or was built after the change. */
function correct(
  { target, messageId, entries }: SentMessage,
  changed: ReadonlyMap<string, MeetingChanges>,
): Fact | null {
  const sentAt = entries[0]?.settledAt ?? new Date(0);
  const since = [...changed.values()].sort(byUid).flatMap((change) => {
    const isTold = entries.some(({ meeting, key }) => meeting === change.meeting.uid && !key.startsWith('minutes/'));
    const [first] = change.events.filter(({ happenedAt }) => happenedAt > sentAt);
    const latest = change.events.at(-1);
    return isTold && first && latest ? [{ change, first, latest }] : [];
  });
  const [one] = since;
  if (!one) return null;
  const happenedAt = since.map(({ latest }) => latest.happenedAt).reduce((a, b) => (a > b ? a : b));
  const steps = since.map(({ latest }) => `${latest.meeting}#${latest.sequence}`).sort();
  const causes = since.flatMap(({ change, first }) => changeSince(first, change.meeting) ?? []);
  return {
    key: `correction/${target}/${messageId}/${steps.join('+')}`,
    target,
    meeting: null,
    cause: { kind: 'correction', messageId, causes: [...causes, ...stillTold(entries, causes)] },
    scheduled: happenedAt,
    dueAt: happenedAt,
    notAfter: toldUntil(happenedAt),
  };
}

function byUid({ meeting: a }: MeetingChanges, { meeting: b }: MeetingChanges): number {
  return a.uid < b.uid ? -1 : 1;
}

/** The facts of a message beside those that its change takes the place of. */
function stillTold(entries: readonly LedgerEntry[], changes: readonly ChangeCause[]): Cause[] {
  const changed = new Set(changes.map(({ meeting }) => meeting));
  return [...entries]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ content }) => parseCause(content) ?? [])
    .filter((cause) => {
      const isOfMeeting = 'meeting' in cause && changed.has(cause.meeting);
      return !isOfMeeting || cause.kind === 'agenda' || cause.kind === 'minutes';
    });
}
