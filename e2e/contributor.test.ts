import { expect, test } from './support/test';

test('a contributor writes a draft and is refused to publish it', async ({ context, signIn }) => {
  await signIn('contributeur');
  const origin = new URL((await context.request.get('/api/health')).url()).origin;
  const headers = { origin, 'accept-language': 'fr' };
  const made = await context.request.post('/api/exercises?draft=true', {
    headers,
    data: { title: 'Une idée', _status: 'draft' },
  });
  expect(made.status()).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };

  const published = await context.request.patch(`/api/exercises/${doc.id}`, { headers, data: { _status: 'published' } });
  expect(published.status()).toBe(403);
  const { errors } = (await published.json()) as { errors: { code: string; message: string }[] };
  expect(errors[0]?.code).toBe('mayNotPublish');
  expect(errors[0]?.message).not.toBe('mayNotPublish');

  await context.clearCookies();
  expect((await context.request.get(`/api/exercises/${doc.id}`)).status()).toBe(404);
});
