import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let people: Record<'nobody' | 'learner' | 'trainer' | 'administrator', TestPerson | undefined>;

beforeAll(async () => {
  platform = await testPlatform();
  const { learner, trainer, administrator } = platform.people;
  people = { nobody: undefined, learner: await learner(), trainer: await trainer(), administrator: await administrator() };
});

const nowhere = '00000000-0000-7000-8000-000000000000';
const json = { 'content-type': 'application/json' };

/** Bodies that are no fields, however they are sent. */
const bodies: Record<string, { body?: string; headers?: Record<string, string> }> = {
  nothing: {},
  'an empty text': { body: '', headers: json },
  'half of a list': { body: '[1,2', headers: json },
  'a text': { body: '"x"', headers: json },
  null: { body: 'null', headers: json },
  'a list': { body: '[]', headers: json },
  'a form that is cut short': { body: '--x', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  'a form without a boundary': { body: '--x', headers: { 'content-type': 'multipart/form-data' } },
  'a form whose values are no JSON': {
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{x\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  'a form of another kind': { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
};

/** Sends something wrong; whatever it is, it is no fault of the site. */
async function send(who: keyof typeof people, method: string, path: string, more: { body?: string; headers?: Record<string, string> } = {}): Promise<string | undefined> {
  const answer = await platform.request(method, path, { as: people[who], ...more });
  const text = await answer.text();
  return answer.status < 500 ? undefined : `${answer.status} ${method} ${path} as ${who}: ${text.slice(0, 200)}`;
}

describe('what cannot be understood is never taken for a fault of the site', () => {
  it.each(Object.keys(bodies))('%s, where a document is made or changed', async (kind) => {
    const faults: (string | undefined)[] = [];
    for (const slug of Object.keys(platform.payload.collections)) {
      for (const who of ['nobody', 'administrator'] as const) {
        faults.push(await send(who, 'POST', `/api/${slug}`, bodies[kind]));
        faults.push(await send(who, 'PATCH', `/api/${slug}/${nowhere}`, bodies[kind]));
      }
    }
    for (const path of ['/api/globals/settings', '/api/users/login', '/api/users/register', '/api/attempts', `/api/exercises/${nowhere}/duplicate`, '/api/graphql']) {
      for (const who of ['nobody', 'trainer', 'administrator'] as const) faults.push(await send(who, 'POST', path, bodies[kind]));
    }
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it.each(['where=x', 'where=[]', 'where[id][in][0][x]=1', 'sort=-', 'select[x]=1', 'locale=zz', 'depth=-1&limit=abc', 'page=1e9', 'where[id][equals]=%00'])('a question like ?%s', async (question) => {
    const faults: (string | undefined)[] = [];
    for (const slug of Object.keys(platform.payload.collections)) {
      for (const who of ['nobody', 'learner', 'administrator'] as const) faults.push(await send(who, 'GET', `/api/${slug}?${question}`));
    }
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('says so with a code, and says of fields that are missing which', async () => {
    const { administrator } = people;
    const text = await platform.request('POST', '/api/categories', { as: administrator, ...bodies['a text'] });
    expect([text.status, await text.json()]).toEqual([400, { errors: [expect.objectContaining({ code: 'badRequest' })] }]);
    const nothing = await platform.request('POST', '/api/categories', { as: administrator });
    expect([nothing.status, await nothing.json()]).toEqual([400, { errors: [expect.objectContaining({ name: 'ValidationError' })] }]);
    const graphql = await platform.request('POST', '/api/graphql', { as: administrator, ...bodies['half of a list'] });
    expect([graphql.status, await graphql.json()]).toEqual([400, { errors: [expect.objectContaining({ code: 'badRequest' })] }]);
  });

  it.each([{ roles: ['x'] }, { roles: 'administrateur' }, { roles: 1 }, { roles: {} }, { roles: { $ne: 1 } }, { roles: [[]] }, { roles: true }])('$roles as roles gives nobody any, and breaks nothing', async ({ roles }) => {
    const email = `${randomUUID()}@test.mentora.test`;
    const answer = await platform.request('POST', '/api/users', { as: people.administrator, body: { name: 'Ada', email, roles } });
    expect(answer.status).toBeLessThan(500);
    const { rows } = await platform.db.query(`SELECT value FROM users_roles JOIN users ON users.id = parent_id WHERE email = $1 AND value <> 'apprenant'`, [email]);
    expect(rows).toEqual([]);
  });
});
