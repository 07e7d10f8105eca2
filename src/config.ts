import { isIP } from 'node:net';
import { z } from 'zod';

/** How the bot signs in at the Bot Framework. Null in local mode, where it signs in nowhere. */
export interface BotIdentity {
  readonly id: string;
  /** Null for a user-assigned identity, which has no password. */
  readonly password: string | null;
  readonly tenantId: string | null;
  readonly type: BotType;
}

export type BotType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly documentsDir: string;
  /** What outlives a restart: contexts, choices, feedback. On a disk of this machine. */
  readonly dataDir: string;
  /** Address of the PostgreSQL that keeps all this instead, for several copies of the bot. Null: the folder. A secret. */
  readonly databaseUrl: string | null;
  /** Where people reach the bot's own pages: "https://kkr.example.org". Null: no links to items. */
  readonly publicUrl: string | null;
  /** Null means local mode: this machine only, no sign-in. */
  readonly bot: BotIdentity | null;
  readonly environment: 'development' | 'test' | 'production';
  readonly logLevel: LogLevel;
  readonly playgroundPort: number;
}

/** Says every fault of the environment at once, one sentence each. */
export class ConfigFault extends Error {
  readonly code = 'config';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigFault';
  }
}

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

/** One entry for each variable: its shape, and the sentence to say when it has another. */
const variables = {
  PORT: { shape: port, says: 'PORT must be a number from 0 to 65535.' },
  HOST: { shape: z.string(), says: 'HOST must be the name or address to listen on.' },
  DOCUMENTS_DIR: { shape: z.string(), says: 'DOCUMENTS_DIR must be a folder.' },
  DATA_DIR: { shape: z.string(), says: 'DATA_DIR must be a folder.' },
  DATABASE_URL: {
    shape: databaseUrl,
    says: 'DATABASE_URL must be the address of a PostgreSQL, like postgres://user:password@host:5432/name.',
  },
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
} satisfies Record<string, { shape: z.ZodTypeAny; says: string }>;

export type Variable = keyof typeof variables;

/** Names of all variables that the configuration knows, in the order of `.env.sample`. */
export const variableNames = Object.keys(variables) as readonly Variable[];

type Environment = Readonly<Record<string, string | undefined>>;

/** True for "localhost", "127.0.0.1", "127.8.8.8", "::1" and "[::1]". False for "localhost.example.org" and "0.0.0.0". */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

