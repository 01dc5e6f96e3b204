import { beforeAll, describe, expect, it } from 'vitest';
import type { ImagePage } from '@/collections/images/search/searchImages';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let who: Record<'administrator' | 'trainer' | 'contributor' | 'other' | 'learner', TestPerson>;
const ids: Record<string, string> = {};

async function add(key: string, as: TestPerson, title: string, data: Record<string, unknown> = {}) {
  const { status, body } = await upload(platform, await pngFile(80, 60), { as, title, alt: `Capture de ${key}`, data });
  expect(status).toBe(201);
  ids[key] = (body as { doc: ImageDoc }).doc.id;
}

beforeAll(async () => {
  platform = await testPlatform();
  const { people, request, db } = platform;
  who = {
    administrator: await people.administrator(),
    trainer: await people.trainer(),
    contributor: await people.contributor(),
    other: await people.contributor(),
    learner: await people.learner(),
  };
  const answer = await request('POST', '/api/categories', { as: who.trainer, body: { title: 'Réseaux sociaux', key: 'social', slug: 'social' } });
  const { doc } = (await answer.json()) as { doc: { id: string } };
  await add('chat', who.trainer, 'Écran de WhatsApp', { tags: ['Messagerie', 'smartphone'], category: doc.id });
  await add('photo', who.trainer, 'Photo de vacances', { tags: ['photos', 'smartphone'] });
  await add('arabic', who.trainer, 'إعدادات الهاتف', { tags: ['إعدادات'] });
  await add('waiting', who.contributor, 'Capture en attente', { tags: ['smartphone'] });
  await add('others', who.other, 'Capture d’autrui', { tags: ['smartphone'] });
  // An hour apart, so that orders and days mean something.
  const keys = Object.keys(ids);
  for (const [at, key] of keys.entries()) {
    await db.query("UPDATE images SET created_at = timestamptz '2026-03-01T10:00Z' + $2 * interval '1 day' WHERE id = $1", [ids[key], at]);
  }
  await db.query('UPDATE images SET uses = 3 WHERE id = $1', [ids.photo]);
});

async function search(query: string, as?: TestPerson): Promise<ImagePage> {
  const answer = await platform.request('GET', `/api/images?${query}`, { as });
  expect(answer.status, `${query}: ${await answer.clone().text()}`).toBe(200);
  return (await answer.json()) as ImagePage;
}

async function found(query: string, as?: TestPerson): Promise<string[]> {
  const keyOf = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
  return (await search(query, as)).docs.map(({ id }) => keyOf.get(id)!);
}

