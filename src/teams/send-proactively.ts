import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { BotFrameworkAuthentication, ConnectorClient, ConnectorClientOptions } from 'botframework-connector';
import type { Card } from '../cards/card';
import type { BotIdentity } from '../config';
import type { Send, SendOutcome } from '../notifications/send';
import { buildAuthenticationOver } from './bot-adapter';
import { ConnectorFault } from './connector-client';
import { parseReference, type Reference } from './conversation-reference';
import { maySendTo } from './doors';
import { describeError, type Log } from './log';
import { toMessage } from './send-card';
import { sendOnce, type Exchange } from './send-once';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** In milliseconds. */
export interface SendTimes {
  /** For the request itself. */
  readonly request: number;
  /** For the token and the request together. */
  readonly whole: number;
}

/**
 * Teams takes a message within a second or two. What takes longer may still arrive and is never sent again, so patience
 * costs less than haste; but a bot that is stopped has 25 seconds in all to end what it does.
 */
export const usualSendTimes: SendTimes = { request: 10_000, whole: 18_000 };

/** One message on its way. */
interface UnderWay {
  exchange: Exchange | null;
  /** What has not been asked of the connector by then shall not be. */
  isOver: boolean;
}

const underWay = new AsyncLocalStorage<UnderWay>();

/** The first request of a message, and no other: the SDK gets no second one through. */
function begin(state: UnderWay | undefined): UnderWay {
  if (!state || state.isOver || state.exchange) throw new ConnectorFault(null, 'refused');
  state.exchange = { kind: 'unanswered' };
  return state;
}

/** Carries a message to the connector once. What became of it is kept apart, whatever the SDK makes of the answer. */
export function buildSingleClient(maySendTo: (address: string) => boolean, times = usualSendTimes): HttpClient {
  return {
    async sendRequest(request) {
      const { url, method } = request;
      if (!maySendTo(url)) throw new ConnectorFault(null, 'foreignService');
      const state = begin(underWay.getStore());
      const body = typeof request.body === 'string' ? request.body : '';
      const exchange = await sendOnce({ url, method, headers: request.headers.toJson(), body }, times.request);
      state.exchange = exchange;
      if (exchange.kind !== 'answered') throw new ConnectorFault(null, exchange.kind);
      if (exchange.status >= 300) throw new ConnectorFault(exchange.status, 'refused');
      const headers = request.headers.clone();
      headers.headerNames().forEach((name) => headers.remove(name));
      return { request, status: exchange.status, headers, bodyAsText: exchange.body };
    },
  };
}

/** The id in `{"id":"1700000000000"}`; empty where there is none. */
function messageIdOf(body: string): string {
  try {
    const { id } = Object(JSON.parse(body)) as { id?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}

function outcomeOf({ exchange }: UnderWay): SendOutcome {
  if (exchange?.kind !== 'answered') return exchange ?? { kind: 'unsent' };
  const { status, headers, body } = exchange;
  return { kind: 'answered', status, retryAfter: headers['retry-after'] ?? null, messageId: messageIdOf(body) };
}

function buildActivity({ bot, user, ...where }: Reference, card: Card): Partial<Activity> {
  return { ...toMessage(card), ...where, from: bot, ...(user && { recipient: user }) };
}

/** Ends with the promise, or when the time is over. */
async function withinTime(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, end]);
  clearTimeout(timer);
}

/**
 * Sends a card to a conversation that nobody has just written in, over the address that was kept of it. It goes by the
 * connector itself and not by `continueConversationAsync`, which resolves also when the sending failed. `authentication`
 * must carry its calls by a {@link buildSingleClient}.
 */
export function buildSendProactively(
  authentication: BotFrameworkAuthentication,
  botId: string | null,
  log: Log,
  times = usualSendTimes,
): Send {
  const { AudienceClaim, AppIdClaim } = AuthenticationConstants;
  const claims = [AudienceClaim, AppIdClaim].map((type) => ({ type, value: botId ?? '' }));
  const connect = (serviceUrl: string): Promise<ConnectorClient> =>
    authentication.createConnectorFactory(new ClaimsIdentity(claims)).create(serviceUrl);

  async function call(reference: Reference, card: Card, messageId: string | null): Promise<void> {
    const { conversations } = await connect(reference.serviceUrl);
    const activity = buildActivity(reference, card);
    if (messageId === null) await conversations.sendToConversation(reference.conversation.id, activity);
    else await conversations.updateActivity(reference.conversation.id, messageId, { ...activity, id: messageId });
  }

  return async (target, card, messageId) => {
    const state: UnderWay = { exchange: null, isOver: false };
    const reference = parseReference(target.reference);
    if (reference === null) return { kind: 'unsent' };
    const report = (error: unknown): void => {
      if (state.exchange === null) log('warn', 'notificationUnsent', describeError(error));
    };
    await underWay.run(state, () => withinTime(times.whole, call(reference, card, messageId).catch(report)));
    state.isOver = true;
    return outcomeOf(state);
  };
}

/** The way to Teams for what nobody has just asked for, signed in as the bot; only to hosts that it may send to. */
export function buildTeamsSend(identity: BotIdentity | null, log: Log, times = usualSendTimes): Send {
  const client = buildSingleClient((address) => maySendTo(address, identity), times);
  return buildSendProactively(buildAuthenticationOver(client, identity), identity?.id ?? null, log, times);
}
