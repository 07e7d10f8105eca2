import type { News } from '../answers/news';
import type { Indexed } from '../search/live-index';
import type { Store } from '../store/store';
import type { KnownTarget } from '../store/targets';
import { buildNews } from './build-news';
import { compareRegister } from './compare-register';
import { parseCause } from './parse-cause';
import { plan } from './plan';
import { readPlanInput } from './plan-due';
import { parseRegisterState } from './register-state';

/** One message that somebody would get. */
export interface ForecastMessage {
  readonly target: KnownTarget;
  readonly dueAt: Date;
  readonly news: readonly News[];
}

/**
 * Who would hear what until `lookahead` milliseconds from now, were the bot to look at these papers now and nothing to
 * change afterwards; the earliest first. Writes nothing.
 */
export async function forecast(
  store: Pick<Store, 'newsLog' | 'subscriptions' | 'ledger' | 'targets'>,
  papers: Indexed,
  now: Date,
  lookahead: number,
): Promise<readonly ForecastMessage[]> {
  const before = await store.newsLog.readState();
  const { state, news } = compareRegister(before && parseRegisterState(before.content), papers.register, now);
  const known = { ...papers, meetings: state.meetings };
  const input = await readPlanInput(store, known, now);
  const { add, withdraw } = plan({ ...input, news: [...input.news, ...news], lookahead });
  const waiting = input.ledger.filter((entry) => entry.state === 'planned' && !withdraw.includes(entry.key));
  const receivers = new Map((await store.targets.readAll()).map((target) => [target.id, target]));
  const messages = new Map<string, ForecastMessage>();
  for (const { target: id, dueAt, content } of [...waiting, ...add]) {
    const target = receivers.get(id);
    const cause = parseCause(content);
    const built = cause && buildNews(cause, known);
    if (!target || target.stopped || !built) continue;
    const name = `${dueAt.getTime()} ${id}`;
    messages.set(name, { target, dueAt, news: [...(messages.get(name)?.news ?? []), built] });
  }
  return [...messages.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
