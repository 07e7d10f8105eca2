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

/** What belongs to a target goes with it: the other tables of notifications refer to this one. */
const targets: Migration = {
  name: 'targets',
  async up(schema) {
    await schema
      .createTable('targets')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .addColumn('stopped_reason', 'text')
      .addColumn('stopped_at', 'text')
      .execute();
    await schema.createIndex('targets_person').on('targets').column('person').execute();
    await schema.createIndex('targets_stopped_at').on('targets').column('stopped_at').execute();
  },
};

const subscriptions: Migration = {
  name: 'subscriptions',
  async up(schema) {
    await schema
      .createTable('subscriptions')
      .addColumn('target', 'text', (column) =>
        column.primaryKey().notNull().references('targets.id').onDelete('cascade'),
      )
      .addColumn('choices', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('followed_subjects')
      .addColumn('target', 'text', (column) => column.notNull().references('subscriptions.target').onDelete('cascade'))
      .addColumn('folded', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('followed_subjects_key', ['target', 'folded'])
      .execute();
  },
};

/**
 * One index for each way that the queue is asked: what is due, what a target has, whom
 * somebody works on, what a meeting has, what is old.
 */
const ledger: Migration = {
  name: 'ledger',
  async up(schema) {
    await schema
      .createTable('ledger')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('target', 'text', (column) => column.notNull().references('targets.id').onDelete('cascade'))
      .addColumn('meeting', 'text')
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('not_after', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('next_attempt_at', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text')
      .addColumn('planned_at', 'text', (column) => column.notNull())
      .addColumn('settled_at', 'text')
      .addColumn('holder', 'text')
      .addColumn('leased_until', 'text')
      .execute();
    await schema.createIndex('ledger_due').on('ledger').columns(['state', 'next_attempt_at']).execute();
    await schema.createIndex('ledger_target').on('ledger').columns(['target', 'state', 'next_attempt_at']).execute();
    await schema
      .createIndex('ledger_leased')
      .on('ledger')
      .column('leased_until')
      .where('leased_until', 'is not', null)
      .execute();
    await schema.createIndex('ledger_meeting').on('ledger').column('meeting').execute();
    await schema.createIndex('ledger_settled_at').on('ledger').column('settled_at').execute();
  },
};

const news: Migration = {
  name: 'news',
  async up(schema) {
    await schema
      .createTable('register_state')
      .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('news')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('happened_at', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('news_happened_at').on('news').column('happened_at').execute();
  },
};

const calendarKeys: Migration = {
  name: 'calendar keys',
  async up(schema) {
    await schema
      .createTable('calendar_keys')
      .addColumn('target', 'text', (column) =>
        column.primaryKey().notNull().references('targets.id').onDelete('cascade'),
      )
      .addColumn('key_hash', 'text', (column) => column.notNull().unique())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .execute();
  },
};

const secrets: Migration = {
  name: 'secrets',
  async up(schema) {
    await schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** An edited message finds its answer. Beside the context, so that a turn keeps both in one write. */
const answers: Migration = {
  name: 'answers',
  async up(schema) {
    await schema
      .alterTable('contexts')
      .addColumn('answers', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};

/** All steps in order; a step's version is its place, from 1. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [
  ...[contexts, processedActivities, preferences, feedback],
  ...[targets, subscriptions, ledger, news, calendarKeys, secrets, answers],
];
