import type { Activity } from 'botbuilder';
import { danishDay } from '../danish/danish-day';
import { regionOfCircle } from '../meetings/regions';
import type { Circle } from '../meetings/meeting';
import { blankQuestion } from '../questions/parse-question';
import type { Choices } from '../questions/news-choices';
import type { Language } from '../questions/question';
import type { Subscription } from '../store/subscriptions';
import type { Audience } from '../texts/news-text-table';
import type { BotPorts } from './bot-ports';
import { conversationIdOf } from './conversation-reference';
import { kindOf } from './keep-target';
import { readPreference } from './remember';

/** Where an order comes from: what holds there, and who gives it. What is ordered belongs to the conversation. */
export interface NewsDesk {
  readonly target: string;
  readonly audience: Audience;
  readonly language: Language;
  /** The circle of the person. */
  readonly circle: Circle | null;
  readonly current: Subscription | null;
  /** ISO date in Danish time. */
  readonly today: string;
  readonly activity: Activity;
  readonly ports: BotPorts;
}

export async function openDesk(activity: Activity, language: Language, ports: BotPorts): Promise<NewsDesk> {
  const target = conversationIdOf(activity);
  const { circle } = await readPreference(activity, ports);
  const current = await ports.store.subscriptions.read(target);
  const audience = kindOf(activity) === 'person' ? 'person' : 'group';
  return { target, audience, language, circle, current, today: danishDay(ports.now()), activity, ports };
}

/** Changes what is named; somebody new is written to in the language of the order. */
export function change(desk: NewsDesk, chosen: Partial<Choices>): Promise<Subscription> {
  const fresh = desk.current === null ? { language: desk.language } : {};
  return desk.ports.store.subscriptions.change(desk.target, { ...fresh, ...chosen });
}

/** "KKR Sjælland" of K17. */
export function bodyOf(circle: Circle | null): string | null {
  return circle && (regionOfCircle(circle)?.body ?? null);
}

/** ISO date of the next meeting of the bodies; null where none is known, or the papers are not read yet. */
export async function nextDateOf(
  bodies: readonly string[],
  { language, today, ports }: NewsDesk,
): Promise<string | null> {
  if (!ports.hasPapers()) return null;
  const blank = blankQuestion('', language);
  const question = { ...blank, intent: 'nextMeeting' as const, filters: { ...blank.filters, bodies } };
  const { nextMeeting } = await ports.ask(question, today);
  return nextMeeting && !nextMeeting.passed && nextMeeting.isCancelled !== true ? nextMeeting.date : null;
}