describe('what is found', () => {
  it.each([
    ['search=ecran', ['chat']],
    ['search=ÉCRAN', ['chat']],
    ['search=whats', ['chat']],
    ['search=messagerie', ['chat']],
    ['search=résEAUX', ['chat']],
    ['search=reseaux whatsapp', ['chat']],
    ['search=smart vacances', ['photo']],
    ['search=hatsapp', []],
    ['search=الهاتف', ['arabic']],
    ['search=اعدادات', ['arabic']],
    ['search=???', []],
    ['tags=smartphone', ['photo', 'chat']],
    ['tags=SMARTPHONE,photos', ['photo']],
    ['category=social', ['chat']],
    ['category=nowhere', []],
    ['search=&tags=photos', ['photo']],
    ['from=2026-03-02&search=', ['arabic', 'photo']],
    ['to=2026-03-01', ['chat']],
    ['from=2026-03-02T10:00:00.000Z&to=2026-03-02T10:00:00.000Z', ['photo']],
    ['search=&sort=title', ['arabic', 'chat', 'photo']],
    ['search=&sort=createdAt', ['chat', 'photo', 'arabic']],
  ])('%s, by a visitor', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('by number of uses, for those who work with the library', async () => {
    expect(await found('minUses=1', who.trainer)).toEqual(['photo']);
    expect(await found('maxUses=0', who.trainer)).toEqual(['arabic', 'chat']);
    expect((await found('search=&sort=-uses', who.trainer))[0]).toBe('photo');
  });

  it('follows a change of title, tags, alternative text and the name of the category', async () => {
    const change = (body: object, locale = 'fr') => platform.request('PATCH', `/api/images/${ids.photo}?locale=${locale}`, { as: who.trainer, body });
    await change({ title: 'Coucher de soleil', tags: ['nature'] });
    await change({ alt: 'A sunset' }, 'en');
    expect(await found('search=coucher')).toEqual(['photo']);
    expect(await found('search=sunset')).toEqual(['photo']);
    expect(await found('tags=nature')).toEqual(['photo']);
    expect(await found('search=vacances')).toEqual([]);
    await change({ title: 'Photo de vacances', tags: ['photos', 'smartphone'] });
    await platform.db.query("UPDATE categories_locales SET title = 'Discussions' WHERE title = 'Réseaux sociaux'");
    expect(await found('search=discussions')).toEqual(['chat']);
    expect(await found('search=reseaux')).toEqual([]);
  });
});

describe('who finds what', () => {
  it('what waits is found by who brought it and by administrators only', async () => {
    for (const as of [undefined, who.learner, who.trainer]) expect(await found('search=capture en attente', as)).toEqual([]);
    expect(await found('search=capture', who.contributor)).toContain('waiting');
    expect(await found('search=capture', who.contributor)).not.toContain('others');
    expect((await found('status=pending', who.administrator)).sort()).toEqual(['others', 'waiting']);
    expect(await found('status=pending', who.contributor)).toEqual(['waiting']);
    expect(await found('status=pending', who.trainer)).toEqual([]);
    expect(await found(`uploadedBy=${who.contributor.id}`, who.other)).toEqual([]);
    expect(await found(`uploadedBy=${who.contributor.id}`, who.administrator)).toEqual(['waiting']);
  });

  it.each(['status=approved', 'minUses=1', 'maxUses=3', 'search=&sort=uses', 'uploadedBy=019a0000-0000-7000-8000-000000000000'])(
    '%s is no question of visitors and learners',
    async (query) => {
      expect((await platform.request('GET', `/api/images?${query}`)).status).toBe(401);
      expect((await platform.request('GET', `/api/images?${query}`, { as: who.learner })).status).toBe(403);
    },
  );

  it('tells each what he or she may know', async () => {
    const [seen] = (await search('search=whatsapp')).docs;
    expect(Object.keys(seen!).sort()).toEqual(
      ['alt', 'category', 'categoryTitle', 'createdAt', 'filename', 'filesize', 'height', 'id', 'mimeType', 'sizes', 'tags', 'title', 'url', 'width'], // prettier-ignore
    );
    const [byTrainer] = (await search('search=whatsapp', who.other)).docs;
    expect(byTrainer).toMatchObject({ moderationStatus: 'approved', uploadedBy: who.trainer.id, uses: 0, own: false });
    expect(byTrainer).not.toHaveProperty('uploadedByName');
    expect((await search('search=whatsapp', who.administrator)).docs[0]).toMatchObject({ own: true, uploadedByName: expect.any(String) });
  });
});

describe('parts', () => {
  it.each(['', '&sort=title', '&sort=createdAt', '&sort=-title', '&sort=-uses'])('follow each other without a gap or a double%s', async (sort) => {
    const whole = await found(`search=&limit=100${sort}`, who.administrator);
    expect(whole).toHaveLength(5);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: ImagePage = await search(`search=&limit=2${sort}&cursor=${cursor}`, who.administrator);
      walked.push(...page.docs.map(({ id }) => Object.keys(ids).find((key) => ids[key] === id)!));
      expect(page.hasNextPage).toBe(page.nextCursor !== null);
      if (!cursor) expect(page.found).toEqual({ count: 5, more: false });
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(whole);
  });
});

describe('what cannot be meant', () => {
  it.each([
    ['search=x&colour=red', 'unknownParameter', 'colour'],
    ['colour=red', 'unknownParameter', 'colour'],
    ['search=x&where[title][equals]=y', 'unknownParameter', 'where[title][equals]'],
    ['search=x&page=2', 'unknownParameter', 'page'],
    ['status=splendid', 'invalid', 'status'],
    ['uploadedBy=me', 'invalid', 'uploadedBy'],
    ['from=2026-02-31', 'invalid', 'from'],
    ['to=yesterday', 'invalid', 'to'],
    ['minUses=-1', 'invalid', 'minUses'],
    ['maxUses=1.5', 'invalid', 'maxUses'],
    ['search=&limit=x', 'invalid', 'limit'],
    ['search=&sort=filename', 'invalid', 'sort'],
    ['cursor=abc', 'invalid', 'cursor'],
    ['search=&locale=de', 'unknownLocale', 'locale'],
  ])('%s: 400 %s', async (query, code, field) => {
    const answer = await platform.request('GET', `/api/images?${query}`, { as: who.administrator });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ code, field, message: expect.any(String) }] });
  });

  it('a cursor of another order is refused', async () => {
    const { nextCursor } = await search('search=&limit=1', who.administrator);
    expect((await platform.request('GET', `/api/images?cursor=${nextCursor}&sort=title`)).status).toBe(400);
  });
});

describe('Payload’s own list', () => {
  it('answers as before where none of our parameters is asked for', async () => {
    const answer = await platform.request('GET', `/api/images?where[title][contains]=WhatsApp&depth=0&sort=title&limit=5`, { as: who.trainer });
    expect(await answer.json()).toMatchObject({ totalDocs: 1, docs: [{ id: ids.chat, moderationStatus: 'approved' }] });
    expect(await (await platform.request('GET', '/api/images')).json()).toMatchObject({ totalDocs: 3, page: 1 });
  });
});

describe('tags', () => {
  it('are those of approved images, the most frequent first', async () => {
    const { tags } = (await (await platform.request('GET', '/api/images/tags')).json()) as { tags: { tag: string; count: number }[] };
    expect(tags[0]).toEqual({ tag: 'smartphone', count: 2 });
  });
});
