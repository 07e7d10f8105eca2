import type { Answer } from './answer';

/** Whether anything was found. A next meeting, meetings or a friendly word are an answer without hits. */
export function holdsSomething({ intent, hits, nextMeeting, meeting, meetings = [] }: Answer): boolean {
  if (intent === 'smallTalk' || hits.length > 0 || meetings.length > 0) return true;
  return nextMeeting !== null || meeting !== null;
}
