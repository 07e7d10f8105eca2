import type { SelectQueryBuilder } from 'kysely' with { 'resolution-mode': 'import' };
import type { KnownTarget, StopReason, Target, TargetKind, Targets } from '../targets';
import type { Database } from './database';
import type { Engine } from './engine';
import { oneOf } from './parse-content';
import { prepare } from './prepare';
import type { TargetRow, Tables } from './tables';

const kind = oneOf<TargetKind>({ person: true, group: true, channel: true });
const stopReason = oneOf<StopReason>({ blocked: true, uninstalled: true });

/** Nothing for a row whose words this program does not know. */
export function readTarget(row: TargetRow): KnownTarget[] {
  const known = { kind: kind.safeParse(row.kind).data, reason: stopReason.safeParse(row.stopped_reason).data };
  if (known.kind === undefined) return [];
  const stopped = row.stopped_at === null ? null : { reason: known.reason ?? 'blocked', at: row.stopped_at };
  const { id, person, reference } = row;
  return [{ id, kind: known.kind, person, reference, seenAt: row.seen_at, stopped }];
}

/** The first refusal counts: from then on the days run after which the target is forgotten. */
export async function stopTargets(
  db: Database,
  ids: readonly string[] | SelectQueryBuilder<Tables, 'ledger', { target: string }>,
  reason: StopReason,
  now: Date,
): Promise<void> {
  await db
    .updateTable('targets')
    .set({ stopped_reason: reason, stopped_at: now.toISOString() })
    .where('id', 'in', ids)
    .where('stopped_at', 'is', null)
    .execute();
}

/** Targets stand here by their own id, and people by theirs: a message has to be addressed to somebody. */
export function buildSqlTargets(db: Database, { durably }: Engine): Targets {
  const rows = () => db.selectFrom('targets').selectAll();
  const keep = prepare<keyof Target | 'seen_at', unknown, string | null>(
    db,
    ['id', 'kind', 'person', 'reference', 'seen_at'],
    ({ id, ...seen }) => {
      const values = { ...seen, stopped_reason: null, stopped_at: null };
      const insert = db.insertInto('targets').values({ id, ...values });
      return insert.onConflict((conflict) => conflict.column('id').doUpdateSet(values));
    },
  );
  return {
    // At every message, so the disk need not have it at once: what refers to it later takes it along.
    async keep(target, now) {
      const seen_at = now.toISOString();
      await keep({ ...target, seen_at });
    },
    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst();
      return row ? (readTarget(row)[0] ?? null) : null;
    },
    async findOfPerson(person) {
      const found = await rows().where('person', '=', person).orderBy('id').execute();
      return found.flatMap(readTarget);
    },
    async readAll() {
      const found = await rows().orderBy('id').execute();
      return found.flatMap(readTarget);
    },
    stop: (id, reason, now) => durably((transaction) => stopTargets(transaction, [id], reason, now)),
  };
}
