import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { requestAddressChange } from '@/collections/users/commands/requestAddressChange';
import { asUser } from '@/collections/users/strategy';
import { codeMailedTo, fromSomewhere, goodPassword, mailsTo, member, newAddress, registerWith, subjects } from '../accounts/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
  // The first of all loads the routes and the dictionaries of the meter.
  await member();
});

async function askForAddress(token: string, email: string) {
  const person = await personOfToken(platform, token);
  const req = await createLocalReq({ user: asUser(person!) }, platform.payload);
  return requestAddressChange(req, { email, password: goodPassword });
}

async function passwordLinkFor(email: string): Promise<string> {
  await platform.request('POST', '/api/users/forgot-password', { body: { email }, headers: fromSomewhere() });
  await expect.poll(async () => (await mailsTo(email))[0]?.subject).toBe(subjects.fr.password.subject);
  return codeMailedTo(email);
}

function reset(token: string) {
  const body = { token, password: 'neuf oies grises' };
  return platform.request('POST', '/api/users/reset-password', { body, headers: fromSomewhere() });
}

describe('a link to choose a password', () => {
  it('is worth nothing once the account has left the address that it was sent to', async () => {
    const person = await member();
    const link = await passwordLinkFor(person.email);
    const next = newAddress();
    await askForAddress(person.token, next);
    await platform.request('POST', `/api/users/verify/${await codeMailedTo(next)}`, { headers: fromSomewhere() });
    expect((await reset(link)).status).toBe(400);
  });

  it('gives nobody an account that another has moved to an address of his or her own', async () => {
    const email = newAddress();
    const { token } = (await (await registerWith({ email })).json()) as { token: string };
    const link = await passwordLinkFor(email);
    await askForAddress(token, newAddress());
    expect((await reset(link)).status).toBe(400);
  });
});

describe('asking for another address', () => {
  it('cannot be used to send mail to strangers without end', async () => {
    const person = await member();
    const outcomes = [];
    for (let number = 0; number < 8; number += 1) {
      outcomes.push(await askForAddress(person.token, newAddress()).then(() => 'sent', (error: { code: string }) => error.code));
    }
    expect(outcomes.slice(0, 3)).toEqual(['sent', 'sent', 'sent']);
    expect(outcomes.at(-1)).toBe('tooManyTries');
  });
});
