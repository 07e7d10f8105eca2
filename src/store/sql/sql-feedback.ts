import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { danishDay } from '../../danish/danish-day';
import type { Feedback, KeptQuestion, MissedQuestion, Verdict, VerdictCount } from '../feedback';
import { expired, type Sweep } from './expiry';
import { intent, language, parseMissedQuestion } from './parse-content';
import type { Tables } from './tables';

/** Nothing for a row whose words this program does not know. */
function readCount(row: Tables['feedback_counts']): VerdictCount[] {
  const known = { language: language.safeParse(row.language).data, intent: intent.safeParse(row.intent).data };
  if (known.language === undefined || known.intent === undefined) return [];
  return [{ day: row.day, language: known.language, intent: known.intent, yes: row.yes, no: row.no }];
}

function readQuestion({ day, content }: { day: string; content: string }): KeptQuestion[] {
  const question = parseMissedQuestion(content);
  return question ? [{ day, ...question }] : [];
}

async function count(db: Database, { helpful, ...kind }: Verdict, now: Date): Promise<void> {
  const votes = helpful ? { yes: 1, no: 0 } : { yes: 0, no: 1 };
  await db
    .insertInto('feedback_counts')
    .values({ day: danishDay(now), ...kind, ...votes })
    .onConflict((conflict) =>
      conflict.columns(['day', 'language', 'intent']).doUpdateSet((row) => ({
        yes: row('feedback_counts.yes', '+', votes.yes),
        no: row('feedback_counts.no', '+', votes.no),
      })),
    )
    .execute();
}

/** Takes the fields one by one: whatever else the caller's object holds, such as the person, is not kept. */
async function keepQuestion(db: Database, question: MissedQuestion, now: Date): Promise<void> {
  const { text, language: spoken, intent: asked, hits } = question;
  const content = JSON.stringify({ text, language: spoken, intent: asked, hits });
  await db
    .insertInto('kept_questions')
    .values({ id: randomUUID(), day: danishDay(now), content })
    .execute();
}

export function buildSqlFeedback(db: Database, sweep: Sweep): Feedback {
  return {
    async count(verdict, now) {
      await sweep(now);
      await count(db, verdict, now);
    },
    async keepQuestion(question, now) {
      await sweep(now);
      await keepQuestion(db, question, now);
    },
    async readCounts() {
      const rows = await db
        .selectFrom('feedback_counts')
        .selectAll()
        .orderBy('day', 'desc')
        .orderBy('language')
        .orderBy('intent')
        .execute();
      return rows.flatMap(readCount);
    },
    async readQuestions(now) {
      const rows = await db
        .selectFrom('kept_questions')
        .select(['day', 'content'])
        .where('day', '>', expired.questions(now))
        .orderBy('day', 'desc')
        .orderBy('content')
        .execute();
      return rows.flatMap(readQuestion);
    },
  };
}
