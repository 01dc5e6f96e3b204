import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { deleteAccount } from '@/collections/users/commands/deleteAccount';
import { asUser } from '@/collections/users/strategy';
import { testPlatform } from '../support/platform';
import { goodPassword, login, mailsTo, member } from './people';

beforeAll(async () => {
  const { people } = await testPlatform();
  await people.administrator();
});

async function leave(token: string, password = goodPassword) {
  const { payload } = await testPlatform();
  const req = await createLocalReq({ user: asUser((await personOfToken({ payload }, token))!) }, payload);
  return deleteAccount(req, { password });
}

/** Every row of every table, as text. */
async function everythingKept(): Promise<string> {
  const { db } = await testPlatform();
  const { rows: tables } = await db.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  const kept = await Promise.all(
    tables.map(async ({ tablename }) => (await db.query(`SELECT to_jsonb(t)::text AS row FROM "${tablename}" t`)).rows),
  );
  return kept.flat().map(({ row }) => row).join('\n');
}

describe('deleting one’s account', () => {
  it('asks for the password', async () => {
    const person = await member();
    await expect(leave(person.token, 'not it')).rejects.toMatchObject({ details: { fields: { password: 'wrongPassword' } } });
    expect((await login(person.email, goodPassword)).status).toBe(200);
  });

  it('leaves nothing personal in any table, and no way back in', async () => {
    const person = await member({ name: 'Quincampoix Zébulon' });
    const { request, db, payload } = await testPlatform();
    await request('PATCH', `/api/users/${person.id}`, { as: person, body: { biography: 'Né à Saint-Zéphyrin' } });
    await db.query("INSERT INTO avatars (id, user_id, webp) VALUES (uuidv7(), $1, 'zébulon-picture')", [person.id]);
    await request('POST', '/api/users/forgot-password', { body: { email: person.email } });
    const words = ['Zébulon', 'Zéphyrin', 'zébulon-picture', person.email];
    const before = await everythingKept();
    for (const word of words) expect(before).toContain(word);

    await leave(person.token);
    expect(await personOfToken({ payload }, person.token)).toBeNull();
    expect((await login(person.email, goodPassword)).status).toBe(401);
    const after = await everythingKept();
    for (const word of words) expect(after).not.toContain(word);
  });

  it('keeps what was contributed, without its author, and erases what was done', async () => {
    const person = await member();
    const { db } = await testPlatform();
    const { rows } = await db.query(
      `INSERT INTO images (id, title, uploaded_by_id, moderation_status) VALUES (uuidv7(), 'A plate', $1, 'approved') RETURNING id`,
      [person.id],
    );
    await leave(person.token);
    const images = await db.query('SELECT title, uploaded_by_id FROM images WHERE id = $1', [rows[0].id]);
    expect(images.rows).toEqual([{ title: 'A plate', uploaded_by_id: null }]);
  });

  it('is remembered in the log by ids alone', async () => {
    const person = await member();
    await leave(person.token);
    const { db } = await testPlatform();
    const { rows } = await db.query("SELECT actor, details FROM audit_log WHERE action = 'account.deleted' AND subject = $1", [person.id]);
    expect(rows).toEqual([{ actor: person.id, details: {} }]);
  });

  it('is not for the last administrator, and then changes nothing', async () => {
    const { db, people } = await testPlatform();
    const person = await member();
    await db.query("DELETE FROM users_roles WHERE value = 'administrateur'");
    await db.query(`INSERT INTO users_roles (id, "order", parent_id, value) VALUES (uuidv7(), 2, $1, 'administrateur')`, [person.id]);
    const before = (await mailsTo(person.email)).length;
    await expect(leave(person.token)).rejects.toMatchObject({ status: 409, code: 'lastAdministrator' });
    expect((await login(person.email, goodPassword)).status).toBe(200);
    expect((await mailsTo(person.email)).length).toBeGreaterThanOrEqual(before);
    await people.administrator();
    await leave(person.token);
  });

  it('leaves the last of two administrators who go at the same moment', async () => {
    const { db } = await testPlatform();
    const both = [await member(), await member()];
    await db.query("DELETE FROM users_roles WHERE value = 'administrateur'");
    for (const { id } of both) {
      await db.query(`INSERT INTO users_roles (id, "order", parent_id, value) VALUES (uuidv7(), 2, $1, 'administrateur')`, [id]);
    }
    const outcomes = await Promise.allSettled(both.map(({ token }) => leave(token)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('taking one’s data away', () => {
  it('gives everything by collection, and no secret', async () => {
    const person = await member({ name: 'Ada Martin' });
    const { request } = await testPlatform();
    const answer = await request('GET', '/api/users/me/data', { as: person });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mentora-data.json"');
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      users: { id: person.id, name: 'Ada Martin', email: person.email },
      sessions: [expect.objectContaining({ createdAt: expect.any(String) })],
      attempts: [],
      images: [],
      exercises: [],
    });
    expect(text).not.toMatch(/argon2|token|hash/i);
  });

  it('is for oneself: a visitor is asked to sign in', async () => {
    const { request } = await testPlatform();
    expect((await request('GET', '/api/users/me/data')).status).toBe(401);
  });
});
