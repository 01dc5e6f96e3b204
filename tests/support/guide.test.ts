import { readSettings } from '@mentora/platform/settings';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { testSettings } from './ground';
import { adapt, assignmentsIn, environmentBlock } from './guide';

describe('the settings of the deployment guide', () => {
  it('are the same to systemd and to a shell, and Mentora takes them', async () => {
    const { ENCRYPTION_KEYS, VAPID_PRIVATE_KEY } = testSettings;
    const file = adapt(await environmentBlock(), {
      'ENCRYPTION_KEYS=k1:…': `ENCRYPTION_KEYS=${ENCRYPTION_KEYS}`,
      'VAPID_PRIVATE_KEY=…': `VAPID_PRIVATE_KEY=${VAPID_PRIVATE_KEY}`,
      '…': 'forty-characters-that-nobody-could-guess',
    });
    const given = assignmentsIn(file);
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', `set -a\n${file}\nenv -0`], { env: { NODE_ENV: 'test' } });
    const sourced = Object.fromEntries(stdout.split('\0').map((pair) => pair.split(/=([^]*)/, 2) as [string, string]));
    expect(sourced).toMatchObject(given);
    const settings = readSettings({ NODE_ENV: 'production', ...given });
    expect(settings).toMatchObject({
      url: 'https://mentora.example.org',
      trustedProxies: ['127.0.0.1', '::1'],
      mailFrom: 'Mentora <mentora@example.org>',
      smtp: { requireTls: true },
      backups: { s3: { bucket: 'mentora-backups' }, prefix: 'daily/' },
      demo: false,
    });
  });
});
