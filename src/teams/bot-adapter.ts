import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ConnectorClientOptions,
} from 'botframework-connector';
import type { BotIdentity } from '../config';
import { buildConnectorClient, type ConnectorTimes } from './connector-client';
import { maySendTo } from './doors';
import { within } from './within';

/** Teams waits 15 s for an answer. The keys that tokens are checked with are fetched without a time-out of their own. */
const signInTimeout = 8_000;

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/**
 * Sign-in as the Bot Framework does it, with what carries its calls to the connector; without an identity nobody has to
 * sign in.
 */
export function buildAuthenticationOver(httpClient: HttpClient, bot: BotIdentity | null): BotFrameworkAuthentication {
  const settings = bot && {
    MicrosoftAppId: bot.id,
    MicrosoftAppType: bot.type,
    ...(bot.password !== null && { MicrosoftAppPassword: bot.password }),
    ...(bot.tenantId !== null && { MicrosoftAppTenantId: bot.tenantId }),
  };
  return new ConfigurationBotFrameworkAuthentication(settings ?? {}, undefined, undefined, undefined, { httpClient });
}

/** For answering: calls are tried again as far as a turn has time for. */
export function buildAuthentication(bot: BotIdentity | null, times: ConnectorTimes): BotFrameworkAuthentication {
  return buildAuthenticationOver(
    buildConnectorClient(times, (address) => maySendTo(address, bot)),
    bot,
  );
}

/** The Bot Framework's adapter with sign-in and turn apart, so that the server decides what a refusal looks like. */
export class BotAdapter extends CloudAdapter {
  constructor(private readonly authentication: BotFrameworkAuthentication) {
    super(authentication);
  }

  /** Who sends the activity. Throws for whatever reason a token is not good, or its keys cannot be had in time. */
  signIn(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const signedIn = this.authentication.authenticateRequest(activity, authorization);
    return within(signInTimeout, signedIn, 'Sign-in took too long.');
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
