import { describe, expect, it, vi } from 'vitest';

import { areaMessages } from '@/app/messages';
import { MentoraError } from '@mentora/platform';
import { testPlatform } from '../support/platform';

async function told(answer: Response) {
  const { errors } = await answer.json();
  return { status: answer.status, ...(errors[0] as { code: string; message: string; field?: string }) };
}

describe('an error', () => {
  it('has a status, a stable code and the person’s own words', async () => {
    const { request } = await testPlatform();
    const ask = (language: string) => request('GET', '/api/audit-log', { headers: { 'accept-language': language } });
    for (const language of ['fr', 'en', 'ar'] as const) {
      const { signInFirst: message } = await areaMessages(language, 'errors');
      expect(await told(await ask(language))).toMatchObject({ status: 401, code: 'signInFirst', message });
    }
  });

  it.each([
    ['GET', '/api/nowhere'],
    ['POST', '/api/images/a/b/c'],
    ['DELETE', '/api/globals/none'],
    ['PUT', '/api/users'],
    ['PATCH', '/api/payload-migrations/1'],
    ['GET', '/api/payload-migrations'],
  ])('of an address that leads nowhere is like the others: %s %s', async (method, path) => {
    const { request } = await testPlatform();
    for (const language of ['fr', 'ar'] as const) {
      const { notFound: message } = await areaMessages(language, 'errors');
      const body = method === 'GET' ? undefined : {};
      const answer = await request(method, path, { headers: { 'accept-language': language }, body });
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await told(answer)).toEqual({ status: 404, code: 'notFound', message });
    }
  });

  it('of a person is a line in the log, and one of the site an error with its stack', async () => {
    const { payload, request } = await testPlatform();
    const lines = vi.spyOn(payload.logger, 'info');
    expect((await request('GET', '/api/images?where[uploadedBy.email][like]=a')).status).toBe(400);
    expect((await request('POST', '/api/attempts', { body: { exercise: 'none' } })).status).toBe(404);
    expect(lines.mock.calls).toEqual([[expect.stringContaining('400 ')], ['404 notFound']]);
    for (const err of [new TypeError('a mistake of ours'), new MentoraError('unavailable', { status: 503 })]) {
      payload.logger.error({ err });
    }
    expect(lines).toHaveBeenCalledTimes(2);
    lines.mockRestore();
  });

  it('of somebody else’s document is that it is not there', async () => {
    const { people, request } = await testPlatform();
    const [one, other] = [await people.learner(), await people.learner()];
    const missing = crypto.randomUUID();
    for (const id of [other.id, missing, 'no-id']) {
      for (const [method, body] of [['GET', undefined], ['PATCH', { name: 'X' }], ['DELETE', undefined]] as const) {
        expect(await told(await request(method, `/api/users/${id}`, { as: one, body })), `${method} ${id}`).toMatchObject({
          status: 404,
          code: 'notFound',
        });
      }
    }
  });

  it('of a document that one may read and not change is that one may not', async () => {
    const { people, request, payload } = await testPlatform();
    const category = await payload.create({ collection: 'categories', overrideAccess: true, data: { title: 'Premiers pas', key: 'first' } });
    const answer = await request('DELETE', `/api/categories/${category.id}`, { as: await people.learner() });
    expect(await told(answer)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('names each field that is wrong', async () => {
    const { people, request } = await testPlatform();
    const as = await people.administrator();
    const answer = await request('POST', '/api/users', { as, body: { name: '', email: 'nobody' } });
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0]).toMatchObject({ code: 'invalidInput', data: { errors: expect.any(Array) } });
    expect(errors[0].data.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['email', 'name']);
  });

  it.each([
    ['{"email":', 400],
    ['null', 400],
    ['[]', 400],
    ['"x"', 400],
    ['{"email":["a"],"password":{"a":1}}', 400],
  ])('of the body %s is told in the same shape', async (body, status) => {
    const { request } = await testPlatform();
    const answer = await request('POST', '/api/users/login', { body, headers: { 'content-type': 'application/json' } });
    expect(await told(answer)).toMatchObject({ status, code: expect.any(String), message: expect.any(String) });
  });

  it.each(['/api/users?where[nope][equals]=1', '/api/users?where[id][equals]=no-id', '/api/users?sort=%00'])(
    'of the query %s is the asker’s, not the server’s',
    async (path) => {
      const { people, request } = await testPlatform();
      const answer = await request('GET', path, { as: await people.administrator() });
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('by GraphQL carries the same code', async () => {
    const { graphql, people } = await testPlatform();
    const query = '{ AuditLogs { totalDocs } }';
    const visitor = await (await graphql(query)).json();
    expect(visitor.errors[0]).toMatchObject({ extensions: { code: 'signInFirst', statusCode: 401 } });
    const learner = await (await graphql(query, { as: await people.learner() })).json();
    expect(learner.errors[0].extensions).toMatchObject({ code: 'forbidden', statusCode: 403 });
  });
});
