import type { RegisterEvent } from './notification';

const kinds = {
  agenda: true,
  minutes: true,
  listed: true,
  decided: true,
  moved: true,
  placeChanged: true,
  cancelled: true,
  reinstated: true,
} satisfies Record<RegisterEvent['kind'], true>;

/** What a record of the news log tells; null for what no program of this version wrote. */
export function parseEvent(content: string): RegisterEvent | null {
  try {
    const value = Object(JSON.parse(content)) as RegisterEvent;
    return Object.hasOwn(kinds, value.kind) ? value : null;
  } catch {
    return null;
  }
}
