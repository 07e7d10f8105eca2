/**
 * Rows as they lie in the database. Only text and whole numbers, which every database gives back alike. Moments are ISO
 * in UTC with milliseconds, so that they sort as text.
 */
export interface Tables {
  schema_versions: { version: number; name: string; migrated_at: string };
  contexts: { conversation: string; content: string; used_at: string; answers: string };
  processed_activities: { activity: string; seen_at: string };
  preferences: { person: string; language: string | null; circle: string | null };
  feedback_counts: { day: string; language: string; intent: string; yes: number; no: number };
  kept_questions: { id: string; day: string; content: string };
  targets: TargetRow;
  subscriptions: { target: string; choices: string };
  followed_subjects: { target: string; folded: string; text: string; since: string };
  ledger: LedgerRow;
  register_state: { id: number; number: number; content: string };
  news: { key: string; content: string; happened_at: string };
  calendar_keys: { target: string; key_hash: string; made_at: string };
  secrets: { name: string; value: string; made_at: string };
}

export interface TargetRow {
  id: string;
  kind: string;
  person: string | null;
  reference: string;
  seen_at: string;
  stopped_reason: string | null;
  stopped_at: string | null;
}

export interface LedgerRow {
  key: string;
  target: string;
  meeting: string | null;
  content: string;
  due_at: string;
  not_after: string;
  state: string;
  attempts: number;
  next_attempt_at: string;
  message_id: string | null;
  planned_at: string;
  settled_at: string | null;
  /** Who leased it last. */
  holder: string | null;
  /** Null where it is not leased: always, once it is settled. */
  leased_until: string | null;
}
