import { appointment } from './appointment-phrases';
import { decision } from './decision-phrases';
import { history } from './history-phrases';
import type { IntentPhrase } from './intent-phrase';
import { agendaOut, comingMeetings, knownMeetings } from './meeting-list-phrases';
import { attendance, minutesOut, nextMeeting } from './meeting-phrases';
import type { FoundPhrase } from './phrase';
import { findPhrase } from './phrase';
import type { Intent } from './question';
import type { Words } from './words';

/** The table of what is asked for, the surest first. */
export const intentPhrases: readonly IntentPhrase[] = [
  ...minutesOut,
  ...agendaOut,
  ...comingMeetings,
  ...knownMeetings,
  ...nextMeeting,
  ...attendance,
  ...appointment,
  ...history,
  ...decision,
];

export interface FoundIntent extends FoundPhrase {
  readonly intent: Intent;
  readonly topic: IntentPhrase['topic'];
}

/** The first of the table's phrases that the words hold, or null. */
export function findIntent(words: Words): FoundIntent | null {
  for (const { intent, topic, pattern } of intentPhrases) {
    const found = findPhrase(words, pattern);
    if (found) return { ...found, intent, topic };
  }
  return null;
}
