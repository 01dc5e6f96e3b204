import { beforeAll, describe, expect, it } from 'vitest';

import { testPlatform } from '../support/platform';
import { fromSomewhere, goodPassword, login, mailsTo, member, newAddress, subjects } from './people';

beforeAll(async () => {
  const { people } = await testPlatform();
  await people.administrator();
});

describe('signing in', () => {
  it('answers as Payload does and sets the cookies of a log-in', async () => {
    const person = await member({ email: 'ada@example.org', name: 'Ada' });
    const answer = await login('  ADA@Example.org ', goodPassword);
    const body = await answer.json();

    expect(answer.status).toBe(200);
    expect(body).toMatchObject({ token: expect.any(String), exp: expect.any(Number), user: { id: person.id } });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.find((cookie) => cookie.startsWith('payload-token='))).toMatch(/; HttpOnly/);
    const hint = /mentora-hint=([\w-]+);(?!.*HttpOnly)/.exec(cookies.join('\n'))?.[1];
    expect(JSON.parse(Buffer.from(hint!, 'base64url').toString())).toEqual({ name: 'Ada', roles: ['apprenant'], at: expect.any(Number) });
    for (const cookie of cookies) expect(cookie).toMatch(/; SameSite=Lax/);
    for (const cookie of cookies) expect(cookie).not.toMatch(/; Secure/); // http://localhost

    const { request } = await testPlatform();
    const me = await request('GET', '/api/users/me', { as: `payload-token=${body.token}` });
    expect(await me.json()).toMatchObject({ user: { id: person.id, email: 'ada@example.org' } });
  });

  it('keeps no token, only its hash', async () => {
    const { token } = await member();
    const { db } = await testPlatform();
    const { rows } = await db.query('SELECT to_jsonb(s) AS row FROM sessions s');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('says the same of a wrong password and of an address that nobody has', async () => {
    const person = await member();
    const wrong = await login(person.email, 'not the password');
    const unknown = await login(newAddress(), 'not the password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
    expect([...wrong.headers.keys()]).toEqual([...unknown.headers.keys()]);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('gives a new token each time and ends the log-in that the browser had', async () => {
    const person = await member();
    const planted = await login(person.email, goodPassword);
    const { token: former } = await planted.json();
    const again = await login(person.email, goodPassword, { cookie: `payload-token=${former}` });
    const { token } = await again.json();
    expect(token).not.toBe(former);

    const { request } = await testPlatform();
    const me = await request('GET', '/api/users/me', { as: `payload-token=${former}` });
    expect(await me.json()).toMatchObject({ user: null });
  });

  it('does not take a token that it did not give', async () => {
    const person = await member();
    const planted = 'a'.repeat(43);
    const answer = await login(person.email, goodPassword, { cookie: `payload-token=${planted}` });
    expect((await answer.json()).token).not.toBe(planted);
  });

  it('that has ended elsewhere is told, by an answer that can end no other', async () => {
    const { db, request } = await testPlatform();
    const person = await member();
    const cookie = `${person.cookie}; mentora-hint=eyJ9`;
    const told = async (as: string) => {
      const answer = await request('GET', '/api/users/me', { as });
      const { user } = (await answer.json()) as { user: { id: string } | null };
      return { user: user?.id ?? null, cookies: answer.headers.getSetCookie() };
    };
    expect(await told(cookie)).toEqual({ user: person.id, cookies: [] });
    await db.query('DELETE FROM sessions WHERE user_id = $1', [person.id]);
    // It may arrive after the answer of another log-in: a cookie cleared here would be that one's.
    expect(await told(cookie)).toEqual({ user: null, cookies: [] });
    expect(await told('mentora-hint=eyJ9')).toEqual({ user: null, cookies: [] });
  });

  it('ends with logging out, at once and for good', async () => {
    const person = await member();
    const { request } = await testPlatform();
    const out = await request('POST', '/api/users/logout', { as: person });
    expect(out.headers.getSetCookie().join('\n')).toMatch(/payload-token=; Path=\/; Max-Age=0/);
    const me = await request('GET', '/api/users/me', { as: person });
    expect(await me.json()).toMatchObject({ user: null });
  });

  it('ends after its time', async () => {
    const person = await member();
    const { request, db } = await testPlatform();
    await db.query("UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1", [person.id]);
    expect(await (await request('GET', '/api/users/me', { as: person })).json()).toMatchObject({ user: null });
  });

  it('is nothing that GraphQL does', async () => {
    const { graphql } = await testPlatform();
    const query = 'mutation { loginUser(email: "a@example.org", password: "x") { token } }';
    expect(await (await graphql(query)).text()).toMatch(/Cannot query field/);
    const person = await member();
    const me = await (await graphql('{ meUser { user { id } exp } }', { as: person })).json();
    expect(me.data.meUser).toEqual({ user: { id: person.id }, exp: expect.any(Number) });
  });

  it.each(['x'.repeat(257), ''])('refuses a password of %# with a code for its field', async (password) => {
    const answer = await login(newAddress(), password);
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0]).toMatchObject({ field: 'password' });
  });

  it('takes a password of more than 72 bytes whole', async () => {
    const long = 'une très longue phrase que personne ne devine '.repeat(4).trim();
    const person = await member({ password: long });
    expect((await login(person.email, long)).status).toBe(200);
    expect((await login(person.email, `${long.slice(0, -1)}x`)).status).toBe(401);
  });

  it('takes a password typed in another Unicode form', async () => {
    const person = await member({ password: 'chêne givré à l’aube' });
    expect((await login(person.email, 'chêne givré à l’aube'.normalize('NFD'))).status).toBe(200);
  });
});

describe('a cookie', () => {
  const send = async (headers: Record<string, string>) => {
    const person = await member();
    const { request } = await testPlatform();
    const answer = await request('POST', '/api/users/refresh-token', { as: person, headers });
    return answer.status;
  };

  it('is taken from a page of this site, by whatever name the site was reached', async () => {
    expect(await send({})).toBe(200);
    expect(await send({ origin: 'http://192.168.1.9:3000', host: '192.168.1.9:3000' })).toBe(200);
  });

  it('is not taken from a page of another site', async () => {
    const foreign = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: '', 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) expect(await send(headers)).toBe(403);
  });
});

describe('a new device', () => {
  it('is told to the person, the first one and a known one are not', async () => {
    const person = await member({ locale: 'en' });
    const first = await login(person.email, goodPassword);
    const device = /mentora-device=([\w-]+)/.exec(first.headers.getSetCookie().join())?.[1];
    const notices = async () =>
      (await mailsTo(person.email)).filter(({ subject }) => subject === subjects.en.newDevice.subject);
    expect(await notices()).toHaveLength(1);

    await login(person.email, goodPassword, { cookie: `mentora-device=${device}` });
    expect(await notices()).toHaveLength(1);

    const agent = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
    await login(person.email, goodPassword, { 'user-agent': agent });
    expect(await notices()).toHaveLength(2);
    expect((await notices())[0]?.text).toContain('Chrome, Android');
  });
});

describe('limits', () => {
  const wrong = 'not the password';

  it('let five wrong tries in, then ask to wait, whoever has the address', async () => {
    const person = await member();
    for (const email of [person.email, newAddress()]) {
      const here = fromSomewhere();
      for (let tries = 0; tries < 5; tries += 1) expect((await login(email, wrong, here)).status).toBe(401);
      const locked = await login(email, goodPassword, here);
      expect(locked.status).toBe(429);
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
      expect((await locked.json()).errors[0]).toMatchObject({ code: 'tooManyTries', message: expect.stringContaining('15 minutes') });
    }
    expect((await login(person.email, goodPassword)).status).toBe(200); // from elsewhere
  });

  it('forget the tries once one succeeds', async () => {
    const person = await member();
    const here = fromSomewhere();
    for (let tries = 0; tries < 4; tries += 1) await login(person.email, wrong, here);
    expect((await login(person.email, goodPassword, here)).status).toBe(200);
    expect((await login(person.email, wrong, here)).status).toBe(401);
  });

  it('are not got round by writing the address otherwise or by saying where one comes from', async () => {
    const here = fromSomewhere();
    const name = newAddress().replace('@example.org', '');
    const spellings = ['@example.org', '@EXAMPLE.org', '@ｅxample.org', ' @example.org', '@example.org'];
    for (const [index, end] of spellings.entries()) {
      const email = `${name.toUpperCase()}${end.trim()} `;
      expect((await login(email, wrong, { ...here, 'x-forwarded-for': `1.2.3.${index}` })).status).toBe(401);
    }
    expect((await login(`${name}@example.org`, wrong, { ...here, 'x-forwarded-for': '9.9.9.9' })).status).toBe(429);
  });

  it('are lifted by an administrator, and by nobody else', async () => {
    const { people, request } = await testPlatform();
    const person = await member();
    const here = fromSomewhere();
    for (let tries = 0; tries < 6; tries += 1) await login(person.email, wrong, here);
    const unlock = (as?: string) => request('POST', '/api/users/unlock', { as, body: { email: person.email } });
    expect((await unlock()).status).toBe(401);
    expect((await unlock(person.cookie)).status).toBe(403);
    expect((await login(person.email, goodPassword, here)).status).toBe(429);
    expect((await unlock((await people.administrator()).cookie)).status).toBe(200);
    expect((await login(person.email, goodPassword, here)).status).toBe(200);
  });
});
