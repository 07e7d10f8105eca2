const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

const hour = 60 * 60 * 1000;

/** Danish clocks are two hours ahead of UTC in summer and one in winter. */
const hoursAhead = [2, 1];

/** "2026-10-25 02:30": day and time that Danish clocks show at a moment. */
export function danishClock(moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = wallClock.format(moment).split(' ');
  return { day, time };
}

/**
 * The moment at which Danish clocks show a day and a time ("2026-12-04", "09:30"). In the night that has the hour from
 * two to three twice it is the first one; a time that the spring night leaps over is as long after midnight as it would
 * have been: 02:30 is then shown as 03:30. That is how iCalendar reads both (RFC 5545, 3.3.5).
 */
export function danishMoment(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = hoursAhead.map((hours) => new Date(asUtc - hours * hour));
  const shows = candidates.find((moment) => wallClock.format(moment) === `${day} ${time}`);
  return shows ?? new Date(asUtc - hour);
}
