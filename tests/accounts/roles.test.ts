import { describe, expect, it } from 'vitest';

import { testPlatform } from '../support/platform';
import { withoutWords } from '../support/withoutWords';
import type { TestPerson } from '../support/people';
import { subjects } from './people';

async function rolesOf(id: string): Promise<string[]> {
  const { db } = await testPlatform();
  const { rows } = await db.query('SELECT value::text AS role FROM users_roles WHERE parent_id = $1 ORDER BY "order"', [id]);
  return rows.map(({ role }) => role);
}

async function patch(id: string, data: unknown, as?: TestPerson) {
  const { request } = await testPlatform();
  return request('PATCH', `/api/users/${id}`, { as, body: data });
}

describe('a role', () => {
  it.each(['learner', 'trainer', 'contributor', 'parent'] as const)('is nothing a %s gives himself', async (kind) => {
    const { people, request, graphql } = await testPlatform();
    const person = await people[kind]();
    const before = await rolesOf(person.id);
    const roles = ['administrateur'];
    await patch(person.id, { roles }, person);
    await patch(person.id, { roles, name: 'Again' }, person);
    await request('PATCH', `/api/users?where[id][equals]=${person.id}`, { as: person, body: { roles } });
    await request('POST', `/api/users/${person.id}?_method=PATCH`, { as: person, body: { roles } });
    await request('POST', '/api/users', { as: person, body: { name: 'X', email: 'x@example.org', roles } });
    const mutation = `mutation { updateUser(id: "${person.id}", data: { roles: [administrateur] }) { id } }`;
    expect(await (await graphql(mutation, { as: person })).text()).toMatch(/Cannot query field/);
    expect(await rolesOf(person.id)).toEqual(before);
  });

  it('is given and taken by an administrator, and each is in the log', async () => {
    const { people, db } = await testPlatform();
    const [admin, person] = [await people.administrator(), await people.learner()];
    expect((await patch(person.id, { roles: ['apprenant', 'formateur'] }, admin)).status).toBe(200);
    expect((await patch(person.id, { roles: ['apprenant'] }, admin)).status).toBe(200);
    const { rows } = await db.query('SELECT action, actor, details FROM audit_log WHERE subject = $1 ORDER BY id', [person.id]);
    expect(rows).toEqual([
      { action: 'role.granted', actor: admin.id, details: { role: 'formateur' } },
      { action: 'role.withdrawn', actor: admin.id, details: { role: 'formateur' } },
    ]);
  });

  it('goes to nobody whose address is not confirmed', async () => {
    const { people, payload } = await testPlatform();
    const admin = await people.administrator();
    const person = await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { name: 'X', email: 'claimed@example.org', roles: ['apprenant'], emailConfirmedAt: null } as never,
    });
    const answer = await patch(String(person.id), { roles: ['apprenant', 'formateur'] }, admin);
    expect(answer.status).toBe(409);
    expect((await answer.json()).errors[0]).toMatchObject({ code: 'addressNotConfirmed', field: 'roles' });
    expect(await rolesOf(String(person.id))).toEqual(['apprenant']);
  });
});

describe('what else one may not write of oneself', () => {
  it('is address and confirmation; another person is not there', async () => {
    const { people, db } = await testPlatform();
    const [person, other] = [await people.learner(), await people.learner()];
    await patch(person.id, { email: 'other@example.org', emailConfirmedAt: null, termsVersion: 'none', name: 'Mine' }, person);
    const { rows } = await db.query('SELECT name, email, email_confirmed_at, terms_version FROM users WHERE id = $1', [person.id]);
    expect(rows[0]).toMatchObject({ name: 'Mine', email: person.email, email_confirmed_at: expect.any(Date), terms_version: null });
    expect((await patch(other.id, { name: 'Yours' }, person)).status).toBe(404);
  });
});

