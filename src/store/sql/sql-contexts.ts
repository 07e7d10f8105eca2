import type { Database } from './database';
import type { Contexts } from '../contexts';
import { answersKept, findAnswerLine, writeAnswerLine } from './answer-lines';
import { expired, type Sweep } from './expiry';
import { hashName } from './hash-name';
import { parseContextText } from './parse-content';
import { prepare } from './prepare';

export function buildSqlContexts(db: Database, sweep: Sweep): Contexts {
  // One statement, so that no other copy of the bot can come between reading and renewing.
  const renew = prepare(db, ['conversation', 'used_at', 'over'], ({ conversation, used_at, over }) =>
    db
      .updateTable('contexts')
      .set({ used_at })
      .where('conversation', '=', conversation)
      .where('used_at', '>', over)
      .returning('content'),
  );
  return {
    async use(conversation, now) {
      const over = expired.contexts(now);
      const [row] = await renew({ conversation: hashName(conversation), used_at: now.toISOString(), over });
      return row ? parseContextText(row.content) : null;
    },
    async keep(conversation, context, now, answer) {
      await sweep(now);
      const kept = { content: JSON.stringify(context), used_at: now.toISOString() };
      await db
        .insertInto('contexts')
        .values({ conversation: hashName(conversation), ...kept, answers: answer ? writeAnswerLine(answer) : '' })
        .onConflict((conflict) =>
          conflict.column('conversation').doUpdateSet((row) => {
            // The database puts the new answer before the others, so that none is lost where two turns end at once.
            const all = row(row.ref('excluded.answers'), '||', row.ref('contexts.answers'));
            return { ...kept, answers: row.fn<string>('substr', [all, row.lit(1), row.lit(answersKept)]) };
          }),
        )
        .execute();
    },
    async findAnswer(conversation, message, now) {
      const row = await db
        .selectFrom('contexts')
        .select('answers')
        .where('conversation', '=', hashName(conversation))
        .where('used_at', '>', expired.contexts(now))
        .executeTakeFirst();
      return row ? findAnswerLine(row.answers, message) : null;
    },
    async forget(conversation) {
      await db.deleteFrom('contexts').where('conversation', '=', hashName(conversation)).execute();
    },
  };
}
