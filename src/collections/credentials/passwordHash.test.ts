import { describe, expect, it } from 'vitest';
import { hashPassword, passwordFits } from './passwordHash';

describe('a password’s hash', () => {
  it('fits that password and no other', async () => {
    const hash = await hashPassword('quatre chats bleus');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await passwordFits('quatre chats bleus', hash)).toBe(true);
    expect(await passwordFits('quatre chats bleu', hash)).toBe(false);
    expect(await passwordFits('', hash)).toBe(false);
  });

  it('is another each time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
  });

  it('fits at another cost, so that the cost may rise one day', async () => {
    const { argon2Sync } = await import('node:crypto');
    const salt = Buffer.from('somesaltsomesalt');
    const key = argon2Sync('argon2id', { message: Buffer.from('password'), nonce: salt, parallelism: 2, tagLength: 32, memory: 64, passes: 3 });
    const hash = `$argon2id$v=19$m=64,t=3,p=2$${salt.toString('base64').replace(/=+$/, '')}$${key.toString('base64').replace(/=+$/, '')}`;
    expect(await passwordFits('password', hash)).toBe(true);
    expect(await passwordFits('passwore', hash)).toBe(false);
  });

  it.each([undefined, null, '', 'plain', '$2b$10$abc', '$argon2id$v=19$m=1,t=1,p=1$$'])('%j fits nothing', async (hash) => {
    expect(await passwordFits('password', hash)).toBe(false);
  });
});
