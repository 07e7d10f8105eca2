import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Card } from '../cards/card';
import type { ItemPreview } from '../cards/item-preview';
import { respondToInvoke } from './invoke-response';

/** Teams lists no more results than this. */
export const mostResults = 25;

/** What is typed into the search field comes under this name, as the manifest says. */
const searchParameter = 'search';

const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish(),
  queryOptions: z
    .object({ skip: z.number().int().min(0), count: z.number().int().min(1) })
    .partial()
    .nullish(),
});

/** What is looked for in the compose box or the command box. */
export interface ExtensionQuery {
  /** Empty at the beginning, before anything is typed. */
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** A query of any shape; what is not as Teams sends it counts as nothing typed. */
export function parseQuery(value: unknown): ExtensionQuery {
  const { parameters, queryOptions } = query.safeParse(value).data ?? {};
  const typed = parameters?.find(({ name }) => name === searchParameter)?.value;
  return {
    text: typeof typed === 'string' ? typed.trim() : '',
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? mostResults, mostResults),
  };
}

/** One result: the line in the list, and the card that is inserted when it is chosen. */
export interface ExtensionResult {
  readonly preview: ItemPreview;
  readonly card: Card;
}

function toAttachment({ preview, card }: ExtensionResult): object {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  };
}

/** Answers with a list to choose from; none at all is answered with nothing. */
export function respondWithResults(context: TurnContext, results: readonly ExtensionResult[]): Promise<void> {
  const attachments = results.map(toAttachment);
  return respondToInvoke(context, { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
}

/** Answers with a sentence in place of the list. */
export function respondWithSentence(context: TurnContext, text: string): Promise<void> {
  return respondToInvoke(context, { composeExtension: { type: 'message', text } });
}
