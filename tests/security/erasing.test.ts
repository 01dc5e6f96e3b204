import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { deleteAccount } from '@/collections/users/commands/deleteAccount';
import { asUser } from '@/collections/users/strategy';
import { goodPassword, mailsTo, member, newAddress, registerWith } from '../accounts/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
  await member();
});

async function leave(token: string, password: string) {
  const person = await personOfToken(platform, token);
  return deleteAccount(await createLocalReq({ user: asUser(person!) }, platform.payload), { password });
}

async function registered(email: string, password: string): Promise<string> {
  return ((await (await registerWith({ email, password })).json()) as { token: string }).token;
}

describe('an account that leaves', () => {
  it('takes no mails of somebody whose address it only claimed', async () => {
    const owner = await member();
    const token = await registered(owner.email, 'neuf oies grises');
    const before = await mailsTo(owner.email);
    expect(before.length).toBeGreaterThan(1);
    await leave(token, 'neuf oies grises');
    expect(await mailsTo(owner.email)).toEqual(before);
  });

  it('takes its mails although its address was never confirmed, and the code is swept', async () => {
    const email = newAddress();
    const token = await registered(email, goodPassword);
    await platform.db.query('DELETE FROM one_time_codes WHERE address = $1', [email]);
    expect(await mailsTo(email)).toHaveLength(1);
    await leave(token, goodPassword);
    expect(await mailsTo(email)).toEqual([]);
  });
});
