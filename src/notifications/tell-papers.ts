import { foldWord } from '../danish/fold';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { FollowedSubject, Subscription } from '../store/subscriptions';
import { dueAfter, startOf } from './due';
import { asFact, earlier, toldUntil, type DatedEvent, type Fact, type Planning } from './fact';
import { nextOpening } from './quiet-hours';

type PaperEvent = Extract<DatedEvent, { readonly kind: 'agenda' | 'minutes' }>;
type ItemEvent = Extract<DatedEvent, { readonly kind: 'listed' | 'decided' }>;

/** The agendas and minutes that came in, of the bodies that somebody chose. */
export function tellPapers(subscription: Subscription, planning: Planning): Fact[] {
  const { bodies, kinds } = subscription;
  const { events, meetings } = planning;
  return events
    .filter(isPaper)
    .filter(({ kind, body }) => kinds.includes(kind) && bodies.includes(body))
    .flatMap((event) => {
      const meeting = meetings.get(event.meeting);
      return (meeting && isThere(event, meeting) && tellPaper(subscription, event, meeting, planning)) || [];
    });
}

/** A paper that is away for a while is told of when it is back. */
function isThere({ kind }: PaperEvent, { hasAgenda, hasMinutes, status, awaySince }: PlannedMeeting): boolean {
  if (awaySince !== undefined) return false;
  return kind === 'minutes' ? hasMinutes : hasAgenda && status === 'planned';
}

function tellPaper(
  subscription: Subscription,
  { kind, happenedAt }: PaperEvent,
  meeting: PlannedMeeting,
  planning: Planning,
): Fact | null {
  const { uid } = meeting;
  const end = kind === 'agenda' ? earlier(toldUntil(happenedAt), startOf(meeting)) : toldUntil(happenedAt);
  const due = dueAfter(happenedAt, subscription);
  const told = {
    key: `${kind}/${subscription.target}/${uid}`,
    meeting: uid,
    cause: { kind, meeting: uid },
    // The agenda of a meeting later today or early tomorrow cannot wait for the time of day.
    scheduled: due < end ? due : nextOpening(happenedAt),
    notAfter: end,
  };
  return asFact(told, subscription, planning);
}

/**
 * What came in on the subjects that somebody follows since they do: in the bodies that they chose, or in all where they
 * chose none.
 */
export function tellSubjects(subscription: Subscription, planning: Planning): Fact[] {
  const { bodies, kinds, subjects } = subscription;
  const { events, findsNew } = planning;
  if (!kinds.includes('subject') || subjects.length === 0) return [];
  const items = events.filter(isItems).filter(({ body }) => bodies.length === 0 || bodies.includes(body));
  return subjects.flatMap((subject) =>
    items
      .filter(({ happenedAt }) => happenedAt.getTime() > Date.parse(subject.since))
      .flatMap(
        (event) => tellSubject(subscription, subject, event, findsNew(subject.text, event.items), planning) ?? [],
      ),
  );
}

function tellSubject(
  subscription: Subscription,
  { text }: FollowedSubject,
  { key, happenedAt }: ItemEvent,
  items: readonly string[],
  planning: Planning,
): Fact | null {
  if (items.length === 0) return null;
  const told = {
    key: `subject/${subscription.target}/${foldSubject(text)}/${key}`,
    meeting: null,
    cause: { kind: 'subject', subject: text, items } as const,
    scheduled: dueAfter(happenedAt, subscription),
    notAfter: toldUntil(happenedAt),
  };
  return asFact(told, subscription, planning);
}

/** "Botilbud " and "botilbud" are one subject. */
export function foldSubject(text: string): string {
  return text.trim().split(/\s+/u).map(foldWord).join(' ');
}

function isPaper(event: DatedEvent): event is PaperEvent {
  return event.kind === 'agenda' || event.kind === 'minutes';
}

function isItems(event: DatedEvent): event is ItemEvent {
  return event.kind === 'listed' || event.kind === 'decided';
}
