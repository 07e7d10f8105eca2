import type { Cause } from './notification';

const kinds = {
  reminder: true,
  agenda: true,
  minutes: true,
  subject: true,
  moved: true,
  placeChanged: true,
  cancelled: true,
  reinstated: true,
  correction: true,
  test: true,
} satisfies Record<Cause['kind'], true>;

/** What an entry of the ledger tells; null for what no program of this version wrote. */
export function parseCause(content: string): Cause | null {
  try {
    const value = Object(JSON.parse(content)) as Cause;
    return Object.hasOwn(kinds, value.kind) ? value : null;
  } catch {
    return null;
  }
}
