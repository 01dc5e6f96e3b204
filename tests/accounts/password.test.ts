import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { changePassword } from '@/collections/users/commands/changePassword';
import { requestAddressChange } from '@/collections/users/commands/requestAddressChange';
import { asUser } from '@/collections/users/strategy';
import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { testPlatform } from '../support/platform';
import { codeMailedTo, fromSomewhere, goodPassword, login, mailsTo, member, newAddress, registerWith, subjects } from './people';

const other = 'neuf oies grises';
const device = { userAgent: null, address: '10.200.0.1' };

beforeAll(async () => {
  const { people } = await testPlatform();
  await people.administrator();
});

/** The request of somebody who is signed in, as a page's form makes it. */
async function requestOf(token: string) {
  const { payload } = await testPlatform();
  const person = await personOfToken({ payload }, token);
  return createLocalReq({ user: asUser(person!) }, payload);
}

async function isSignedIn(token: string): Promise<boolean> {
  const { request } = await testPlatform();
  const me = await (await request('GET', '/api/users/me', { as: `payload-token=${token}` })).json();
  return me.user !== null;
}

async function forget(email: string) {
  const { request } = await testPlatform();
  return request('POST', '/api/users/forgot-password', { body: { email }, headers: fromSomewhere() });
}

async function reset(token: string, password: string, headers = fromSomewhere()) {
  const { request } = await testPlatform();
  return request('POST', '/api/users/reset-password', { body: { token, password }, headers });
}

async function linkFor(email: string): Promise<string> {
  expect((await forget(email)).status).toBe(200);
  await expect.poll(async () => (await mailsTo(email))[0]?.subject).toBe(subjects.fr.password.subject);
  return codeMailedTo(email);
}

describe('a forgotten password', () => {
  it('is replaced by a link, which ends every log-in and opens one', async () => {
    const person = await member();
    const answer = await reset(await linkFor(person.email), other);
    const body = await answer.json();
    expect(answer.status).toBe(200);
    expect(body).toMatchObject({ user: { id: person.id }, token: expect.any(String) });
    expect(await isSignedIn(body.token)).toBe(true);
    expect(await isSignedIn(person.token)).toBe(false);
    expect((await login(person.email, goodPassword)).status).toBe(401);
    expect((await login(person.email, other)).status).toBe(200);
    expect((await mailsTo(person.email)).some(({ subject }) => subject === subjects.fr.passwordChanged.subject)).toBe(true);
  });

  it('says the same of an address that nobody has, and writes no mail', async () => {
    const email = newAddress();
    const known = await forget((await member()).email);
    const unknown = await forget(email);
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(await mailsTo(email)).toEqual([]);
  });

  it('has a link that is good once, even for two at the same moment', async () => {
    const person = await member();
    const code = await linkFor(person.email);
    const answers = await Promise.all([reset(code, other), reset(code, 'onze loups blancs')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await reset(code, 'onze loups blancs')).status).toBe(400);
  });

  it('has a link that ends, and that a newer one replaces', async () => {
    const person = await member();
    const { db } = await testPlatform();
    const first = await linkFor(person.email);
    await forget(person.email);
    await expect.poll(async () => codeMailedTo(person.email)).not.toBe(first);
    expect((await reset(first, other)).status).toBe(400);
    const second = await codeMailedTo(person.email);
    await db.query("UPDATE one_time_codes SET expires_at = now() - interval '1 second'");
    expect((await reset(second, other)).status).toBe(400);
  });

  it('has a link that a confirmation cannot stand in for', async () => {
    const email = newAddress();
    await registerWith({ email });
    const code = await codeMailedTo(email);
    expect((await reset(code, other)).status).toBe(400);
  });

  it('refuses a weak one and leaves the link good', async () => {
    const person = await member({ name: 'Philippine Vasseur' });
    const code = await linkFor(person.email);
    const weak = await reset(code, 'philippine vasseur');
    expect((await weak.json()).errors[0]).toMatchObject({ field: 'password', code: 'passwordTooWeak' });
    expect((await reset(code, other)).status).toBe(200);
  });

  it('confirms the address of an account that had not', async () => {
    const email = newAddress();
    await registerWith({ email });
    const answer = await reset(await linkFor(email), other);
    expect((await answer.json()).user.emailConfirmedAt).toEqual(expect.any(String));
  });

  it('is asked for three times in a quarter of an hour at most', async () => {
    const { email } = await member();
    const { request } = await testPlatform();
    const here = fromSomewhere();
    const ask = () => request('POST', '/api/users/forgot-password', { body: { email }, headers: here });
    for (let tries = 0; tries < 3; tries += 1) expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });
});

