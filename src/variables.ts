import { z } from 'zod';
import { hostPattern, isLoopback } from './hosts';

const port = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number)
  .refine((value) => value <= 65_535);
const guid = z.string().uuid();

/** Teams refuses other addresses in a manifest. */
const httpsUrl = z.string().url().startsWith('https://').max(2048);

/** "https://kkr.example.org/"; on this machine also http. Refuses a path, a query and a password in it. */
const origin = z
  .string()
  .url()
  .refine((value) => URL.canParse(value) && isOrigin(new URL(value)))
  .transform((value) => (URL.canParse(value) ? new URL(value).origin : value));

/** "postgres://kkr:secret@db.example.org:5432/kkr?sslmode=verify-full". Refuses "mysql://db.example.org/kkr". */
const databaseUrl = z
  .string()
  .url()
  .regex(/^postgres(ql)?:\/\//u);

/** "http://collector:4318", kept without a slash at its end. Refuses "https://user:word@collector" and "collector:4318". */
const collectorUrl = z
  .string()
  .url()
  .regex(/^https?:\/\/[^@?#]+$/u)
  .transform((value) => value.replace(/\/+$/u, ''));

/** "api-key=abc, team=kkr%201" → its entries, as OpenTelemetry has it. Refuses "abc" and "a=%zz". */
const headers = z
  .string()
  .regex(/^[\w-]+=[^,]*(,\s*[\w-]+=[^,]*)*$/u)
  .refine((value) => !/%(?![0-9a-f]{2})/iu.test(value))
  .transform((value): Readonly<Record<string, string>> => Object.fromEntries(value.split(',').map(readHeader)));

function readHeader(entry: string): [name: string, value: string] {
  const [name = '', ...value] = entry.split('=');
  return [name.trim(), decodeURIComponent(value.join('=').trim())];
}

/** "a, b" → ["a", "b"]: every part as the pattern wants it, and at least one. */
function listOf(part: z.ZodType<string>): z.ZodType<readonly string[], z.ZodTypeDef, string> {
  return z
    .string()
    .transform((value) => value.split(',').map((entry) => entry.trim()))
    .pipe(z.array(part).min(1));
}

/** One entry for each variable: its shape, and the sentence to say when it has another. */
export const variables = {
  PORT: { shape: port, says: 'PORT must be a number from 0 to 65535.' },
  HOST: { shape: z.string(), says: 'HOST must be the name or address to listen on.' },
  DOCUMENTS_DIR: { shape: z.string(), says: 'DOCUMENTS_DIR must be a folder.' },
  DATA_DIR: { shape: z.string(), says: 'DATA_DIR must be a folder.' },
  DATABASE_URL: {
    shape: databaseUrl,
    says: 'DATABASE_URL must be the address of a PostgreSQL, like postgres://user:password@host:5432/name.',
  },
  SEARCH_ENGINE: { shape: z.enum(['lunr', 'postgres']), says: 'SEARCH_ENGINE must be lunr or postgres.' },
  PUBLIC_URL: { shape: origin, says: 'PUBLIC_URL must be an address without a path, like https://kkr.example.org.' },
  LOCAL_MODE: { shape: z.enum(['true', 'false']), says: 'LOCAL_MODE must be true or false.' },
  PLAYGROUND_PORT: { shape: port, says: 'PLAYGROUND_PORT must be a number from 0 to 65535.' },
  BOT_ID: { shape: guid, says: 'BOT_ID must be the id of the bot, like 00000000-0000-0000-0000-000000000000.' },
  BOT_PASSWORD: { shape: z.string(), says: 'BOT_PASSWORD must be the client secret of the bot.' },
  BOT_TENANT_ID: { shape: guid, says: 'BOT_TENANT_ID must be an id, like 00000000-0000-0000-0000-000000000000.' },
  BOT_TYPE: {
    shape: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']),
    says: 'BOT_TYPE must be SingleTenant, UserAssignedMSI or MultiTenant.',
  },
  ALLOWED_TENANTS: {
    shape: listOf(guid),
    says: 'ALLOWED_TENANTS must be ids of tenants with commas between, like 00000000-0000-0000-0000-000000000000.',
  },
  ALLOWED_SERVICE_HOSTS: {
    shape: listOf(z.string().regex(hostPattern)),
    says: 'ALLOWED_SERVICE_HOSTS must be names of hosts with commas between, like smba.trafficmanager.net or *.botframework.com.',
  },
  MESSAGES_PER_MINUTE: {
    shape: z
      .string()
      .regex(/^\d{1,6}$/u)
      .transform(Number),
    says: 'MESSAGES_PER_MINUTE must be a number, 0 for no limit.',
  },
  SERVE_DOCUMENTS: { shape: z.enum(['true', 'false']), says: 'SERVE_DOCUMENTS must be true or false.' },
  TEAMS_APP_ID: { shape: guid, says: 'TEAMS_APP_ID must be an id, like 00000000-0000-0000-0000-000000000000.' },
  PUBLISHER_NAME: {
    // The manifest's own limit.
    shape: z.string().max(32),
    says: 'PUBLISHER_NAME must be the name that Teams shows as publisher, at most 32 characters.',
  },
  PUBLISHER_WEBSITE_URL: { shape: httpsUrl, says: 'PUBLISHER_WEBSITE_URL must be an https address.' },
  PUBLISHER_PRIVACY_URL: { shape: httpsUrl, says: 'PUBLISHER_PRIVACY_URL must be an https address.' },
  PUBLISHER_TERMS_URL: { shape: httpsUrl, says: 'PUBLISHER_TERMS_URL must be an https address.' },
  NODE_ENV: {
    shape: z.enum(['development', 'test', 'production']),
    says: 'NODE_ENV must be development, test or production.',
  },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error']),
    says: 'LOG_LEVEL must be debug, info, warn or error.',
  },
  METRICS_PORT: { shape: port, says: 'METRICS_PORT must be a number from 0 to 65535.' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    shape: collectorUrl,
    says: 'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector, like http://127.0.0.1:4318.',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    shape: headers,
    says: 'OTEL_EXPORTER_OTLP_HEADERS must be names and values with commas between, like api-key=secret.',
  },
} satisfies Record<string, { shape: z.ZodTypeAny; says: string }>;

export type Variable = keyof typeof variables;

/** Names of all variables that the configuration knows, in the order of `.env.sample`. */
export const variableNames = Object.keys(variables) as readonly Variable[];

function isOrigin({ protocol, hostname, pathname, search, hash, username, password }: URL): boolean {
  const isBare = pathname === '/' && [search, hash, username, password].every((part) => part === '');
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}
