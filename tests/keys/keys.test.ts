import config from '@payload-config';
import { collectionSurfaces, endpointSurfaces, type Role } from '@mentora/access';
import { keyLimit, keyStrategy } from '@mentora/platform/apiKeys';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let administrator: TestPerson;
let trainer: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
  trainer = await platform.people.trainer();
});

const make = (as: TestPerson | undefined, input: Record<string, unknown>) =>
  platform.request('POST', '/api/keys', { as, body: { name: 'Essai', ...input } });

async function keyOf(as: TestPerson, ...scopes: string[]): Promise<{ id: string; key: string; prefix: string }> {
  const answer = await make(as, { scopes });
  expect(answer.status).toBe(200);
  return answer.json();
}

/** Asks as a program does: a key, and nothing that a browser would send. */
function ask(key: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return platform.request(method, path, {
    body,
    headers: { authorization: `Bearer ${key}`, origin: '', 'sec-fetch-site': '', ...headers },
  });
}

const codeOf = async (answer: Response) => [answer.status, (await answer.json()).errors?.[0]?.code];
const takeRole = (person: TestPerson, role: Role) =>
  platform.db.query('DELETE FROM users_roles WHERE parent_id = $1 AND value = $2', [person.id, role]);
const giveRole = (person: TestPerson, role: Role) =>
  platform.db.query('INSERT INTO users_roles (id, "order", parent_id, value) VALUES (uuidv7(), 9, $1, $2)', [person.id, role]);

