import { channelCompanions } from './channelSettings';
import { isThisMachine, s3Place } from './settingKinds';
import type { Given, plainKinds, SettingProblem } from './settingSchema';

/** Whether the settings keep a connection of production from crossing a network in plain. */
export function needsTls(given: Given, kind: (typeof plainKinds)[number], host: string): boolean {
  return given.NODE_ENV === 'production' && !isThisMachine(host) && !given.MENTORA_ALLOW_PLAIN?.includes(kind);
}

/** What would cross a network in plain. */
export function plainConnections(given: Given): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const unless = (kind: string) => `; on a network of your own, MENTORA_ALLOW_PLAIN=${kind} lets it be`;
  if (given.DATABASE_URL) {
    const { searchParams, hostname } = new URL(given.DATABASE_URL);
    const byTls = ['require', 'verify-ca', 'verify-full'].includes(searchParams.get('sslmode') ?? '');
    if (!byTls && needsTls(given, 'database', searchParams.get('host') ?? hostname)) {
      problems.push({ name: 'DATABASE_URL', expected: `an address that ends in ?sslmode=verify-full, as the database is on another machine${unless('database')}` });
    }
  }
  for (const [name, kind] of [['S3_ENDPOINT', 'files'], ['RESEND_BASE_URL', 'mail'], ['MENTORA_MODEL_URL', 'model']] as const) {
    const url = given[name] ? new URL(given[name]) : undefined;
    if (url?.protocol === 'http:' && needsTls(given, kind, url.hostname)) {
      problems.push({ name, expected: `an address that begins with https:, as it is on another machine${unless(kind)}` });
    }
  }
  const redis = given.REDIS_URL ? new URL(given.REDIS_URL) : undefined;
  if (redis?.protocol === 'redis:' && needsTls(given, 'cache', redis.hostname)) {
    problems.push({ name: 'REDIS_URL', expected: `an address that begins with rediss:, as it is on another machine${unless('cache')}` });
  }
  return problems;
}

/** What one setting asks of another. */
export function missingCompanions(given: Given): SettingProblem[] {
  const problems: SettingProblem[] = [];
  function needs(name: keyof Given, because: keyof Given) {
    if (given[because] !== undefined && given[name] === undefined) {
      problems.push({ name, expected: `a value, because ${because} is given` });
    }
  }
  needs('S3_ACCESS_KEY_ID', 'S3_BUCKET');
  needs('S3_SECRET_ACCESS_KEY', 'S3_BUCKET');
  if (s3Place.test(given.MENTORA_BACKUPS ?? '')) {
    needs('S3_ACCESS_KEY_ID', 'MENTORA_BACKUPS');
    needs('S3_SECRET_ACCESS_KEY', 'MENTORA_BACKUPS');
  }
  needs('SMTP_PASSWORD', 'SMTP_USER');
  needs('SMTP_HOST', 'SMTP_USER');
  needs('MAIL_FROM', 'SMTP_HOST');
  needs('MAIL_FROM', 'RESEND_API_KEY');
  needs('RESEND_API_KEY', 'RESEND_BASE_URL');
  needs('RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET');
  needs('MENTORA_MODEL_NAME', 'MENTORA_MODEL_URL');
  needs('MENTORA_MODEL_URL', 'MENTORA_MODEL_NAME');
  if (given.MENTORA_MODEL_NAME === undefined) needs('MENTORA_MODEL_URL', 'MENTORA_MODEL_KEY');
  if (given.MENTORA_WEBHOOK_LOOPBACK && given.NODE_ENV === 'production') {
    problems.push({ name: 'MENTORA_WEBHOOK_LOOPBACK', expected: 'nothing in production: it is for tests' });
  }
  for (const [name, because] of channelCompanions) needs(name, because);
  if (given.NODE_ENV === 'production' && given.PUSH_TEST_HOST) {
    problems.push({ name: 'PUSH_TEST_HOST', expected: 'nothing in production: it is for tests' });
  }
  return problems;
}
