import type { RegisterMeeting } from '../meetings/register';
import type { MeetingOverview } from './answer';

/** The whole agenda of a meeting with what each item ended in; without minutes no item has ended in anything. */
export function buildOverview(meeting: RegisterMeeting): MeetingOverview {
  const { id, body, date, place, participants, absent } = meeting;
  return {
    id,
    body,
    date,
    place,
    hasMinutes: meeting.kinds.includes('minutes'),
    participants,
    absent,
    items: meeting.items.map(({ number, title, kind, outcomes }) => ({
      number,
      title,
      outcomes: kind === 'minutes' ? outcomes : ['none'],
    })),
  };
}
