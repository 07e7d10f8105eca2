/** Why a request is refused: its HTTP status and one sentence for whoever operates the caller. */
const refusals = {
  unauthorized: { status: 401, says: 'The request carries no valid token.' },
  foreignService: {
    status: 403,
    says: 'In local mode the bot serves only this machine: serviceUrl and Host must be loopback.',
  },
  forbidden: { status: 403, says: 'The bot does not serve this sender.' },
  unknown: { status: 404, says: 'The bot has no such address.' },
  starting: { status: 503, says: 'The bot is not ready yet. Try again shortly.' },
  tooLarge: { status: 413, says: 'The body is larger than 256 KB.' },
  unsupportedMediaType: { status: 415, says: 'The body must be uncompressed application/json.' },
  brokenJson: { status: 400, says: 'The body is not valid JSON.' },
  notAnObject: { status: 400, says: 'The body must be a JSON object: an activity of the Bot Framework.' },
  incomplete: { status: 400, says: 'The activity is incomplete.' },
} satisfies Record<string, { status: number; says: string }>;

export type RequestFaultCode = keyof typeof refusals;

/** What more there is to say: `detail` to the sender, naming what is missing, never what was sent; `reason` to the log only. */
interface Particulars {
  readonly detail?: string;
  readonly reason?: string;
}

/** A request that is refused before any turn begins. */
export class RequestFault extends Error {
  readonly status: number;
  readonly reason: string | undefined;

  constructor(
    readonly code: RequestFaultCode,
    { detail, reason }: Particulars = {},
  ) {
    super(detail ?? refusals[code].says);
    this.name = 'RequestFault';
    this.status = refusals[code].status;
    this.reason = reason;
  }
}
