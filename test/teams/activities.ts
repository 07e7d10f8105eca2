/** Activities as Teams sends them, cut to what matters. */
type Fields = Readonly<Record<string, unknown>>;

let count = 0;

const bot = { id: '28:kkr-bot', name: 'KKR-bot' };
const person = { id: '29:ida', name: 'Ida Holm', aadObjectId: '00000000-0000-0000-0000-00000000000a' };

export const mentionOfBot = { type: 'mention', text: '<at>KKR-bot</at>', mentioned: bot };

/** A message in a personal chat; every call gives it an id of its own. */
export function buildMessage(serviceUrl: string, fields: Fields = {}): Fields {
  count += 1;
  return {
    type: 'message',
    id: `message-${count}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-22T10:00:00.000Z',
    locale: 'da-DK',
    from: person,
    recipient: bot,
    conversation: { id: 'a:personal', conversationType: 'personal' },
    text: 'Hvad blev besluttet om botilbud?',
    ...fields,
  };
}

/** A pressed Action.Execute with its data. */
export function buildPress(serviceUrl: string, data: unknown, fields: Fields = {}): Fields {
  const verb = (data as { verb?: unknown } | null)?.verb;
  return buildMessage(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', title: 'Detaljer', verb, data }, trigger: 'manual' },
    ...fields,
  });
}

export function buildInstall(serviceUrl: string, fields: Fields = {}): Fields {
  return buildMessage(serviceUrl, { type: 'installationUpdate', action: 'add', text: undefined, ...fields });
}

export function buildMembersAdded(serviceUrl: string, fields: Fields = {}): Fields {
  return buildMessage(serviceUrl, { type: 'conversationUpdate', membersAdded: [bot], text: undefined, ...fields });
}

export const group = { id: '19:group', conversationType: 'groupChat', isGroup: true };
export const channel = { id: '19:channel;messageid=1', conversationType: 'channel', isGroup: true };
