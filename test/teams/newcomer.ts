import type { Card } from '../../src/cards/card';
import type { Subscription } from '../../src/store/subscriptions';
import { buildInstall, buildMessage, buildPress } from './activities';
import type { BotAtWork } from './bot-at-work';
import type { Reply } from './post-activity';

let count = 0;

/** A person in a personal chat with the bot. */
export interface Newcomer {
  /** Of the chat. */
  readonly id: string;
  say(text: string, more?: object): Promise<Reply>;
  press(data: unknown, more?: object): Promise<Reply>;
  install(): Promise<Reply>;
  subscription(): Promise<Subscription | null>;
}

/** One whom nobody has spoken to before. */
export function meetNewcomer(bot: BotAtWork, name = 'ny'): Newcomer {
  count += 1;
  const conversation = { id: `a:${name}-${count}`, conversationType: 'personal' };
  const from = { id: `29:${name}-${count}`, name, aadObjectId: `${name}-${count}` };
  const fields = { conversation, from };
  const { serviceUrl } = bot.connector;
  return {
    id: conversation.id,
    say: (text, more = {}) => bot.post(buildMessage(serviceUrl, { text, ...fields, ...more })),
    press: (data, more = {}) => bot.post(buildPress(serviceUrl, data, { ...fields, ...more })),
    install: () => bot.post(buildInstall(serviceUrl, fields)),
    subscription: () => bot.store.subscriptions.read(conversation.id),
  };
}

/** The card that takes the place of the one whose button was pressed. */
export function replacementIn(reply: Reply): Card {
  const { type, value } = JSON.parse(reply.text) as { type: string; value: Card };
  expect(type).toBe('application/vnd.microsoft.card.adaptive');
  return value;
}
