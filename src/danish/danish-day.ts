/** Swedish writes dates as ISO does: "2026-11-21". */
const dayInDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** ISO date in Denmark at a moment: 23:30 UTC is already the next day there. */
export function danishDay(moment: Date): string {
  return dayInDenmark.format(moment);
}
