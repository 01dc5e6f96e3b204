/**
 * Every setting of Mentora, read and checked here and nowhere else. docs/operations.md explains them.
 * Node only: never import it from a client component.
 */
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

export interface SmtpSettings {
  host: string;
  port: number;
  secure: boolean;
  user?: string;
  password?: string;
}

export interface S3Settings {
  bucket: string;
  region: string;
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
}

export interface Settings {
  production: boolean;
  port: number;
  /** Undefined: the embedded database listens on this machine only, any other on every address. */
  host?: string;
  /** Public address, without a slash at the end. */
  url: string;
  /** Absolute folder of the secrets and of the embedded database. */
  dataDir: string;
  /** Absolute folder of uploaded files when no object store is configured. */
  mediaDir: string;
  /** Undefined: the embedded database, which the runtime starts. */
  databaseUrl?: string;
  /** Undefined: not given; the runtime then makes one, or refuses to start. */
  secret?: string;
  demo: boolean;
  roles: Role[];
  trustedProxies: string[];
  mailFrom: string;
  smtp?: SmtpSettings;
  s3?: S3Settings;
}

const roles = ['web', 'worker'] as const;
export type Role = (typeof roles)[number];

/** One setting that is wrong: its name, and what was expected. */
export interface SettingProblem {
  name: string;
  expected: string;
}

/** Thrown when settings are wrong; its message names each of them with what is expected. */
export class SettingsError extends Error {
  constructor(readonly problems: SettingProblem[]) {
    const lines = problems.map(({ name, expected }) => `  ${name}: expected ${expected}`);
    super(`${problems.length === 1 ? 'A setting is' : 'Some settings are'} wrong:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
  }
}

function port(byDefault: number) {
  const expected = 'a port number from 1 to 65535';
  return z
    .string()
    .regex(/^\d{1,5}$/, expected)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65535, expected)
    .default(byDefault);
}

const flag = z
  .enum(['0', '1', 'false', 'true'], '0 or 1')
  .transform((value) => value === '1' || value === 'true')
  .optional();

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i;

function isNetwork(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function list<T extends string>(items: z.ZodType<T[], string[]>) {
  return z
    .string()
    .transform((value) => value.split(',').map((item) => item.trim()).filter(Boolean))
    .pipe(items);
}

function address(protocols: string[], expected: string) {
  return z.string().refine((value) => {
    const url = URL.parse(value);
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  }, expected);
}

const origin = address(['http:', 'https:'], 'an address like https://mentora.example.org')
  .transform((value) => new URL(value))
  .refine(
    (url) => url.pathname === '/' && !url.search && !url.hash && !url.username,
    'an address without path, like https://mentora.example.org',
  )
  .transform((url) => url.origin);

const databaseUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) return false;
  return url.pathname.length > 1 && (url.hostname !== '' || url.searchParams.has('host'));
}, 'a PostgreSQL address like postgres://user:password@host:5432/database');

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'production, development or test').optional(),
  PORT: port(3000),
  HOST: z
    .string()
    .refine((value) => isIP(value) !== 0 || hostName.test(value), 'an IP address or a host name, like 0.0.0.0')
    .optional(),
  MENTORA_URL: origin.optional(),
  MENTORA_DATA: z.string().optional(),
  DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().min(32, 'at least 32 characters, made at random').optional(),
  MENTORA_DEMO: flag,
  MENTORA_ROLES: list(z.array(z.enum(roles, 'web, worker or both, like web,worker')).min(1, 'web, worker or both'))
    .optional(),
  MENTORA_TRUSTED_PROXIES: list(
    z.array(z.string().refine(isNetwork, 'IP addresses or networks separated by commas, like 10.0.0.0/8,::1')),
  ).optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\r\n]*$/, 'a sender like Mentora <mentora@example.org>').optional(),
  SMTP_HOST: z.string().regex(/^\S+$/, 'a host name').optional(),
  SMTP_PORT: port(587),
  SMTP_SECURE: flag,
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: address(['http:', 'https:'], 'an address like https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag,
});

type Given = z.infer<typeof schema>;

/** What one setting asks of another. */
function missingCompanions(given: Given): SettingProblem[] {
  const problems: SettingProblem[] = [];
  function needs(name: keyof Given, because: keyof Given) {
    if (given[because] !== undefined && given[name] === undefined) {
      problems.push({ name, expected: `a value, because ${because} is given` });
    }
  }
  needs('S3_ACCESS_KEY_ID', 'S3_BUCKET');
  needs('S3_SECRET_ACCESS_KEY', 'S3_BUCKET');
  needs('SMTP_PASSWORD', 'SMTP_USER');
  needs('SMTP_HOST', 'SMTP_USER');
  needs('MAIL_FROM', 'SMTP_HOST');
  return problems;
}

/** Reads and checks the settings of an environment, or throws a `SettingsError` that names the wrong ones. */
export function readSettings(env: Record<string, string | undefined>, root = process.cwd()): Settings {
  // An empty value is what a template leaves for "not given".
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const byName = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    throw new SettingsError([...byName].map(([name, expected]) => ({ name, expected })));
  }
  const given = parsed.data;
  const problems = missingCompanions(given);
  if (problems.length > 0) throw new SettingsError(problems);

  return {
    production: given.NODE_ENV === 'production',
    port: given.PORT,
    host: given.HOST,
    url: given.MENTORA_URL ?? `http://localhost:${given.PORT}`,
    dataDir: path.resolve(root, given.MENTORA_DATA ?? '.mentora'),
    mediaDir: given.MENTORA_DATA ? path.resolve(root, given.MENTORA_DATA, 'media') : path.resolve(root, 'media'),
    databaseUrl: given.DATABASE_URL,
    secret: given.PAYLOAD_SECRET,
    demo: given.MENTORA_DEMO ?? given.DATABASE_URL === undefined,
    roles: given.MENTORA_ROLES ?? [...roles],
    trustedProxies: given.MENTORA_TRUSTED_PROXIES ?? [],
    mailFrom: given.MAIL_FROM ?? 'Mentora <mentora@localhost>',
    smtp: given.SMTP_HOST
      ? {
          host: given.SMTP_HOST,
          port: given.SMTP_PORT,
          secure: given.SMTP_SECURE ?? given.SMTP_PORT === 465,
          user: given.SMTP_USER,
          password: given.SMTP_PASSWORD,
        }
      : undefined,
    s3:
      given.S3_BUCKET && given.S3_ACCESS_KEY_ID && given.S3_SECRET_ACCESS_KEY
        ? {
            bucket: given.S3_BUCKET,
            region: given.S3_REGION ?? 'us-east-1',
            endpoint: given.S3_ENDPOINT,
            accessKeyId: given.S3_ACCESS_KEY_ID,
            secretAccessKey: given.S3_SECRET_ACCESS_KEY,
            forcePathStyle: given.S3_FORCE_PATH_STYLE ?? given.S3_ENDPOINT !== undefined,
          }
        : undefined,
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
