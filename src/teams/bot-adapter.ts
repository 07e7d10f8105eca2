import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import type { BotIdentity } from '../config';
import { buildConnectorClient, type ConnectorTimes } from './connector-client';
import { maySendTo } from './doors';

/** Teams waits 15 s for an answer. The keys that tokens are checked with are fetched without a time-out of their own. */
const signInTimeout = 8_000;

/** Sign-in as the Bot Framework does it; without an identity nobody has to sign in. */
export function buildAuthentication(bot: BotIdentity | null, times: ConnectorTimes): BotFrameworkAuthentication {
  const settings = bot && {
    MicrosoftAppId: bot.id,
    MicrosoftAppType: bot.type,
    ...(bot.password !== null && { MicrosoftAppPassword: bot.password }),
    ...(bot.tenantId !== null && { MicrosoftAppTenantId: bot.tenantId }),
  };
  const options = { httpClient: buildConnectorClient(times, (address) => maySendTo(address, bot)) };
  return new ConfigurationBotFrameworkAuthentication(settings ?? {}, undefined, undefined, undefined, options);
}

/** Settles as the promise does, or fails when that takes too long. */
async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Sign-in took too long.')), milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** The Bot Framework's adapter with sign-in and turn apart, so that the server decides what a refusal looks like. */
export class BotAdapter extends CloudAdapter {
  constructor(private readonly authentication: BotFrameworkAuthentication) {
    super(authentication);
  }

  /** Who sends the activity. Throws for whatever reason a token is not good, or its keys cannot be had in time. */
  signIn(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return within(signInTimeout, this.authentication.authenticateRequest(activity, authorization));
  }

  /** Runs one turn. What comes back is the response to an invoke, undefined for all other activities. */
  runTurn(
    sender: AuthenticateRequestResult,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, turn);
  }
}
