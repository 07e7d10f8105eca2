/**
 * Rows as they lie in the database. Only text and whole numbers, which every database gives back alike. Moments are ISO
 * in UTC with milliseconds, so that they sort as text.
 */
export interface Tables {
  schema_versions: { version: number; name: string; migrated_at: string };
  contexts: { conversation: string; content: string; used_at: string };
  processed_activities: { activity: string; seen_at: string };
  preferences: { person: string; language: string | null; circle: string | null };
  feedback_counts: { day: string; language: string; intent: string; yes: number; no: number };
  kept_questions: { id: string; day: string; content: string };
}
