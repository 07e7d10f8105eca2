import type { NewsLog, NewsRecord } from '../news-log';
import { inBatches } from './batches';
import type { Database } from './database';
import type { Engine } from './engine';
import type { Sweep } from './expiry';

/** There is one register, so one row. */
const id = 1;

/** Whether nobody has put another state after the one that `after` numbers: the database decides who was first. */
async function moveOn(transaction: Database, after: number, content: string): Promise<boolean> {
  const state = { number: after + 1, content };
  const made = () =>
    transaction
      .insertInto('register_state')
      .values({ id, ...state })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('number')
      .executeTakeFirst();
  const changed = () =>
    transaction
      .updateTable('register_state')
      .set(state)
      .where('id', '=', id)
      .where('number', '=', after)
      .returning('number')
      .executeTakeFirst();
  return (await (after === 0 ? made() : changed())) !== undefined;
}

async function addNews(transaction: Database, news: readonly NewsRecord[]): Promise<void> {
  for (const batch of inBatches(news)) {
    await transaction
      .insertInto('news')
      .values(batch.map(({ key, content, happenedAt }) => ({ key, content, happened_at: happenedAt.toISOString() })))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}

export function buildSqlNewsLog(db: Database, { durably }: Engine, sweep: Sweep): NewsLog {
  return {
    async readState() {
      const row = await db
        .selectFrom('register_state')
        .select(['content', 'number'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },
    async record(after, content, news, now) {
      await sweep(now);
      return durably(async (transaction) => {
        const first = await moveOn(transaction, after, content);
        if (first) await addNews(transaction, news);
        return first;
      });
    },
    async readNews(since) {
      const rows = await db
        .selectFrom('news')
        .selectAll()
        .where('happened_at', '>=', since.toISOString())
        .orderBy('happened_at')
        .orderBy('key')
        .execute();
      return rows.map(({ key, content, happened_at }) => ({ key, content, happenedAt: new Date(happened_at) }));
    },
  };
}
