import { describe, expect, it } from 'vitest';

import { hashPassword } from '@/collections/credentials/passwordHash';
import { testPlatform } from '../support/platform';

const password = 'quatre chats bleus';

async function personWithPassword(email: string) {
  const { people, db } = await testPlatform();
  const person = await people.learner({ email });
  await db.query('INSERT INTO credentials (id, user_id, hash) VALUES (uuidv7(), $1, $2)', [
    person.id,
    await hashPassword(password),
  ]);
  return person;
}

async function login(email: string, typed: string, headers: Record<string, string> = {}) {
  const { request } = await testPlatform();
  return request('POST', '/api/users/login', { body: { email, password: typed }, headers });
}

describe('signing in', () => {
  it('answers as Payload does and sets the cookies of a log-in', async () => {
    const person = await personWithPassword('ada@example.org');
    const answer = await login('  ADA@Example.org ', password);
    const body = await answer.json();

    expect(answer.status).toBe(200);
    expect(body).toMatchObject({ token: expect.any(String), exp: expect.any(Number), user: { id: person.id } });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.find((cookie) => cookie.startsWith('payload-token='))).toMatch(/; HttpOnly/);
    expect(cookies.find((cookie) => cookie.startsWith('mentora-hint='))).not.toMatch(/HttpOnly/);
    for (const cookie of cookies) expect(cookie).toMatch(/; SameSite=Lax/);

    const { request } = await testPlatform();
    const me = await request('GET', '/api/users/me', { as: `payload-token=${body.token}` });
    expect(await me.json()).toMatchObject({ user: { id: person.id, email: 'ada@example.org' } });
  });
});
