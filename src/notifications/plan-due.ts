import { danishDay } from '../danish/danish-day';
import type { Store } from '../store/store';
import type { Report } from './delivery-ports';
import { findNewOn } from './find-new';
import { type Known, type PlanInput, toldForDays } from './notification';
import { plan } from './plan';

const day = 24 * 60 * 60 * 1_000;

type Stored = Pick<Store, 'subscriptions' | 'ledger' | 'newsLog'>;

/** What a plan is made from, as the store has it. */
export async function readPlanInput(
  { newsLog, subscriptions, ledger }: Stored,
  { register, index, meetings }: Required<Known>,
  now: Date,
): Promise<PlanInput> {
  return {
    meetings,
    news: await newsLog.readNews(new Date(now.getTime() - toldForDays * day)),
    subscriptions: await subscriptions.readAll(),
    ledger: await ledger.read({}),
    now,
    findsNew: findNewOn({ register, index }, danishDay(now)),
  };
}

/** Brings the ledger to what the plan wants of it. Copies that do so at once add nothing twice: the keys are unique. */
export async function planDue(store: Stored, known: Required<Known>, now: Date, report: Report): Promise<void> {
  const { ledger } = store;
  const wanted = plan(await readPlanInput(store, known, now));
  const withdrawn = await ledger.withdraw(wanted.withdraw, now);
  const added = await ledger.add(wanted.add, now);
  if (added + withdrawn > 0) report('info', 'notificationsPlanned', { added, withdrawn });
  if (wanted.problems.length > 0) report('warn', 'subscriptionsUnclear', { count: wanted.problems.length });
}