describe('a key', () => {
  it('is shown once, kept as a hash alone, and listed by its beginning', async () => {
    const { id, key, prefix } = await keyOf(administrator, 'people:read');
    expect(key).toMatch(/^mentora_[\w-]{43}$/);
    expect(key.startsWith(prefix)).toBe(true);
    const { rows } = await platform.db.query('SELECT to_jsonb(k)::text AS row FROM api_keys k WHERE id = $1', [id]);
    expect(rows[0].row).not.toContain(key.slice(prefix.length));
    const list = await platform.request('GET', '/api/keys', { as: administrator });
    const text = await list.text();
    expect(text).toContain(prefix);
    expect(text).not.toContain(key.slice(prefix.length));
    const audit = await platform.db.query("SELECT actor, details::text FROM audit_log WHERE action = 'apiKey.created' AND subject = $1", [id]);
    expect(audit.rows).toEqual([{ actor: administrator.id, details: expect.not.stringContaining(key) }]);
  });

  it('is made by who may, for scopes that there are', async () => {
    for (const person of [undefined, await platform.people.learner(), await platform.people.parent(), await platform.people.contributor()]) {
      expect([401, 403]).toContain((await make(person, { scopes: ['people:read'] })).status);
    }
    expect(await codeOf(await make(trainer, { scopes: ['everything'] }))).toEqual([400, 'invalid']);
    expect((await make(trainer, { scopes: [] })).status).toBe(400);
    expect((await make(trainer, { scopes: ['people:read'], name: ' ' })).status).toBe(400);
    expect((await make(trainer, { scopes: ['people:read'], days: 7 })).status).toBe(400);
  });

  it('does what its scopes name of what its person may, and nothing else', async () => {
    const { key } = await keyOf(administrator, 'people:read', 'running:read');
    const people = await (await ask(key, 'GET', '/api/users?limit=100')).json();
    expect(people.totalDocs).toBeGreaterThan(1);
    expect(await codeOf(await ask(key, 'PATCH', `/api/users/${trainer.id}`, { biography: 'x' }))).toEqual([403, 'scopeMissing']);
    expect((await ask(key, 'GET', '/api/jobs')).status).toBe(200);
    // The same permission decides it, but it changes something.
    expect(await codeOf(await ask(key, 'POST', '/api/jobs/dead-letters', { ids: [], how: 'resend' }))).toEqual([403, 'scopeMissing']);
    // What even a visitor may do is not within the key.
    expect(await codeOf(await ask(key, 'GET', '/api/exercises'))).toEqual([403, 'scopeMissing']);
    expect((await ask(key, 'GET', '/api/categories')).status).toBe(403);

    const own = await keyOf(trainer, 'people:read', 'running:read');
    const seen = await (await ask(own.key, 'GET', '/api/users')).json();
    expect(seen.docs.map(({ id }: { id: string }) => id)).toEqual([trainer.id]);
    expect(await codeOf(await ask(own.key, 'GET', '/api/jobs'))).toEqual([403, 'scopeMissing']);
    expect((await ask(own.key, 'GET', `/api/users/${administrator.id}`)).status).toBe(404);
  });

  it('writes exercises, and publishes them only where it says so', async () => {
    const { key } = await keyOf(trainer, 'exercises:read', 'exercises:write');
    const made = await ask(key, 'POST', '/api/exercises?draft=true', { title: 'Par programme', _status: 'draft' });
    expect(made.status).toBe(201);
    const { id } = (await made.json()).doc;
    const drafts = await (await ask(key, 'GET', '/api/exercises?draft=true&limit=100')).json();
    expect(drafts.docs.map((doc: { id: string }) => doc.id)).toContain(id);
    expect((await ask(key, 'PATCH', `/api/exercises/${id}`, { title: 'Encore', _status: 'published' })).status).toBe(403);
    expect((await ask((await keyOf(trainer, 'exercises:read')).key, 'PATCH', `/api/exercises/${id}`, { title: 'Non' })).status).toBe(403);
    const { rows } = await platform.db.query('SELECT author_id, _status FROM exercises WHERE id = $1', [id]);
    expect(rows).toEqual([{ author_id: trainer.id, _status: 'draft' }]);
  });

  it('gives no role without the scope for it', async () => {
    const { key } = await keyOf(administrator, 'people:write');
    const learner = await platform.people.learner();
    await ask(key, 'PATCH', `/api/users/${learner.id}`, { roles: ['administrateur'], biography: 'Vu' });
    const { rows } = await platform.db.query(
      'SELECT biography, ARRAY(SELECT value::text FROM users_roles WHERE parent_id = users.id) AS roles FROM users WHERE id = $1',
      [learner.id],
    );
    expect(rows).toEqual([{ biography: 'Vu', roles: ['apprenant'] }]);
  });

  it('is worth nothing where it is not good: it is not taken for a visitor’s, nor for who sends a cookie beside it', async () => {
    const { id, key } = await keyOf(administrator, 'exercises:read');
    const bad = [`${key}x`, key.slice(0, -1), 'mentora_', 'mentora_'.padEnd(51, 'A')];
    for (const wrong of bad) {
      expect(await codeOf(await ask(wrong, 'GET', '/api/categories')), wrong).toEqual([401, 'invalidKey']);
      expect(await codeOf(await ask(wrong, 'GET', '/api/exercises')), wrong).toEqual([401, 'invalidKey']);
      expect((await ask(wrong, 'GET', '/api/users/me', undefined, { cookie: administrator.cookie })).status, wrong).toBe(401);
    }
    expect((await ask(key, 'GET', '/api/categories')).status).toBe(200);
    await platform.db.query("UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await codeOf(await ask(key, 'GET', '/api/categories'))).toEqual([401, 'invalidKey']);
  });

  it('loses at once what its person loses', async () => {
    const person = await platform.people.withRoles(['administrateur', 'formateur']);
    const { key } = await keyOf(person, 'running:read', 'exercises:read');
    expect((await ask(key, 'GET', '/api/jobs')).status).toBe(200);
    await takeRole(person, 'administrateur');
    expect(await codeOf(await ask(key, 'GET', '/api/jobs'))).toEqual([403, 'scopeMissing']);
    expect((await ask(key, 'GET', '/api/exercises')).status).toBe(200);
    await takeRole(person, 'formateur');
    await giveRole(person, 'apprenant');
    expect(await codeOf(await ask(key, 'GET', '/api/exercises'))).toEqual([401, 'invalidKey']);
    await giveRole(person, 'formateur');
    expect((await ask(key, 'GET', '/api/exercises')).status).toBe(200);
    await platform.db.query('DELETE FROM users WHERE id = $1', [person.id]);
    expect(await codeOf(await ask(key, 'GET', '/api/exercises'))).toEqual([401, 'invalidKey']);
  });

  it('is revoked at once, by its person or an administrator, and by nobody else', async () => {
    const { id, key } = await keyOf(trainer, 'exercises:read');
    const revoke = (as: TestPerson) => platform.request('DELETE', `/api/keys/${id}`, { as });
    expect((await revoke(await platform.people.trainer())).status).toBe(404);
    expect((await revoke(await platform.people.learner())).status).toBe(403);
    expect((await ask(key, 'GET', '/api/exercises')).status).toBe(200);
    expect((await revoke(administrator)).status).toBe(200);
    expect((await ask(key, 'GET', '/api/exercises')).status).toBe(401);
    expect((await revoke(administrator)).status).toBe(404);
    const other = await (await platform.request('GET', '/api/keys', { as: await platform.people.trainer() })).json();
    expect(other.keys).toEqual([]);
    const { rows } = await platform.db.query("SELECT actor FROM audit_log WHERE action = 'apiKey.revoked' AND subject = $1", [id]);
    expect(rows).toEqual([{ actor: administrator.id }]);
  });

  it('says when it was last used, and writes that at most each minute', async () => {
    const { id, key } = await keyOf(trainer, 'exercises:read');
    const row = async () => (await platform.db.query('SELECT xmin::text, last_used_at AS used FROM api_keys WHERE id = $1', [id])).rows[0];
    expect((await row()).used).toBeNull();
    await ask(key, 'GET', '/api/categories');
    const first = await row();
    expect(Date.now() - first.used.getTime()).toBeLessThan(10_000);
    await ask(key, 'GET', '/api/categories');
    expect(await row()).toEqual(first);
    await platform.db.query("UPDATE api_keys SET last_used_at = now() - interval '61 seconds' WHERE id = $1", [id]);
    await ask(key, 'GET', '/api/categories');
    expect(Date.now() - (await row()).used.getTime()).toBeLessThan(10_000);
  });

  it('asks so often, and then waits; another one does not wait for it', async () => {
    const { key } = await keyOf(trainer, 'exercises:read');
    await platform.db.query('TRUNCATE rate_limits');
    await ask(key, 'GET', '/api/categories');
    await platform.db.query('UPDATE rate_limits SET count = $1', [keyLimit.tries]);
    const refused = await ask(key, 'GET', '/api/exercises');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(key, 'GET', '/api/categories')).status).toBe(429);
    const { key: other } = await keyOf(trainer, 'exercises:read');
    expect((await ask(other, 'GET', '/api/categories')).status).toBe(200);
  });
});