describe('changing one’s password', () => {
  it('asks for the present one, ends the other log-ins and goes on under a new token', async () => {
    const person = await member();
    const elsewhere = (await (await login(person.email, goodPassword)).json()).token;
    const req = await requestOf(person.token);
    await expect(changePassword(req, { current: 'not it', password: other, device })).rejects.toMatchObject({
      details: { fields: { current: 'wrongPassword' } },
    });
    const { token } = await changePassword(req, { current: goodPassword, password: other, device });
    expect(await isSignedIn(token)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(person.token)).toBe(false);
    expect((await login(person.email, other)).status).toBe(200);
  });

  it('is tried five times at most', async () => {
    const person = await member();
    const req = await requestOf(person.token);
    const wrong = () => changePassword(req, { current: 'not it', password: other, device });
    for (let tries = 0; tries < 5; tries += 1) await expect(wrong()).rejects.toMatchObject({ status: 400 });
    await expect(wrong()).rejects.toMatchObject({ status: 429 });
  });
});

describe('changing one’s address', () => {
  it('waits for the new one to be confirmed, and tells the old one', async () => {
    const person = await member();
    const next = newAddress();
    await requestAddressChange(await requestOf(person.token), { email: ` ${next.toUpperCase()}`, password: goodPassword });
    expect((await login(next, goodPassword)).status).toBe(401);
    const [told] = await mailsTo(person.email);
    expect(told?.text).toContain(next);

    const { request } = await testPlatform();
    const confirmed = await request('POST', `/api/users/verify/${await codeMailedTo(next)}`);
    expect(await confirmed.json()).toMatchObject({ email: next });
    expect((await login(next, goodPassword)).status).toBe(200);
    expect((await login(person.email, goodPassword)).status).toBe(401);
    expect((await mailsTo(person.email))[0]?.subject).toBe(subjects.fr.addressChanged.subject);
  });

  it('to somebody else’s is answered alike, tells that person, and changes nothing', async () => {
    const [person, owner] = [await member(), await member()];
    const req = await requestOf(person.token);
    const answers = [
      await requestAddressChange(req, { email: owner.email, password: goodPassword }),
      await requestAddressChange(req, { email: newAddress(), password: goodPassword }),
    ];
    expect(answers[0]).toEqual(answers[1]);
    const [mail] = await mailsTo(owner.email);
    expect(mail).toMatchObject({ subject: subjects.fr.alreadyKnown.subject, text: expect.not.stringContaining('code=') });
  });

  it('is undone by changing the password', async () => {
    const person = await member();
    const next = newAddress();
    const req = await requestOf(person.token);
    await requestAddressChange(req, { email: next, password: goodPassword });
    const code = await codeMailedTo(next);
    await changePassword(req, { current: goodPassword, password: other, device });
    const { request } = await testPlatform();
    expect((await request('POST', `/api/users/verify/${code}`)).status).toBe(400);
  });

  it('corrects at once one that was never confirmed', async () => {
    const typo = newAddress();
    const { token } = await (await registerWith({ email: typo })).json();
    const right = newAddress();
    await requestAddressChange(await requestOf(token), { email: right, password: goodPassword });
    expect((await login(right, goodPassword)).status).toBe(200);
    const { request } = await testPlatform();
    expect((await request('POST', `/api/users/verify/${await codeMailedTo(right)}`)).status).toBe(200);
    expect((await request('POST', `/api/users/verify/${await codeMailedTo(typo)}`)).status).toBe(400);
  });
});
