import { danishClock, danishMoment } from '../danish/danish-moment';
import { addDays } from '../danish/days';
import { remember } from '../danish/remember';
import { isWorkingDay, lastWorkingDayBefore, nextWorkingDay } from '../danish/working-days';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import { earliestTimeOfDay, latestTimeOfDay, type Choices } from '../questions/news-choices';

export type Timing = Pick<Choices, 'timeOfDay' | 'pausedFrom' | 'pausedUntil'>;

/** More than thousands of people choose between them: a plan asks for the same moments again and again. */
const mostMoments = 10_000;

/** "2026-12-04 09:30". */
const momentOf = remember((clock) => {
  const [day = '', time = ''] = clock.split(' ');
  return danishMoment(day, time);
}, mostMoments);

/** A working day at the time of day chosen, or at the nearest to it at which people are told things. */
function atTimeOfDay(day: string, { timeOfDay }: Pick<Timing, 'timeOfDay'>): Date {
  const notEarlier = timeOfDay < earliestTimeOfDay ? earliestTimeOfDay : timeOfDay;
  return momentOf(`${day} ${notEarlier > latestTimeOfDay ? latestTimeOfDay : notEarlier}`);
}

/** The first working day that is not before a day. */
function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : nextWorkingDay(day);
}

function isPaused(day: string, { pausedFrom, pausedUntil }: Timing): boolean {
  return pausedUntil !== null && day < pausedUntil && (pausedFrom === null || day >= pausedFrom);
}

/** The moment itself, or the time of day on the first working day after the pause that it lies in. */
export function afterPause(moment: Date, timing: Timing): Date {
  const { pausedUntil } = timing;
  if (pausedUntil === null || !isPaused(danishClock(moment).day, timing)) return moment;
  return atTimeOfDay(workingDayFrom(pausedUntil), timing);
}

/** When a meeting begins; where no hour is known, when its day is over. */
export function startOf({ date, start }: Pick<PlannedMeeting, 'date' | 'start'>): Date {
  return start === null ? momentOf(`${addDays(date, 1)} 00:00`) : momentOf(`${date} ${start}`);
}

/** So many days before a meeting at the time of day, or on the last working day before that, and before it begins. */
export function dueBefore(meeting: Pick<PlannedMeeting, 'date' | 'start'>, daysBefore: number, timing: Timing): Date {
  const { date, start } = meeting;
  const due = dayDueBefore(`${date} ${daysBefore} ${timing.timeOfDay}`);
  if (due < startOf({ date, start })) return due;
  return dayDueBefore(`${lastWorkingDayBefore(date)} 0 ${timing.timeOfDay}`);
}

/** "2026-12-04 7 08:00". */
const dayDueBefore = remember((asked) => {
  const [date = '', daysBefore = '', timeOfDay = ''] = asked.split(' ');
  const wanted = addDays(date, -Number(daysBefore));
  return atTimeOfDay(isWorkingDay(wanted) ? wanted : lastWorkingDayBefore(wanted), { timeOfDay });
}, mostMoments);

/** The next time of day on a working day. */
export function dueAfter(happenedAt: Date, { timeOfDay }: Timing): Date {
  return timeDueAfter(`${happenedAt.getTime()} ${timeOfDay}`);
}

/** "1795000000000 08:00". */
const timeDueAfter = remember((asked) => {
  const [time = '', timeOfDay = ''] = asked.split(' ');
  const happenedAt = new Date(Number(time));
  const day = workingDayFrom(danishClock(happenedAt).day);
  const due = atTimeOfDay(day, { timeOfDay });
  return due >= happenedAt ? due : atTimeOfDay(nextWorkingDay(day), { timeOfDay });
}, mostMoments);

/** True where a day is today, or one of the next two working days. */
export function isUrgent(day: string, happenedAt: Date): boolean {
  const [today = '', last = ''] = urgentDays(String(happenedAt.getTime()));
  return day >= today && day <= last;
}

const urgentDays = remember((time) => {
  const { day } = danishClock(new Date(Number(time)));
  return [day, nextWorkingDay(nextWorkingDay(day))];
}, mostMoments);
