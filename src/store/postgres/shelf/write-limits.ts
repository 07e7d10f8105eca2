import type { RawBuilder, Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { ItemLimits } from '../../../search/shelf';

/** What items must be like, as a condition. A meeting of which only the month is known ("2022-09") lies in a period when any day of that month does. */
export function writeLimits(limits: ItemLimits, sql: Sql): RawBuilder<unknown> {
  const { bodies, from, to, status, number, caseNumber, having } = limits;
  const parts = [
    ...(bodies.length > 0 ? [sql`body = any(${[...bodies]})`] : []),
    ...(from === null ? [] : [sql`date || '-31' >= ${from}`]),
    ...(to === null ? [] : [sql`date <= ${to}`]),
    ...(status === 'decided' ? [sql`is_resolved`] : []),
    ...(status === 'recommended' ? [sql`is_agenda`] : []),
    ...(number === null ? [] : [sql`(number = ${number} or number like ${`${number}.%`})`]),
    ...(caseNumber === null ? [] : [sql`case_number = ${caseNumber}`]),
    ...(having === 'statements' ? [sql`has_statements`] : []),
    ...(having === 'appointments' ? [sql`has_appointments`] : []),
  ];
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
