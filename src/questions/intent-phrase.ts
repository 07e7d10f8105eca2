import { phrase, type Phrase } from './phrase';
import type { Intent, Question } from './question';

/** One way to ask for something. */
export interface IntentPhrase {
  readonly intent: Intent;
  readonly topic: Extract<Question['topic'], 'minutesOut' | 'agendaOut' | 'attendance' | 'meetings'> | null;
  readonly pattern: Phrase;
  /** A question that the phrase takes, and a look-alike that it refuses. */
  readonly takes: string;
  readonly refuses: string;
}

export type Row = readonly [takes: string, refuses: string, source: string];

export const rows = (intent: Intent, topic: IntentPhrase['topic'], list: readonly Row[]): IntentPhrase[] =>
  list.map(([takes, refuses, source]) => ({ intent, topic, pattern: phrase(source), takes, refuses }));

/** Who may have decided, discussed or appointed: says nothing of what is asked for. */
export const who = '(kkr|vi|man|de|der|i|they|we|you|the council|councils|borgmestrene|politikerne|it|it been)';
