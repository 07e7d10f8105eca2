import { danishClock, danishMoment } from '../danish/danish-moment';
import { isWorkingDay, nextWorkingDay } from '../danish/working-days';
import { earliestTimeOfDay } from '../questions/news-choices';

/** Danish time: those who chose seven are told at seven. */
const opens = earliestTimeOfDay;
const closes = '17:00';

/** What had to wait is told when people are at work. */
const resumes = '08:00';

/** Whether people may be told something of their own accord: a working day from 7 to 17 in Danish time. */
export function isOpen(moment: Date): boolean {
  const { day, time } = danishClock(moment);
  return isWorkingDay(day) && time >= opens && time < closes;
}

/** The moment itself where it is open, else the next one: 8 in the morning of a working day. */
export function nextOpening(moment: Date): Date {
  if (isOpen(moment)) return moment;
  const { day, time } = danishClock(moment);
  return danishMoment(isWorkingDay(day) && time < opens ? day : nextWorkingDay(day), resumes);
}
