/** When the story of each test begins. */
export const start = new Date('2026-11-22T10:00:00.000Z');
export const minutes = 60_000;
export const days = 24 * 60 * minutes;

export function later(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}
