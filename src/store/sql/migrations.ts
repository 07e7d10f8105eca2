import type { Database } from './database';

/** One step from a version of the tables to the next. */
export interface Migration {
  readonly name: string;
  readonly up: (schema: Database['schema']) => Promise<void>;
}

/** Follow-ups need what was said before; it goes when its time is over, so the time has an index. */
const contexts: Migration = {
  name: 'contexts',
  async up(schema) {
    await schema
      .createTable('contexts')
      .addColumn('conversation', 'text', (column) => column.primaryKey().notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('contexts_used_at').on('contexts').column('used_at').execute();
  },
};

const processedActivities: Migration = {
  name: 'processed activities',
  async up(schema) {
    await schema
      .createTable('processed_activities')
      .addColumn('activity', 'text', (column) => column.primaryKey().notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('processed_activities_seen_at').on('processed_activities').column('seen_at').execute();
  },
};

const preferences: Migration = {
  name: 'preferences',
  async up(schema) {
    await schema
      .createTable('preferences')
      .addColumn('person', 'text', (column) => column.primaryKey().notNull())
      .addColumn('language', 'text')
      .addColumn('circle', 'text')
      .execute();
  },
};

const feedback: Migration = {
  name: 'feedback',
  async up(schema) {
    await schema
      .createTable('feedback_counts')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('intent', 'text', (column) => column.notNull())
      .addColumn('yes', 'integer', (column) => column.notNull())
      .addColumn('no', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_counts_key', ['day', 'language', 'intent'])
      .execute();
    await schema
      .createTable('kept_questions')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('kept_questions_day').on('kept_questions').column('day').execute();
  },
};

/** All steps in order; a step's version is its place, from 1. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [contexts, processedActivities, preferences, feedback];
