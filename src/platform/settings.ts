/**
 * Every setting of Mentora, read and checked here and nowhere else. docs/operations.md explains them.
 * Node only: never import it from a client component.
 */
import path from 'node:path';
import { channelSettings, type ChannelSettings } from './channelSettings';
import type { EncryptionKey } from './crypto/keys';
import { s3Place } from './settingKinds';
import { missingCompanions, needsTls, plainConnections } from './settingRules';
import { roles, settingSchema, type Given, type Role, type SettingProblem } from './settingSchema';

export type { Role, SettingProblem } from './settingSchema';

export interface SmtpSettings {
  host: string;
  port: number;
  secure: boolean;
  user?: string;
  password?: string;
  /** Whether nothing is sent where the server offers no TLS. */
  requireTls: boolean;
}

export interface ResendSettings {
  apiKey: string;
  baseUrl: string;
  /** What its webhooks are signed with; without it they are not taken. */
  webhookSecret?: string;
}

export interface S3Settings {
  bucket: string;
  region: string;
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
}

export interface ModelSettings {
  /** Where its interface lies, without a slash at the end. */
  url: string;
  name: string;
  key?: string;
  /** How long it is waited for. */
  seconds: number;
}

export interface Settings extends ChannelSettings {
  production: boolean;
  port: number;
  /** Undefined: the embedded database listens on this machine only, any other on every address. */
  host?: string;
  /** Public address, without a slash at the end. */
  url: string;
  /** Address from which visitors load what is the same for everybody: built parts and pictures that anybody may see. */
  cdnUrl?: string;
  /** Absolute folder of the secrets and of the embedded database. */
  dataDir: string;
  /** Absolute folder of uploaded files when no object store is configured. */
  mediaDir: string;
  /** Undefined: the embedded database, which the runtime starts. */
  databaseUrl?: string;
  /** Undefined: not given; the runtime then makes one, or refuses to start. */
  secret?: string;
  /** Keys of private text, the first of which encrypts. Undefined: as for the secret. */
  encryptionKeys?: EncryptionKey[];
  demo: boolean;
  roles: Role[];
  trustedProxies: string[];
  mailFrom: string;
  /** How many days the log of messages is kept. */
  messageLogDays: number;
  /** Whether pages that people link to in messages are asked for their title. */
  linkPreviews: boolean;
  /** Whether webhooks, and links that are looked at, may lead to this machine, by http too: for tests, never in production. */
  webhookLoopback: boolean;
  smtp?: SmtpSettings;
  resend?: ResendSettings;
  s3?: S3Settings;
  /** Where costly readings are kept for all nodes. */
  redisUrl?: string;
  /** Who looks whether uploaded files are clean. */
  clamav?: { host: string; port: number };
  /** The language model that drafts texts for people to correct; undefined where there is none. */
  model?: ModelSettings;
  /** What who reads the metrics has to bring; undefined where nobody does. */
  metricsToken?: string;
  /** How the log is written: for people, or a JSON object a line. */
  log: 'text' | 'json';
  /** Where the backup of each day is kept; undefined where none is made. */
  backups?: { folder: string } | { s3: S3Settings; prefix: string };
  /** When it is made, as `02:17` in UTC. */
  backupAt: string;
  /** How many days it is kept. */
  backupDays: number;
  /** What the keys in a backup are put behind. */
  backupPassphrase?: string;
}

