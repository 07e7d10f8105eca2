import type { IncomingMessage } from 'node:http';
import type { Application } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { BotIdentity } from '../config';
import { untraced } from '../telemetry/telemetry';
import type { BotAdapter } from './bot-adapter';
import type { BotPorts } from './bot-ports';
import { requireAllowed, requireLoopbackHost } from './doors';
import { parseActivity } from './parse-activity';
import { readBody } from './read-body';
import { RequestFault } from './request-fault';
import { withSdkLog } from './sdk-log';
import { endFailedTurn } from './turn-failure';
import { currentTurn } from './turn-id';

/** What a request is answered with; the body only for an invoke. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Takes one request to its end. Throws a RequestFault for one that is refused. */
export type Receive = (request: IncomingMessage) => Promise<Reply>;

/** Stands for any activity, so that a token is checked before a byte of the body is read. */
const anyActivity = { type: 'message', channelId: 'msteams', serviceUrl: '' } as Activity;

/** Neutral whatever is wrong with the token: the SDK's own texts and its 500s say too much. */
async function signIn(adapter: BotAdapter, activity: Activity, token: string): Promise<AuthenticateRequestResult> {
  try {
    return await adapter.signIn(activity, token);
  } catch {
    throw new RequestFault('unauthorized');
  }
}

/** A page in the browser could send a request from anywhere, but not with this content type unasked. */
function requireJson({ headers }: IncomingMessage): void {
  const isJson = /^application\/json\b/iu.test(headers['content-type'] ?? '');
  const isPlain = /^(identity)?$/iu.test(headers['content-encoding'] ?? '');
  if (!isJson || !isPlain) throw new RequestFault('unsupportedMediaType');
}

export function buildReceive(
  adapter: BotAdapter,
  bot: Application,
  ports: BotPorts,
  identity: BotIdentity | null,
): Receive {
  const trace = ports.trace ?? untraced;
  const receive: Receive = async (request) => {
    const token = request.headers.authorization ?? '';
    await signIn(adapter, anyActivity, token);
    if (!identity) requireLoopbackHost(request.headers.host);
    if (!ports.hasPapers()) throw new RequestFault('starting');
    requireJson(request);
    const activity = parseActivity(await readBody(request));
    const sender = await signIn(adapter, activity, token);
    requireAllowed(activity, identity);
    const response = await trace('turn', { type: activity.type, turnId: currentTurn() }, () =>
      adapter.runTurn(sender, activity, async (context) => {
        await bot.run(context).catch((error: unknown) => endFailedTurn(context, ports, error));
      }),
    );
    return response ? { status: response.status, body: response.body as unknown } : { status: 200 };
  };
  return (request) => withSdkLog(ports.log, () => receive(request));
}
