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

  it('speaks TLS from the first byte on port 465 alone, unless told otherwise', () => {
    const mail = { SMTP_HOST: 'smtp.example.org', MAIL_FROM: 'a@example.org' };
    expect(readSettings({ ...mail, SMTP_PORT: '465' }).smtp?.secure).toBe(true);
    expect(readSettings(mail).smtp).toMatchObject({ port: 587, secure: false });
    expect(readSettings({ ...mail, SMTP_SECURE: '1' }).smtp?.secure).toBe(true);
  });
});
