import type { Answer } from './answer';

/** Whether anything was found. A next meeting, a meeting or a friendly word is an answer without hits. */
export function holdsSomething({ intent, hits, nextMeeting, meeting }: Answer): boolean {
  return intent === 'smallTalk' || hits.length > 0 || nextMeeting !== null || meeting !== null;
}
