import type { z } from 'zod';
import { isLoopback } from './hosts';
import type { TelemetrySettings } from './telemetry/start-telemetry';
import { type Variable, variables, variableNames } from './variables';

/** How the bot signs in at the Bot Framework, and whom it lets in. Null in local mode, where it signs in nowhere. */
export interface BotIdentity {
  readonly id: string;
  /** Null for a user-assigned identity, which has no password. */
  readonly password: string | null;
  readonly tenantId: string | null;
  readonly type: BotType;
  /** Whose people are answered. Null: whoever Teams lets through. */
  readonly allowedTenants: readonly string[] | null;
  /** Where answers may be sent, and with them the bot's token; "*.botframework.com" stands for every name below it. */
  readonly allowedServiceHosts: readonly string[];
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
  /** Where the papers lie that questions are answered from: in memory, or in the database. */
  readonly searchEngine: 'lunr' | 'postgres';
  /** Where people reach the bot's own pages: "https://kkr.example.org". Null: no links to items. */
  readonly publicUrl: string | null;
  /** Null means local mode: this machine only, no sign-in. */
  readonly bot: BotIdentity | null;
  readonly environment: 'development' | 'test' | 'production';
  readonly logLevel: LogLevel;
  /** Of one person, before the bot asks for patience. Null: no limit. */
  readonly messagesPerMinute: number | null;
  /** Whether papers can be opened by links on cards: whoever holds such a link reads the paper. */
  readonly serveDocuments: boolean;
  readonly playgroundPort: number;
  /** Where figures and traces go: nowhere unless it is said. */
  readonly telemetry: TelemetrySettings;
}

/** Says every fault of the environment at once, one sentence each. */
export class ConfigFault extends Error {
  readonly code = 'config';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigFault';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

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
    broken: (has) => has('SEARCH_ENGINE') === 'postgres' && !has('DATABASE_URL'),
    says: 'SEARCH_ENGINE=postgres needs DATABASE_URL: the papers lie in that database.',
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
  {
    broken: (has) => has('BOT_TYPE') === 'MultiTenant' && has('NODE_ENV') === 'production' && !has('ALLOWED_TENANTS'),
    says: 'ALLOWED_TENANTS is missing; BOT_TYPE=MultiTenant needs it in production, or anybody could use the bot.',
  },
  {
    broken: (has) => has('SERVE_DOCUMENTS') === 'true' && !has('PUBLIC_URL'),
    says: 'SERVE_DOCUMENTS=true needs PUBLIC_URL, the address that links lead to.',
  },
  {
    broken: (has) => Boolean(has('OTEL_EXPORTER_OTLP_HEADERS')) && !has('OTEL_EXPORTER_OTLP_ENDPOINT'),
    says: 'OTEL_EXPORTER_OTLP_HEADERS needs OTEL_EXPORTER_OTLP_ENDPOINT, the collector that they are for.',
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

/**
 * Microsoft's connectors for Teams, those that its own Teams SDK lists for the public cloud, and for "Test in Web Chat".
 * Traffic Manager gives names to anybody: never "*.trafficmanager.net". Clouds of governments sign in elsewhere.
 */
const microsoftHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  '*.botframework.com',
];

/** Nobody types faster for long; a program in a loop does. A busy answer costs some 50 ms of one processor. */
const usualPerMinute = 20;

function readIdentity(env: Environment): BotIdentity | null {
  const id = read(env, 'BOT_ID');
  if (id === undefined) return null;
  const tenantId = read(env, 'BOT_TENANT_ID') ?? null;
  return Object.freeze({
    id,
    password: read(env, 'BOT_PASSWORD') ?? null,
    tenantId,
    // Bots for several tenants can no longer be created: a new one is of this type.
    type: read(env, 'BOT_TYPE') ?? 'SingleTenant',
    allowedTenants: read(env, 'ALLOWED_TENANTS') ?? (tenantId === null ? null : [tenantId]),
    allowedServiceHosts: read(env, 'ALLOWED_SERVICE_HOSTS') ?? microsoftHosts,
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
    searchEngine: read(env, 'SEARCH_ENGINE') ?? 'lunr',
    publicUrl: read(env, 'PUBLIC_URL') ?? null,
    bot,
    environment: read(env, 'NODE_ENV') ?? 'development',
    logLevel: read(env, 'LOG_LEVEL') ?? 'info',
    // Whoever tries the bot alone on this machine may be as fast as they like.
    messagesPerMinute: (read(env, 'MESSAGES_PER_MINUTE') ?? (bot ? usualPerMinute : 0)) || null,
    serveDocuments: read(env, 'SERVE_DOCUMENTS') === 'true',
    playgroundPort: read(env, 'PLAYGROUND_PORT') ?? 56_150,
    telemetry: Object.freeze({
      metricsPort: read(env, 'METRICS_PORT') ?? null,
      otlpEndpoint: read(env, 'OTEL_EXPORTER_OTLP_ENDPOINT') ?? null,
      otlpHeaders: read(env, 'OTEL_EXPORTER_OTLP_HEADERS') ?? {},
    }),
  });
}
