import type { News } from '../answers/news';
import { danishDay } from '../danish/danish-day';
import type { Register } from '../meetings/register';
import type { Index } from '../search/built-index';
import type { Store } from '../store/store';
import type { KnownTarget } from '../store/targets';
import { buildNews } from './build-news';
import { compareRegister } from './compare-register';
import { findNewOn } from './find-new';
import { toldForDays } from './notification';
import { parseCause } from './parse-cause';
import { plan } from './plan';
import { parseRegisterState } from './register-state';

/** One message that somebody would get. */
export interface ForecastMessage {
  readonly target: KnownTarget;
  readonly dueAt: Date;
  readonly news: readonly News[];
}

type Stored = Pick<Store, 'newsLog' | 'subscriptions' | 'ledger' | 'targets'>;

const day = 24 * 60 * 60 * 1_000;

/**
 * Who would hear what until `lookahead` milliseconds from now, were the bot to look at these papers now and nothing to
 * change afterwards; the earliest first. Writes nothing.
 */
export async function forecast(
  { newsLog, subscriptions, ledger, targets }: Stored,
  papers: { readonly register: Register; readonly index: Index },
  now: Date,
  lookahead: number,
): Promise<readonly ForecastMessage[]> {
  const known = await newsLog.readState();
  const { state, news } = compareRegister(known && parseRegisterState(known.content), papers.register, now);
  const told = await newsLog.readNews(new Date(now.getTime() - toldForDays * day));
  const entries = await ledger.read({});
  const { add, withdraw } = plan({
    ...{ meetings: state.meetings, news: [...told, ...news], subscriptions: await subscriptions.readAll() },
    ...{ ledger: entries, now, lookahead, findsNew: findNewOn(papers, danishDay(now)) },
  });
  const waiting = entries.filter((entry) => entry.state === 'planned' && !withdraw.includes(entry.key));
  const receivers = new Map((await targets.readAll()).map((target) => [target.id, target]));
  const messages = new Map<string, ForecastMessage>();
  for (const { target: id, dueAt, content } of [...waiting, ...add]) {
    const target = receivers.get(id);
    const cause = parseCause(content);
    const built = cause && buildNews(cause, { ...papers, meetings: state.meetings });
    if (!target || target.stopped || !built) continue;
    const name = `${dueAt.getTime()} ${id}`;
    messages.set(name, { target, dueAt, news: [...(messages.get(name)?.news ?? []), built] });
  }
  return [...messages.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
