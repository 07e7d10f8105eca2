import { StoreFault, type StoreFaultCode } from '../store-fault';

type Meanings = readonly (readonly [RegExp, StoreFaultCode])[];

/**
 * By the code of PostgreSQL (https://www.postgresql.org/docs/14/errcodes-appendix.html), of the network or of TLS. Other
 * codes of PostgreSQL are `rejected`, other codes of ours no fault of the store.
 */
const byCode: Meanings = [
  // "ECONNREFUSED", "EAI_AGAIN", "ENOENT" of a socket; refuses "ERR_INVALID_ARG_TYPE".
  [/^E(CONN|PIPE|TIMEDOUT|HOST|NET|NOTFOUND|NOENT|ACCES|AI_)/u, 'unreachable'],
  // "08006" connection failure, "57P01" shut down, "57P03" starting up, "25P03" ended while idle; refuses "57014".
  [/^(08...|57P0[1-5]|25P03)$/u, 'unreachable'],
  // "28P01" wrong password, "3D000" no such database; refuses "3F000".
  [/^(28...|3D000)$/u, 'refused'],
  // "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"; refuses "ERR_OUT_OF_RANGE".
  [/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/u, 'insecure'],
  // "42501" no right to it, "25006" a copy that is only read from; refuses "42601".
  [/^(42501|25006)$/u, 'readOnly'],
  // "42P01" no such table; refuses "42P07".
  [/^42P01$/u, 'missing'],
  // "53100" disk full; refuses "53200".
  [/^53100$/u, 'full'],
  // "XX001" damaged data, "XX002" damaged index; refuses "XX000".
  [/^XX00[12]$/u, 'damaged'],
  // "57014" took too long, "55P03" lock not free, "40P01" deadlock, "53300" no connection left; refuses "57P01".
  [/^(57014|55P03|40...|53300)$/u, 'busy'],
];

/** By the words of the library, where it gives no code. */
const byMessage: Meanings = [
  // "Connection terminated unexpectedly", "timeout exceeded when trying to connect", "Query read timeout"; refuses
  // "Cannot use a pool after calling end on the pool".
  [/^(Connection terminated|timeout e|Query read timeout|Client (has encountered|was closed))/u, 'unreachable'],
  // "The server does not support SSL connections"; refuses "SASL: …".
  [/\bSSL connection/u, 'insecure'],
  // "SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"; refuses "SSL …".
  [/^SASL\b/u, 'refused'],
];

/** "23505", "XX000"; refuses "EPIPE", which a row above takes, and "ERR_X". */
const ofPostgres = /^[0-9A-Z]{5}$/u;

interface Raised {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly syscall?: unknown;
}

function codeOf({ code, message, syscall }: Raised): StoreFaultCode | null {
  const find = (meanings: Meanings, text: string) => meanings.find(([pattern]) => pattern.test(text))?.[1];
  // A certificate that the address names and that is not there: "ENOENT", but not of a socket.
  if (syscall === 'open') return 'insecure';
  if (typeof code === 'string') return find(byCode, code) ?? (ofPostgres.test(code) ? 'rejected' : null);
  return typeof message === 'string' ? (find(byMessage, message) ?? null) : null;
}

/**
 * Keeps code and message of an error and nothing else. Errors of the library hold the connection with its password, and
 * those of PostgreSQL the row that was refused.
 */
function summarize({ code, message }: Raised): Error {
  return new Error([code, message].filter((part) => typeof part === 'string').join(': '));
}

/** What an error of PostgreSQL, its library or the network means to people. Other errors stay as they are. */
export function asPostgresFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault) return error;
  const raised = Object(error) as Raised;
  const code = codeOf(raised);
  return code ? new StoreFault(code, place, summarize(raised)) : error;
}