describe('the last administrator', () => {
  async function onlyTwo() {
    const { people, db } = await testPlatform();
    await db.query("DELETE FROM users_roles WHERE value = 'administrateur'");
    return [await people.administrator(), await people.administrator()] as const;
  }

  it('keeps the role', async () => {
    const [one, two] = await onlyTwo();
    expect((await patch(two.id, { roles: ['apprenant'] }, one)).status).toBe(200);
    const answer = await patch(one.id, { roles: ['apprenant'] }, one);
    expect(answer.status).toBe(409);
    expect((await answer.json()).errors[0].code).toBe('lastAdministrator');
    expect(await rolesOf(one.id)).toEqual(['administrateur']);
  });

  /** Each of two takes the other's role away, at the same moment: how often it was done, and who is left. */
  async function bothGo() {
    const [one, two] = await onlyTwo();
    const answers = await Promise.all([
      patch(one.id, { roles: ['apprenant'] }, two),
      patch(two.id, { roles: ['apprenant'] }, one),
    ]);
    const { db } = await testPlatform();
    const { rows } = await db.query("SELECT parent_id FROM users_roles WHERE value = 'administrateur'");
    return { done: answers.filter(({ status }) => status === 200).length, left: rows.length };
  }

  it('stays when two go at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) expect(await bothGo()).toEqual({ done: 1, left: 1 });
  });

  it('would go without the row lock (control)', async () => {
    // Two requests that start together meet nearly always, not each time.
    const outcomes: number[] = [];
    for (let round = 0; round < 30 && !outcomes.includes(0); round += 1) {
      outcomes.push((await withoutWords([/FOR UPDATE/], bothGo)).left);
    }
    expect(outcomes).toContain(0);
  });

  it('stays when all are changed by one request', async () => {
    const [one, two] = await onlyTwo();
    const { request } = await testPlatform();
    const where = `where[id][in][0]=${one.id}&where[id][in][1]=${two.id}`;
    await request('PATCH', `/api/users?${where}`, { as: one, body: { roles: ['apprenant'] } });
    await request('DELETE', `/api/users?${where}`, { as: one });
    const { db } = await testPlatform();
    const { rows } = await db.query("SELECT parent_id FROM users_roles WHERE value = 'administrateur'");
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the audit log', () => {
  it.each([
    "UPDATE audit_log SET actor = 'x'",
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    'TRUNCATE audit_log CASCADE',
  ])('refuses %s', async (statement) => {
    const { people, db } = await testPlatform();
    await people.administrator();
    await expect(db.query(statement)).rejects.toThrow(/append-only/);
  });

  it('is read by administrators, and written by no request', async () => {
    const { people, request } = await testPlatform();
    const [admin, trainer] = [await people.administrator(), await people.trainer()];
    const list = await (await request('GET', '/api/audit-log?limit=1', { as: admin })).json();
    expect(list.docs).toHaveLength(1);
    expect((await request('GET', '/api/audit-log', { as: trainer })).status).toBe(403);
    expect((await request('GET', '/api/audit-log')).status).toBe(401);
    const body = { action: 'x', actor: 'x', subject: 'x' };
    expect((await request('POST', '/api/audit-log', { as: admin, body })).status).toBe(403);
    expect((await request('DELETE', `/api/audit-log/${list.docs[0].id}`, { as: admin })).status).toBe(403);
  });
});

describe('somebody whom an administrator makes', () => {
  it('is invited by mail and chooses a password', async () => {
    const { people, request, db } = await testPlatform();
    const admin = await people.administrator();
    const email = 'invited@example.org';
    const body = { name: 'Invité', email, roles: ['formateur'], locale: 'en' };
    expect((await request('POST', '/api/users', { as: admin, body })).status).toBe(201);
    const { rows } = await db.query('SELECT subject, text FROM message_log WHERE address = $1', [email]);
    expect(rows).toEqual([{ subject: subjects.en.invitation.subject, text: expect.stringContaining('7 days') }]);
    const token = /code=([\w-]+)/.exec(rows[0].text)?.[1];
    const answer = await request('POST', '/api/users/reset-password', { body: { token, password: 'neuf oies grises' } });
    expect((await answer.json()).user).toMatchObject({ email, roles: ['formateur'] });
  });

  it('cannot have an address that somebody has confirmed', async () => {
    const { people, request } = await testPlatform();
    const [admin, person] = [await people.administrator(), await people.learner()];
    const answer = await request('POST', '/api/users', { as: admin, body: { name: 'Twin', email: person.email } });
    expect(answer.status).toBe(409);
    expect((await answer.json()).errors[0].code).toBe('alreadyTaken');
  });
});