describe('where keys do not lead', () => {
  it('no door opens to a key whose scopes do not name what decides it: of every endpoint, and of every collection', async () => {
    const { key } = await keyOf(administrator, 'settings:read');
    // Nobody signs in there; it has a token of its own; it refuses every key (below).
    const beside = new Set(['GET /api/health', 'GET /api/metrics', 'POST /api/graphql']);
    const open: string[] = [];
    for (const [endpoint, permission] of Object.entries(endpointSurfaces)) {
      if (permission === 'settings.read' || beside.has(endpoint)) continue;
      const [method = '', address = ''] = endpoint.split(' ');
      const path = address.replaceAll(/:\w+/g, administrator.id);
      await platform.db.query('TRUNCATE rate_limits');
      const { status } = await ask(key, method, path, method === 'GET' ? undefined : {});
      if (status !== 403) open.push(`${endpoint}: ${status}`);
    }
    for (const { slug } of (await config).collections) {
      await platform.db.query('TRUNCATE rate_limits');
      for (const path of [`/api/${slug}`, `/api/${slug}/count`]) {
        const { status } = await ask(key, 'GET', path);
        if (![403, 404].includes(status) || !collectionSurfaces[slug]) open.push(`GET ${path}: ${status}`);
      }
    }
    expect(open).toEqual([]);
    expect((await ask(key, 'GET', '/api/globals/settings')).status).toBe(200);
    expect((await ask(key, 'POST', '/api/globals/settings', {})).status).toBe(403);
  });

  it('GraphQL, the panel and its server functions', async () => {
    const { key } = await keyOf(administrator, 'exercises:read', 'people:read');
    const graphql = await platform.graphql('{ Users { totalDocs } }', { headers: { authorization: `Bearer ${key}` } });
    expect(await codeOf(graphql)).toEqual([403, 'notByKey']);
    const headers = new Headers({ authorization: `Bearer ${key}` });
    // What the panel asks with: headers, and no request.
    expect(await keyStrategy.authenticate({ headers, payload: platform.payload })).toEqual({ user: null });
    const { user } = await platform.payload.auth({ headers });
    expect(user).toBeNull();
  });
});
