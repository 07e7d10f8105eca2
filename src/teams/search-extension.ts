import type { TurnContext } from 'botbuilder';
import type { AnswerHit } from '../answers/answer';
import { previewItem } from '../cards/item-preview';
import { renderSharedItem } from '../cards/render-shared-item';
import type { Asker } from '../questions/asker';
import { parseQuestion } from '../questions/parse-question';
import type { Intent, Question } from '../questions/question';
import { texts } from '../texts/texts';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { mostResults, parseQuery, respondWithResults, respondWithSentence } from './message-extension';
import { buildLinks } from './view';

/** Bytes of one inserted card: a message holds about 28 KB, and all results together come in one response. */
const cardBytesFor = (results: number): number => Math.min(20_000, Math.max(6_000, Math.floor(150_000 / results)));

/** Questions that a list of items answers; whatever else is typed here is looked up by its words. */
const listIntents: readonly Intent[] = ['decision', 'subject', 'statement', 'appointment', 'caseNumber', 'item'];

function asSearch(question: Question, text: string): Question {
  if (listIntents.includes(question.intent)) return question;
  return { ...question, intent: 'subject', subject: question.subject || text };
}

/** Of the newest meeting whose minutes there are. */
function latestDecisions(asker: Asker): Question {
  const question = parseQuestion(texts.da.actions.askLatestDecisions, asker);
  return { ...question, filters: { ...question.filters, status: 'decided' } };
}

/**
 * The items for what is typed; before them those for the whole word, where the last one is still being typed: "botil" is
 * near to other words, but means "botilbud". At first the latest decisions.
 */
async function find(text: string, asker: Asker, ports: BotPorts): Promise<readonly AnswerHit[]> {
  const ask = async (question: Question): Promise<readonly AnswerHit[]> =>
    (await ports.ask(question, asker.today, mostResults)).hits;
  const look = (words: string): Promise<readonly AnswerHit[]> => ask(asSearch(parseQuestion(words, asker), words));
  if (text === '') return ask(latestDecisions(asker));
  const completed = ports.complete(text);
  const hits = [...(completed === null ? [] : await look(completed)), ...(await look(text))];
  const ids = hits.map(({ meeting, number }) => `${meeting}/${number}`);
  return hits.filter((_, place) => ids.indexOf(ids[place] ?? '') === place);
}

/** The search command of the compose box and the command box: results with the same ranking as in the chat. */
export async function searchExtension(context: TurnContext, ports: BotPorts): Promise<void> {
  const { text, skip, count } = parseQuery(context.activity.value);
  const asker = await readAsker(context.activity, ports);
  const language = asker.language ?? 'da';
  const hits = await find(text, asker, ports);
  const found = hits.slice(skip, skip + count);
  ports.log('info', 'extensionSearched', { hits: found.length });
  if (found.length === 0) return respondWithSentence(context, texts[language].nothingFound.heading);
  const limit = cardBytesFor(found.length);
  const links = buildLinks(ports);
  const toResult = (hit: AnswerHit): Parameters<typeof respondWithResults>[1][number] => ({
    preview: previewItem(hit, language, asker.today),
    card: renderSharedItem(hit, language, asker.today, limit, links),
  });
  return respondWithResults(context, found.map(toResult));
}
