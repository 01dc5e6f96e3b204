import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings';

function problems(env: Record<string, string>) {
  try {
    readSettings(env, '/srv/mentora');
  } catch (error) {
    if (error instanceof SettingsError) return Object.fromEntries(error.problems.map((p) => [p.name, p.expected]));
    throw error;
  }
  return {};
}

describe('readSettings', () => {
  it('starts on nothing: embedded database, demo, default folders', () => {
    expect(readSettings({}, '/srv/mentora')).toMatchObject({
      production: false,
      port: 3000,
      host: undefined,
      url: 'http://localhost:3000',
      dataDir: '/srv/mentora/.mentora',
      mediaDir: '/srv/mentora/media',
      databaseUrl: undefined,
      demo: true,
      roles: ['web', 'worker'],
      smtp: undefined,
      s3: undefined,
    });
  });

  it('moves data and uploaded files together', () => {
    expect(readSettings({ MENTORA_DATA: 'data folder' }, '/srv')).toMatchObject({
      dataDir: '/srv/data folder',
      mediaDir: '/srv/data folder/media',
    });
  });

  it('asks for the demo only where it is wanted', () => {
    const DATABASE_URL = 'postgres://mentora:p@db:5432/mentora';
    expect(readSettings({ DATABASE_URL }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL, MENTORA_DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ MENTORA_DEMO: '0' }).demo).toBe(false);
  });

  it('takes an empty value as not given', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', MENTORA_URL: '' })).toMatchObject({ port: 3000, demo: true });
  });

  it('keeps the origin of the public address', () => {
    expect(readSettings({ MENTORA_URL: 'https://Mentora.Example.org/' }).url).toBe('https://mentora.example.org');
  });

  it.each([
    ['PORT', '80a', 'port number'],
    ['PORT', '0', 'port number'],
    ['PORT', '65536', 'port number'],
    ['HOST', 'not a host', 'IP address'],
    ['MENTORA_URL', 'mentora.example.org', 'https://'],
    ['MENTORA_URL', 'https://example.org/learn', 'without path'],
    ['MENTORA_URL', 'ftp://example.org', 'https://'],
    ['DATABASE_URL', 'mysql://a@b/c', 'postgres://'],
    ['DATABASE_URL', 'postgres://host', 'postgres://'],
    ['PAYLOAD_SECRET', 'short', '32 characters'],
    ['ENCRYPTION_KEYS', 'k1:short', '32 bytes'],
    ['MENTORA_DEMO', 'yes', '0 or 1'],
    ['MENTORA_ROLES', 'web,cook', 'web, worker'],
    ['MENTORA_TRUSTED_PROXIES', '10.0.0.0/33', 'networks'],
    ['NODE_ENV', 'prod', 'production'],
    ['S3_ENDPOINT', 'minio', 'https://'],
    ['MAIL_FROM', 'nobody', 'sender'],
  ])('names %s when it is %j', (name, value, expected) => {
    const found = problems({ [name]: value });
    expect(Object.keys(found)).toEqual([name]);
    expect(found[name]).toContain(expected);
  });

  it('names every wrong setting at once', () => {
    expect(Object.keys(problems({ PORT: 'x', MENTORA_DEMO: 'x' })).sort()).toEqual(['MENTORA_DEMO', 'PORT']);
  });

  it('names what another setting needs', () => {
    expect(Object.keys(problems({ S3_BUCKET: 'files' }))).toEqual(['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']);
    expect(Object.keys(problems({ SMTP_USER: 'me' }))).toEqual(['SMTP_PASSWORD', 'SMTP_HOST']);
    expect(Object.keys(problems({ SMTP_HOST: 'smtp.example.org' }))).toEqual(['MAIL_FROM']);
  });

  it('sends by Resend where there is a key', () => {
    const given = { RESEND_API_KEY: 're_123', MAIL_FROM: 'a@example.org' };
    expect(readSettings(given).resend).toEqual({ apiKey: 're_123', baseUrl: 'https://api.resend.com', webhookSecret: undefined });
    expect(readSettings({ ...given, RESEND_BASE_URL: 'http://localhost:4008/' }).resend?.baseUrl).toBe('http://localhost:4008');
    expect(readSettings({}).resend).toBeUndefined();
    expect(Object.keys(problems({ RESEND_API_KEY: 're_123' }))).toEqual(['MAIL_FROM']);
    expect(Object.keys(problems({ ...given, RESEND_API_KEY: 'x' }))).toEqual(['RESEND_API_KEY']);
    expect(Object.keys(problems({ ...given, RESEND_BASE_URL: 'ftp://x' }))).toEqual(['RESEND_BASE_URL']);
    expect(Object.keys(problems({ ...given, RESEND_WEBHOOK_SECRET: 'secret' }))).toEqual(['RESEND_WEBHOOK_SECRET']);
    expect(Object.keys(problems({ RESEND_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}` }))).toEqual(['RESEND_API_KEY']);
  });

  it('keeps the log of messages for so many days', () => {
    expect(readSettings({}).messageLogDays).toBe(90);
    expect(readSettings({ MENTORA_MESSAGE_LOG_DAYS: '30' }).messageLogDays).toBe(30);
    for (const wrong of ['0', '-1', '4000', 'ever']) {
      expect(Object.keys(problems({ MENTORA_MESSAGE_LOG_DAYS: wrong }))).toEqual(['MENTORA_MESSAGE_LOG_DAYS']);
    }
  });

  it('opens this machine to webhooks in tests, and never in production', () => {
    expect(readSettings({}).webhookLoopback).toBe(false);
    expect(readSettings({ NODE_ENV: 'test', MENTORA_WEBHOOK_LOOPBACK: '1' }).webhookLoopback).toBe(true);
    expect(Object.keys(problems({ NODE_ENV: 'production', MENTORA_WEBHOOK_LOOPBACK: '1' }))).toEqual(['MENTORA_WEBHOOK_LOOPBACK']);
  });

  it('has a model draft where its address and name are given', () => {
    const given = { MENTORA_MODEL_URL: 'http://127.0.0.1:11434/v1/', MENTORA_MODEL_NAME: 'mistral' };
    expect(readSettings({}).model).toBeUndefined();
    expect(readSettings(given).model).toEqual({ url: 'http://127.0.0.1:11434/v1', name: 'mistral', key: undefined, seconds: 20 });
    expect(readSettings({ ...given, MENTORA_MODEL_KEY: 'sk-1', MENTORA_MODEL_SECONDS: '45' }).model).toMatchObject({ key: 'sk-1', seconds: 45 });
    expect(Object.keys(problems({ MENTORA_MODEL_URL: given.MENTORA_MODEL_URL }))).toEqual(['MENTORA_MODEL_NAME']);
    expect(Object.keys(problems({ MENTORA_MODEL_NAME: 'mistral' }))).toEqual(['MENTORA_MODEL_URL']);
    expect(Object.keys(problems({ MENTORA_MODEL_KEY: 'sk-1' }))).toEqual(['MENTORA_MODEL_URL']);
    expect(Object.keys(problems({ ...given, MENTORA_MODEL_KEY: 'a key' }))).toEqual(['MENTORA_MODEL_KEY']);
    for (const url of ['mistral', 'ftp://models', 'https://key@models.example.org/v1', 'https://models.example.org/v1?key=1']) {
      expect(Object.keys(problems({ ...given, MENTORA_MODEL_URL: url }))).toEqual(['MENTORA_MODEL_URL']);
    }
    for (const wrong of ['0', '51', 'long']) expect(Object.keys(problems({ ...given, MENTORA_MODEL_SECONDS: wrong }))).toEqual(['MENTORA_MODEL_SECONDS']);
  });

  it('sends notes to a model on another machine by TLS alone, unless told otherwise', () => {
    const given = { NODE_ENV: 'production', MENTORA_MODEL_NAME: 'mistral', MENTORA_MODEL_URL: 'http://models:11434/v1' };
    expect(problems(given)).toEqual({ MENTORA_MODEL_URL: expect.stringContaining('MENTORA_ALLOW_PLAIN=model') as string });
    expect(readSettings({ ...given, MENTORA_ALLOW_PLAIN: 'model' }).model?.url).toBe('http://models:11434/v1');
    for (const url of ['https://models:11434/v1', 'http://localhost:11434/v1', 'http://[::1]:11434/v1']) expect(problems({ ...given, MENTORA_MODEL_URL: url })).toEqual({});
  });

  it('speaks TLS from the first byte on port 465 alone, unless told otherwise', () => {
    const mail = { SMTP_HOST: 'smtp.example.org', MAIL_FROM: 'a@example.org' };
    expect(readSettings({ ...mail, SMTP_PORT: '465' }).smtp?.secure).toBe(true);
    expect(readSettings(mail).smtp).toMatchObject({ port: 587, secure: false });
    expect(readSettings({ ...mail, SMTP_SECURE: '1' }).smtp?.secure).toBe(true);
  });

  it('lets nothing of production cross a network in plain, unless it is told to', () => {
    const remote = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://mentora:p@db:5432/mentora',
      S3_BUCKET: 'files',
      S3_ACCESS_KEY_ID: 'a',
      S3_SECRET_ACCESS_KEY: 'b',
      S3_ENDPOINT: 'http://minio:9000',
      REDIS_URL: 'redis://redis:6379',
      SMTP_HOST: 'smtp.example.org',
      MAIL_FROM: 'a@example.org',
    };
    expect(problems(remote)).toEqual({
      DATABASE_URL: expect.stringContaining('sslmode=verify-full') as string,
      S3_ENDPOINT: expect.stringContaining('https:') as string,
      REDIS_URL: expect.stringContaining('rediss:') as string,
    });
    const encrypted = { ...remote, DATABASE_URL: `${remote.DATABASE_URL}?sslmode=verify-full`, S3_ENDPOINT: 'https://minio:9000', REDIS_URL: 'rediss://redis:6379' };
    expect(readSettings(encrypted).smtp?.requireTls).toBe(true);
    expect(problems({ ...remote, DATABASE_URL: `${remote.DATABASE_URL}?sslmode=prefer`, S3_ENDPOINT: '' })).toHaveProperty('DATABASE_URL');
    expect(readSettings({ ...remote, MENTORA_ALLOW_PLAIN: 'database, mail,files,cache' }).smtp?.requireTls).toBe(false);
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const here = { ...remote, DATABASE_URL: `postgres://mentora:p@${host}:5432/mentora`, S3_ENDPOINT: `http://${host}:9000`, REDIS_URL: `redis://${host}`, SMTP_HOST: 'localhost' };
      expect(readSettings(here).smtp?.requireTls).toBe(false);
    }
    expect(problems({ ...remote, NODE_ENV: 'development' })).toEqual({});
  });

  it('keeps the backups of each day beside the data unless told otherwise', () => {
    expect(readSettings({}, '/srv/mentora')).toMatchObject({ backups: { folder: '/srv/mentora/.mentora/backups' }, backupAt: '02:17', backupDays: 14 });
    expect(readSettings({ MENTORA_BACKUPS: 'off' }).backups).toBeUndefined();
    expect(readSettings({ MENTORA_BACKUPS: '/mnt/copies' }).backups).toEqual({ folder: '/mnt/copies' });
    const s3 = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' };
    expect(readSettings({ ...s3, MENTORA_BACKUPS: 's3://copies/mentora/' }).backups).toMatchObject({ s3: { bucket: 'copies' }, prefix: 'mentora/' });
    expect(readSettings({ ...s3, MENTORA_BACKUPS: 's3://copies' }).backups).toMatchObject({ prefix: 'backups/' });
    expect(Object.keys(problems({ MENTORA_BACKUPS: 's3://copies' }))).toEqual(['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']);
    expect(problems({ MENTORA_BACKUPS: 'ftp://copies' })).toHaveProperty('MENTORA_BACKUPS');
    expect(problems({ MENTORA_BACKUP_AT: '25:00' })).toHaveProperty('MENTORA_BACKUP_AT');
  });
});
