import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { News } from '../answers/news';
import type { Card } from '../cards/card';
import { danishDay } from '../danish/danish-day';
import { addDays } from '../danish/days';
import type { Register } from '../meetings/register';
import type { Index } from '../search/built-index';
import type { Store } from '../store/store';
import type { KnownTarget } from '../store/targets';
import { buildNews } from './build-news';
import { buildDeliverer } from './deliver';
import { type DeliveryTimes, type Report, usualDeliveryTimes } from './delivery-ports';
import { followRegister } from './follow-register';
import type { Known } from './notification';
import { buildPace, type Pace } from './pace';
import { planDue } from './plan-due';
import type { Send } from './send';

/** What tests put in the place of the times in production. */
export interface NotifierOptions {
  readonly times?: DeliveryTimes;
  readonly pace?: Pace;
  /** Milliseconds from one plan to the next while the papers stay the same. */
  readonly planEvery?: number;
}

export interface NotifierPorts {
  readonly store: Pick<Store, 'subscriptions' | 'ledger' | 'newsLog'>;
  /** The papers as they are by then, with the items of the meetings from a day on. */
  readonly since: (day: string) => Promise<{ readonly register: Register; readonly index: Index }>;
  readonly send: Send;
  readonly render: (target: KnownTarget, news: readonly News[]) => Promise<Card>;
  readonly now: () => Date;
  readonly report: Report;
  readonly fail: (event: string, error: unknown) => void;
}

export interface Notifier {
  /** Plans, where it is time to, and delivers what is due. Rejects only where the ledger fails. */
  tick(): Promise<void>;
  /** The papers have changed: the next tick plans. */
  planSoon(): void;
}

/**
 * A choice, or another copy's paper, is minutes old at most when it counts; a plan for ten thousand keeps the process
 * busy for seconds.
 */
const usualPlanEvery = 5 * 60_000;

/** Older meetings are archive to everybody: nothing is told of them. */
const toldOfDays = 400;

/** Compares, plans and delivers, each time from what is there by then; stops at the signal. */
export function buildNotifier(ports: NotifierPorts, signal: AbortSignal, options: NotifierOptions = {}): Notifier {
  const { store, now, report, fail } = ports;
  const { times = usualDeliveryTimes, pace = buildPace(), planEvery = usualPlanEvery } = options;
  let known: Required<Known> | null = null;
  let planAt = 0;

  const deliverer = buildDeliverer(randomUUID(), {
    ...{ ledger: store.ledger, send: ports.send, render: ports.render, pace, now, report, fail, signal, times },
    buildNews: (cause) => known && buildNews(cause, known),
    wait: (milliseconds) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
    chance: Math.random,
  });

  async function plan(moment: Date): Promise<void> {
    const papers = await ports.since(addDays(danishDay(moment), -toldOfDays));
    known = { ...papers, meetings: await followRegister(store.newsLog, papers.register, moment) };
    await planDue(store, known, moment, report);
  }

  async function planInTime(): Promise<void> {
    const moment = now();
    if (moment.getTime() < planAt) return;
    // Before the work, so that papers that change meanwhile are looked at once more.
    planAt = moment.getTime() + planEvery;
    await plan(moment).catch((error: unknown) => {
      planAt = 0;
      fail('notificationsUnplanned', error);
    });
  }

  return {
    async tick() {
      await planInTime();
      // What is planned is delivered although the last plan failed; but without the papers all of it would seem untrue.
      if (known) await deliverer.round();
    },
    planSoon() {
      planAt = 0;
    },
  };
}
