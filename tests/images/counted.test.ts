import { beforeAll, describe, expect, it } from 'vitest';
import { completeIndex } from '@/collections/images/commands/completeIndex';
import { rebuildImageUses } from '@/collections/images/commands/rebuildImageUses';
import { allKinds, exerciseBody, makeImage } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let trainer: TestPerson;
let administrator: TestPerson;
let pictures: string[];

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  administrator = await platform.people.administrator();
  pictures = [];
  for (let at = 0; at < 5; at += 1) pictures.push(await makeImage(trainer));
});

const request = (method: string, path: string, body?: unknown, as = trainer) => platform.request(method, path, { as, body });

async function uses(): Promise<number[]> {
  const { rows } = await platform.db.query('SELECT id, uses FROM images');
  return pictures.map((id) => (rows as { id: string; uses: number }[]).find((row) => row.id === id)!.uses);
}

/** The numbers that were kept are those that counting from scratch finds, and those that the door tells. */
async function expectTrue(expected: number[]) {
  expect(await uses()).toEqual(expected);
  for (const [at, id] of pictures.entries()) {
    const { count } = (await (await request('GET', `/api/images/${id}/usage`)).json()) as { count: number };
    expect(count, `picture ${at}`).toBe(expected[at]);
  }
  expect(await rebuildImageUses(platform.payload)).toBe(0);
  expect(await uses()).toEqual(expected);
}

async function create(body: Record<string, unknown>, draft = false): Promise<string> {
  const answer = await request('POST', `/api/exercises?draft=${draft}&depth=0`, { ...body, _status: draft ? 'draft' : 'published' });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

describe('how often an image is used', () => {
  it('is kept through writing, drafting, publishing, the trash, restoring and deleting', async () => {
    const [one, two, three] = pictures as [string, string, string];
    await expectTrue([0, 0, 0, 0, 0]);
    const first = await create(await exerciseBody(allKinds(one), { cover: one, title: 'Premier' }));
    await expectTrue([1, 0, 0, 0, 0]);
    const second = await create(await exerciseBody(allKinds(two), { cover: one, title: 'Second' }), true);
    await expectTrue([2, 1, 0, 0, 0]);
    // A draft beside what is published.
    expect((await request('PATCH', `/api/exercises/${first}?draft=true`, { cover: three, _status: 'draft' })).status).toBe(200);
    await expectTrue([2, 1, 1, 0, 0]);
    expect((await request('PATCH', `/api/exercises/${first}`, { cover: two, _status: 'published' })).status).toBe(200);
    await expectTrue([2, 2, 0, 0, 0]);
    const versions = (await (await request('GET', `/api/exercises/versions?where[parent][equals]=${first}&sort=createdAt&depth=0`)).json()) as { docs: { id: string }[] };
    expect((await request('POST', `/api/exercises/versions/${versions.docs[0]!.id}`)).status).toBe(200);
    await expectTrue([2, 1, 0, 0, 0]);
    expect((await request('PATCH', `/api/exercises/${second}`, { deletedAt: new Date().toISOString() })).status).toBe(200);
    await expectTrue([2, 1, 0, 0, 0]);
    expect((await request('DELETE', `/api/exercises/${second}?trash=true`)).status).toBe(200);
    await expectTrue([1, 0, 0, 0, 0]);
  });

  it('counts each language, the logo of the site, and what is changed in bulk', async () => {
    const [, , , four, five] = pictures as [string, string, string, string, string];
    const id = await create(await exerciseBody(allKinds(four), { title: 'Troisième' }));
    await expectTrue([1, 0, 0, 1, 0]);
    expect((await request('POST', '/api/globals/settings', { name: 'Mentora', logo: five }, administrator)).status).toBe(200);
    await expectTrue([1, 0, 0, 1, 1]);
    expect((await request('POST', '/api/globals/settings', { name: 'Mentora', logo: null }, administrator)).status).toBe(200);
    expect((await request('PATCH', `/api/exercises?where[id][equals]=${id}`, { cover: five, _status: 'published' })).status).toBe(200);
    await expectTrue([1, 0, 0, 1, 1]);
    expect((await request('DELETE', `/api/exercises/${id}`)).status).toBe(200);
    await expectTrue([1, 0, 0, 0, 0]);
  });

  it('stays true while many exercises take and leave the same images at once', async () => {
    const bodies = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => exerciseBody(allKinds(pictures[at % 2]!), { cover: pictures[(at + 1) % 2], title: `En même temps ${at}` })),
    );
    const made = await Promise.all(bodies.map((body) => create(body)));
    expect((await uses()).slice(0, 2)).toEqual([9, 8]);
    await Promise.all(made.map((id, at) => (at % 2 ? request('DELETE', `/api/exercises/${id}`) : request('PATCH', `/api/exercises/${id}`, { cover: pictures[2], _status: 'published' }))));
    expect(await rebuildImageUses(platform.payload)).toBe(0);
    expect((await uses())[2]).toBe(4);
  });

  it('is undone with what is undone', async () => {
    const before = await uses();
    const body = await exerciseBody(allKinds(pictures[3]!), { title: 'Refusé', summary: '' });
    expect((await request('POST', '/api/exercises', { ...body, _status: 'published' })).status).toBe(400);
    expect(await uses()).toEqual(before);
  });

  it('is found anew where it was lost, with words and fingerprints', async () => {
    const before = await uses();
    const kept = (await platform.db.query('SELECT search_text, tag_keys, fingerprint FROM images ORDER BY id')).rows;
    await platform.db.query("UPDATE images SET uses = 7, search_text = NULL, fingerprint = NULL; DELETE FROM image_uses");
    expect(await uses()).not.toEqual(before);
    await completeIndex(platform.payload);
    expect(await uses()).toEqual(before);
    expect((await platform.db.query('SELECT search_text, tag_keys, fingerprint FROM images ORDER BY id')).rows).toEqual(kept);
  });

  it('says when a document takes an image and when it leaves it, to who asks', async () => {
    const { payload } = platform;
    const heard: [string, unknown][] = [];
    const { registriesOf } = await import('@mentora/platform');
    const { subscribers } = registriesOf(payload.config);
    subscribers.push({
      key: 'test.uses',
      on: ['image.used', 'image.unused', 'image.uploaded', 'image.approved'],
      within: true,
      handle: (_req: unknown, { name, data }: { name: string; data: unknown }) => Promise.resolve(void heard.push([name, data])),
    } as never);
    try {
      const image = await makeImage(trainer);
      const id = await create(await exerciseBody(allKinds(image), { title: 'Entendu' }));
      await request('DELETE', `/api/exercises/${id}`);
      await request('POST', `/api/images/${image}/moderate`, { status: 'approved' }, administrator);
      expect(heard).toEqual([
        ['image.uploaded', { image }],
        ['image.used', { image, root: 'exercises', document: id }],
        ['image.unused', { image, root: 'exercises', document: id }],
        ['image.approved', { image }],
      ]);
    } finally {
      subscribers.pop();
    }
  });
});