function isOrigin({ protocol, hostname, pathname, search, hash, username, password }: URL): boolean {
  const isBare = pathname === '/' && [search, hash, username, password].every((part) => part === '');
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

/** Value as set; undefined where it is missing or empty, as an empty line of an .env file means. */
function valueOf(env: Environment, name: Variable): string | undefined {
  return env[name]?.trim() || undefined;
}

/** What must hold between variables. Each says when it is broken. */
const rules: readonly {
  readonly broken: (has: (name: Variable) => string | undefined) => boolean;
  readonly says: string;
}[] = [
  {
    broken: (has) => !has('BOT_ID') && has('LOCAL_MODE') !== 'true',
    says: 'Set BOT_ID to serve Teams, or LOCAL_MODE=true to try the bot on this machine only.',
  },
  {
    broken: (has) => Boolean(has('BOT_ID')) && has('LOCAL_MODE') === 'true',
    says: 'LOCAL_MODE=true and BOT_ID exclude each other: local mode asks nobody to sign in.',
  },
  {
    broken: (has) => has('LOCAL_MODE') === 'true' && has('NODE_ENV') === 'production',
    says: 'LOCAL_MODE=true is refused when NODE_ENV=production: anybody could use the bot without signing in.',
  },
  {
    broken: (has) => has('LOCAL_MODE') === 'true' && !isLoopback(has('HOST') ?? '127.0.0.1'),
    says: 'HOST must be 127.0.0.1, ::1 or localhost when LOCAL_MODE=true.',
  },
  {
    broken: (has) => Boolean(has('BOT_ID')) && has('BOT_TYPE') !== 'UserAssignedMSI' && !has('BOT_PASSWORD'),
    says: 'BOT_PASSWORD is missing; only BOT_TYPE=UserAssignedMSI goes without.',
  },
  {
    broken: (has) => Boolean(has('BOT_ID')) && has('BOT_TYPE') === 'UserAssignedMSI' && Boolean(has('BOT_PASSWORD')),
    says: 'BOT_PASSWORD must be empty when BOT_TYPE=UserAssignedMSI.',
  },
  {
    broken: (has) => Boolean(has('BOT_ID')) && has('BOT_TYPE') !== 'MultiTenant' && !has('BOT_TENANT_ID'),
    says: 'BOT_TENANT_ID is missing; only BOT_TYPE=MultiTenant goes without.',
  },
];

function findWrong(env: Environment, names: readonly Variable[]): string[] {
  const wrong = names.filter((name) => {
    const value = valueOf(env, name);
    return value !== undefined && !variables[name].shape.safeParse(value).success;
  });
  return wrong.map((name) => variables[name].says);
}

function findFaults(env: Environment): string[] {
  const broken = rules.filter((rule) => rule.broken((name) => valueOf(env, name)));
  return [...findWrong(env, variableNames), ...broken.map((rule) => rule.says)];
}

/** Settings that the Teams app package cannot be built without. */
const packageVariables = [
  'BOT_ID',
  'PUBLISHER_NAME',
  'PUBLISHER_WEBSITE_URL',
  'PUBLISHER_PRIVACY_URL',
  'PUBLISHER_TERMS_URL',
] as const satisfies readonly Variable[];

/** What the manifest of the Teams app is filled in with, by the names of its placeholders. */
export interface PackageSettings extends Readonly<Record<(typeof packageVariables)[number] | 'TEAMS_APP_ID', string>> {
  /** "kkr.example.org"; null where the bot has no address of its own. */
  readonly PUBLIC_HOST: string | null;
}

/** The settings of the Teams app package. Throws a ConfigFault that names every fault. */
export function readPackageSettings(env: Environment): PackageSettings {
  const missing = packageVariables.filter((name) => !valueOf(env, name));
  const wrong = findWrong(env, [...packageVariables, 'TEAMS_APP_ID', 'PUBLIC_URL']);
  const faults = [...missing.map((name) => `${name} is missing.`), ...wrong];
  if (faults.length > 0) throw new ConfigFault(faults);
  const [id = '', ...publisher] = packageVariables.map((name) => valueOf(env, name) ?? '');
  const [name = '', website = '', privacy = '', terms = ''] = publisher;
  const address = read(env, 'PUBLIC_URL');
  return {
    BOT_ID: id,
    // An app that is only a bot may go by the bot's own id.
    TEAMS_APP_ID: read(env, 'TEAMS_APP_ID') ?? id,
    PUBLISHER_NAME: name,
    PUBLISHER_WEBSITE_URL: website,
    PUBLISHER_PRIVACY_URL: privacy,
    PUBLISHER_TERMS_URL: terms,
    PUBLIC_HOST: address === undefined ? null : new URL(address).host,
  };
}

/** A variable in its own type; undefined where it is not set. */
function read<Name extends Variable>(
  env: Environment,
  name: Name,
): z.output<(typeof variables)[Name]['shape']> | undefined {
  const value = valueOf(env, name);
  if (value === undefined) return undefined;
  return variables[name].shape.parse(value);
}

function readIdentity(env: Environment): BotIdentity | null {
  const id = read(env, 'BOT_ID');
  if (id === undefined) return null;
  return Object.freeze({
    id,
    password: read(env, 'BOT_PASSWORD') ?? null,
    tenantId: read(env, 'BOT_TENANT_ID') ?? null,
    // Bots for several tenants can no longer be created: a new one is of this type.
    type: read(env, 'BOT_TYPE') ?? 'SingleTenant',
  });
}

/** The configuration, frozen. Throws a ConfigFault that names every fault of the environment. */
export function readConfig(env: Environment): Config {
  const faults = findFaults(env);
  if (faults.length > 0) throw new ConfigFault(faults);
  const bot = readIdentity(env);
  return Object.freeze({
    port: read(env, 'PORT') ?? 3978,
    host: read(env, 'HOST') ?? (bot ? '0.0.0.0' : '127.0.0.1'),
    documentsDir: read(env, 'DOCUMENTS_DIR') ?? 'samples',
    dataDir: read(env, 'DATA_DIR') ?? 'data',
    databaseUrl: read(env, 'DATABASE_URL') ?? null,
    publicUrl: read(env, 'PUBLIC_URL') ?? null,
    bot,
    environment: read(env, 'NODE_ENV') ?? 'development',
    logLevel: read(env, 'LOG_LEVEL') ?? 'info',
    playgroundPort: read(env, 'PLAYGROUND_PORT') ?? 56_150,
  });
}