/** Thrown when settings are wrong; its message names each of them with what is expected. */
export class SettingsError extends Error {
  constructor(readonly problems: SettingProblem[]) {
    const lines = problems.map(({ name, expected }) => `  ${name}: expected ${expected}`);
    super(`${problems.length === 1 ? 'A setting is' : 'Some settings are'} wrong:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
  }
}

function bucketOf(given: Given, bucket: string): S3Settings | undefined {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_ENDPOINT: endpoint } = given;
  if (!accessKeyId || !secretAccessKey) return undefined;
  const forcePathStyle = given.S3_FORCE_PATH_STYLE ?? endpoint !== undefined;
  return { bucket, region: given.S3_REGION ?? 'us-east-1', endpoint, accessKeyId, secretAccessKey, forcePathStyle };
}

function modelOf({ MENTORA_MODEL_URL: url, MENTORA_MODEL_NAME: name, ...given }: Given): ModelSettings | undefined {
  return url && name ? { url, name, key: given.MENTORA_MODEL_KEY, seconds: given.MENTORA_MODEL_SECONDS } : undefined;
}

function backupsOf(given: Given, root: string, dataDir: string): Settings['backups'] {
  const { MENTORA_BACKUPS: place = path.join(dataDir, 'backups') } = given;
  if (place === 'off') return undefined;
  const [, bucket, folder] = s3Place.exec(place) ?? [];
  const s3 = bucket && bucketOf(given, bucket);
  return s3 ? { s3, prefix: `${folder || 'backups'}/` } : { folder: path.resolve(root, place) };
}

/** Reads and checks the settings of an environment, or throws a `SettingsError` that names the wrong ones. */
export function readSettings(env: Record<string, string | undefined>, root = process.cwd()): Settings {
  // An empty value is what a template leaves for "not given".
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settingSchema.safeParse(filled);
  if (!parsed.success) {
    const byName = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    throw new SettingsError([...byName].map(([name, expected]) => ({ name, expected })));
  }
  const given = parsed.data;
  const problems = [...missingCompanions(given), ...plainConnections(given)];
  if (problems.length > 0) throw new SettingsError(problems);

  const dataDir = path.resolve(root, given.MENTORA_DATA ?? '.mentora');
  return {
    production: given.NODE_ENV === 'production',
    port: given.PORT,
    host: given.HOST,
    url: given.MENTORA_URL ?? `http://localhost:${given.PORT}`,
    cdnUrl: given.MENTORA_CDN_URL,
    dataDir,
    mediaDir: given.MENTORA_DATA ? path.resolve(root, given.MENTORA_DATA, 'media') : path.resolve(root, 'media'),
    databaseUrl: given.DATABASE_URL,
    secret: given.PAYLOAD_SECRET,
    encryptionKeys: given.ENCRYPTION_KEYS,
    demo: given.MENTORA_DEMO ?? given.DATABASE_URL === undefined,
    roles: given.MENTORA_ROLES ?? [...roles],
    trustedProxies: given.MENTORA_TRUSTED_PROXIES ?? [],
    mailFrom: given.MAIL_FROM ?? 'Mentora <mentora@localhost>',
    messageLogDays: given.MENTORA_MESSAGE_LOG_DAYS,
    linkPreviews: given.MENTORA_LINK_PREVIEWS ?? true,
    webhookLoopback: given.MENTORA_WEBHOOK_LOOPBACK ?? false,
    smtp: given.SMTP_HOST
      ? {
          host: given.SMTP_HOST,
          port: given.SMTP_PORT,
          secure: given.SMTP_SECURE ?? given.SMTP_PORT === 465,
          user: given.SMTP_USER,
          password: given.SMTP_PASSWORD,
          requireTls: needsTls(given, 'mail', given.SMTP_HOST),
        }
      : undefined,
    resend: given.RESEND_API_KEY
      ? {
          apiKey: given.RESEND_API_KEY,
          // Without a slash at the end: paths are put behind it.
          baseUrl: (given.RESEND_BASE_URL ?? 'https://api.resend.com').replace(/\/+$/, ''),
          webhookSecret: given.RESEND_WEBHOOK_SECRET,
        }
      : undefined,
    ...channelSettings(given),
    s3: given.S3_BUCKET ? bucketOf(given, given.S3_BUCKET) : undefined,
    redisUrl: given.REDIS_URL,
    clamav: given.CLAMAV_HOST ? { host: given.CLAMAV_HOST, port: given.CLAMAV_PORT } : undefined,
    model: modelOf(given),
    metricsToken: given.MENTORA_METRICS_TOKEN,
    log: given.MENTORA_LOG,
    backups: backupsOf(given, root, dataDir),
    backupAt: given.MENTORA_BACKUP_AT,
    backupDays: given.MENTORA_BACKUP_DAYS,
    backupPassphrase: given.MENTORA_BACKUP_PASSPHRASE,
  };
}

let current: Settings | undefined;

/** The settings of this process. */
export function settings(): Settings {
  return (current ??= readSettings(process.env));
}

/**
 * Completes this process's environment with what the runtime found out (address of the embedded database,
 * secret), so that the bundled site, which has its own copy of this module, reads the same.
 */
export function completeSettings(values: Record<string, string>): Settings {
  Object.assign(process.env, values);
  current = undefined;
  return settings();
}
