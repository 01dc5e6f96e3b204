import { expect, test } from './support/test';

test('a contributor drafts a contribution, is refused to publish, and nobody else sees the draft', async ({ context, signIn }) => {
  await signIn('contributeur');
  const origin = new URL((await context.request.get('/api/health')).url()).origin;
  const headers = { origin, 'accept-language': 'fr' };
  const made = await context.request.post('/api/contributions', { headers, data: { type: 'exercise', content: { title: 'Une idée' } } });
  expect(made.status()).toBe(201);
  const { id, status } = (await made.json()) as { id: string; status: string };
  expect(status).toBe('draft');

  const published = await context.request.post('/api/exercises', { headers, data: { title: 'Une idée', _status: 'published' } });
  expect(published.status()).toBe(403);
  const { errors } = (await published.json()) as { errors: { code: string; message: string }[] };
  expect(errors[0]?.code).toBe('mayNotPublish');
  expect(errors[0]?.message).not.toBe('mayNotPublish');
  expect((await context.request.post(`/api/contributions/${id}/approve`, { headers, data: {} })).status()).toBe(403);

  await context.clearCookies();
  await signIn('administrateur');
  expect((await context.request.get(`/api/contributions/${id}`)).status()).toBe(404);
});

test('who is no contributor yet is led from each of their pages to how one becomes one', async ({ page, visit, signIn }) => {
  await signIn('apprenant');
  for (const path of ['', '/mes-contributions', '/nouvelle-contribution']) {
    await visit(`/contributeur${path}`);
    await expect(page).toHaveURL(/\/contributeur\/demande$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Devenir contributeur');
  }
});

test('whether a file is there can be asked without its content', async ({ request, signIn, page }) => {
  await signIn('formateur');
  const { docs } = (await (await page.request.get('/api/images?limit=1&depth=0')).json()) as { docs: { url: string }[] };
  const [whole, head] = await Promise.all([page.request.get(docs[0]!.url), page.request.head(docs[0]!.url)]);
  const kind = (answer: typeof whole) => [answer.status(), answer.headers()['content-type'], answer.headers()['content-length']];
  expect(kind(head)).toEqual(kind(whole));
  expect((await head.body()).length).toBe(0);
  expect((await request.head('/api/images/file/nothing.png')).status()).toBe(404);
});
