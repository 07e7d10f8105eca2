import type { TurnContext } from 'botbuilder';
import { renderFailure } from '../cards/render-failure';
import { readAsker } from './asker';
import type { BotPorts } from './bot-ports';
import { isExtension } from './activity-kinds';
import { describeError } from './log';
import { respondWithSentence } from './message-extension';
import { respondWithText, sendCard } from './send-card';
import { currentTurn } from './turn-id';

/** A button's answer must be a response in any case; where no message can be sent it carries the words itself. */
async function apologise(context: TurnContext, ports: BotPorts, id: string): Promise<void> {
  const { language } = await readAsker(context.activity, ports);
  const card = renderFailure(language ?? 'da', id);
  if (isExtension(context.activity)) return respondWithSentence(context, card.fallbackText);
  if (context.activity.type === 'invoke') await respondWithText(context, card.fallbackText);
  if (context.activity.type === 'message') await sendCard(context, card);
}

/** Ends a turn that failed: one line in the log and a polite answer, both with the same id. Never throws. */
export async function endFailedTurn(context: TurnContext, ports: BotPorts, error: unknown): Promise<void> {
  const id = currentTurn() ?? '';
  ports.log('error', 'turnFailed', { id, type: context.activity.type, ...describeError(error) });
  try {
    await apologise(context, ports, id);
  } catch (failure) {
    ports.log('error', 'apologyFailed', { id, ...describeError(failure) });
  }
}
