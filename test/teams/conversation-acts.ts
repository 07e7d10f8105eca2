import { buildPress } from './activities';
import type { AnyAction } from '../../src/cards/card';
import { valuesOf } from '../cards/card-walk';
import type { Act, Talk } from './conversation-table';

type Fields = Readonly<Record<string, unknown>>;

/** Presses what Teams sends for a button's data, with nothing of the activity but that. */
async function press(talk: Talk, data: unknown, fields: Fields = {}): Promise<void> {
  const { type, name, text, replyToId, value } = buildPress('', data);
  await talk.post({ type, name, text, replyToId, value, ...fields });
}

/** The act with what it does as its name, for the name of the test. */
function named(name: string, doing: (talk: Talk) => Promise<void>): Act {
  return Object.defineProperty(doing, 'name', { value: name });
}

/** Taps the button with this title on the card shown last; of several the one at `place`, from 1. */
export function tap(title: string, place = 1): Act {
  return named(`taps ${title}`, async (talk) => {
    const actions = [...valuesOf(talk.card, 'actions'), ...valuesOf(talk.card, 'selectAction')].flat() as AnyAction[];
    const found = actions.filter((action) => action.title === title && action.type === 'Action.Execute')[place - 1];
    if (found?.type !== 'Action.Execute') throw new Error(`No button "${title}" on: ${JSON.stringify(talk.card)}`);
    await press(talk, found.data, { replyToId: 'card' });
  });
}

/** Sends data that stands on no card of ours. */
export function tamper(data: Fields): Act {
  return named('sends foreign data', (talk) => press(talk, data));
}

/** Writes the last message anew. */
export function edit(text: string): Act {
  const channelData = { eventType: 'editMessage' };
  return named(`mends it: ${text}`, (talk) =>
    talk.post({ type: 'messageUpdate', id: talk.said, text, timestamp: text, channelData }),
  );
}

/** Takes the last message back. */
export const takeBack: Act = (talk) =>
  talk.post({ type: 'messageDelete', id: talk.said, text: undefined, channelData: { eventType: 'softDeleteMessage' } });

/** Sends the last message once more, as Teams does where an answer takes long. */
export function sendAgain(text: string): Act {
  return named('is sent again', (talk) => talk.post({ id: talk.said, text }));
}

/** Sends a file, with words or without. */
export function sendFile(text?: string): Act {
  const attachments = [{ contentType: 'application/pdf', name: 'dagsorden.pdf' }];
  return named('sends a file', (talk) => talk.post({ text, attachments }));
}

/** Likes what the bot wrote. */
export const like: Act = (talk) =>
  talk.post({ type: 'messageReaction', text: undefined, reactionsAdded: [{ type: 'like' }], replyToId: 'sent-1' });

/** Adds the bot to the conversation. */
export const install: Act = (talk) => talk.post({ type: 'installationUpdate', action: 'add', text: undefined });

/** Types into the message extension. */
export function search(text: string): Act {
  const value = { commandId: 'search', parameters: [{ name: 'search', value: text }] };
  return named(`types ${text}`, (talk) =>
    talk.post({ type: 'invoke', name: 'composeExtension/query', value, text: undefined }),
  );
}

/** Says something while the papers cannot be asked. */
export function whileBroken(text: string): Act {
  return named(`${text}, while nothing works`, async (talk) => {
    talk.stage.isBroken = true;
    await talk.post({ text });
    talk.stage.isBroken = false;
  });
}

/** Says something while Teams refuses the next calls, as many as statuses are named. */
export function whileRefused(text: string, ...statuses: number[]): Act {
  return named(`${text}, while Teams answers ${statuses.join(', ')}`, async (talk) => {
    talk.stage.connector.meet(...statuses.map((status) => ({ status })));
    await talk.post({ text });
  });
}

/** Stops the bot and starts it again over the same data. */
export const restart: Act = (talk) => talk.stage.restart();
