import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { renderAskToKeep, renderKept, renderThanks } from '../cards/render-ask-to-keep';
import type { verbs } from '../cards/verbs';
import { readChanged } from '../conversation/change-filter';
import type { Asker } from '../questions/asker';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { describeError } from './log';
import { claimForPerson } from './remember';
import { replaceCard, respondWithText, sendCards } from './send-card';

type Verdict = z.infer<typeof verbs.verdict>;
type Consent = z.infer<typeof verbs.keep>;

/** Items that are kept beside a question: what its asker saw on the first pages. */
const mostHits = 10;

function readIntent({ question, change }: Verdict, asker: Asker): ReturnType<typeof readChanged>['intent'] {
  return readChanged(question, change, asker).intent;
}

/** Counts "Ja" or "Nej" to "Var det svaret?", once for a person and card; "Nej" is asked whether to keep the question. */
export async function takeVerdict(context: TurnContext, data: Verdict, ports: BotPorts): Promise<void> {
  const { activity } = context;
  const { helpful, language, question, change } = data;
  const asker = await readAsker(activity, ports);
  if (await claimForPerson(`verdict ${activity.replyToId ?? question}`, activity, ports)) {
    const verdict = { helpful, language, intent: readIntent(data, asker) };
    await ports.store.feedback
      .count(verdict, ports.now())
      .catch((error: unknown) => ports.log('error', 'storeFailed', describeError(error)));
  }
  ports.log('info', 'verdictTaken', { helpful });
  if (!helpful) {
    await sendCards(context, [renderAskToKeep(question, change, language)]);
    return;
  }
  const thanks = renderThanks(language);
  if (activity.type === 'invoke') await respondWithText(context, thanks.speak);
  else await sendCards(context, [thanks]);
}

/** Keeps a question that its asker agreed to, without who asked; says in the place of the card what came of it. */
export async function keepQuestion(context: TurnContext, data: Consent, ports: BotPorts): Promise<void> {
  const { question: text, change, language, agreed } = data;
  const asker = await readAsker(context.activity, ports);
  if (agreed) {
    const question = readChanged(text, change, asker);
    const { hits } = await ports.ask(question, asker.today);
    const ids = hits.slice(0, mostHits).map(({ meeting, number }) => `${meeting}/${number}`);
    await ports.store.feedback.keepQuestion({ text, language, intent: question.intent, hits: ids }, ports.now());
  }
  ports.log('info', 'questionKept', { agreed });
  await replaceCard(context, renderKept(language, agreed));
}
