import { isIP } from 'node:net';
import { z } from 'zod';
import { channelFields } from './channelSettings';
import { keysExpected, parseKeys } from './crypto/keys';
import { address, baseAddress, databaseUrl, days, flag, hostName, isNetwork, list, origin, port, s3Place, seconds } from './settingKinds';

export const roles = ['web', 'worker'] as const;
export type Role = (typeof roles)[number];

/** Services on other machines, to which production speaks by TLS alone unless told otherwise. */
export const plainKinds = ['database', 'mail', 'files', 'cache', 'model'] as const;

/** Every variable that Mentora reads, and what each is expected to be. */
export const settingSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'production, development or test').optional(),
  PORT: port(3000),
  HOST: z
    .string()
    .refine((value) => isIP(value) !== 0 || hostName.test(value), 'an IP address or a host name, like 0.0.0.0')
    .optional(),
  MENTORA_URL: origin.optional(),
  MENTORA_CDN_URL: origin.optional(),
  MENTORA_DATA: z.string().optional(),
  DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().min(32, 'at least 32 characters, made at random').optional(),
  ENCRYPTION_KEYS: z
    .string()
    .refine((value) => parseKeys(value) !== undefined, keysExpected)
    .transform((value) => parseKeys(value))
    .optional(),
  MENTORA_DEMO: flag,
  MENTORA_ROLES: list(z.array(z.enum(roles, 'web, worker or both, like web,worker')).min(1, 'web, worker or both'))
    .optional(),
  MENTORA_TRUSTED_PROXIES: list(
    z.array(z.string().refine(isNetwork, 'IP addresses or networks separated by commas, like 10.0.0.0/8,::1')),
  ).optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\r\n]*$/, 'a sender like Mentora <mentora@example.org>').optional(),
  MENTORA_MESSAGE_LOG_DAYS: days(90),
  MENTORA_LINK_PREVIEWS: flag,
  MENTORA_WEBHOOK_LOOPBACK: flag,
  SMTP_HOST: z.string().regex(/^\S+$/, 'a host name').optional(),
  SMTP_PORT: port(587),
  SMTP_SECURE: flag,
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  RESEND_API_KEY: z.string().regex(/^re_\S+$/, 'a key that begins with re_').optional(),
  RESEND_BASE_URL: address(['http:', 'https:'], 'an address like https://api.resend.com').optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/, 'the signing secret of the webhook, which begins with whsec_')
    .optional(),
  ...channelFields,
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: address(['http:', 'https:'], 'an address like https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag,
  REDIS_URL: address(['redis:', 'rediss:'], 'an address like rediss://:password@redis.example.org:6379').optional(),
  CLAMAV_HOST: z.string().regex(/^\S+$/, 'a host name').optional(),
  CLAMAV_PORT: port(3310),
  MENTORA_ALLOW_PLAIN: list(
    z.array(z.enum(plainKinds, 'database, mail, files, cache or model, separated by commas')),
  ).optional(),
  MENTORA_MODEL_URL: baseAddress('an address like http://127.0.0.1:11434/v1').optional(),
  MENTORA_MODEL_NAME: z.string().trim().optional(),
  MENTORA_MODEL_KEY: z.string().regex(/^[\x21-\x7e]+$/, 'a key without spaces').optional(),
  MENTORA_MODEL_SECONDS: seconds(20),
  MENTORA_METRICS_TOKEN: z.string().min(16, 'at least 16 characters, made at random').optional(),
  MENTORA_LOG: z.enum(['text', 'json'], 'text or json').default('text'),
  MENTORA_BACKUPS: z
    .string()
    .refine((value) => !value.includes('://') || s3Place.test(value), 'a folder, s3://bucket/folder, or off')
    .optional(),
  MENTORA_BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in UTC, like 02:17')
    .default('02:17'),
  MENTORA_BACKUP_DAYS: days(14),
  MENTORA_BACKUP_PASSPHRASE: z.string().min(12, 'at least 12 characters').optional(),
});

/** The settings as they were given. */
export type Given = z.infer<typeof settingSchema>;

/** One setting that is wrong: its name, and what was expected. */
export interface SettingProblem {
  name: string;
  expected: string;
}
