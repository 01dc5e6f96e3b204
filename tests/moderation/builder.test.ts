import { createLocalReq, type PayloadRequest } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposeCategory } from '../../src/plugins/moderation/builder';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, draftOf, exerciseContent } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let other: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  [contributor, other, administrator] = await Promise.all([people.contributor(), people.contributor(), people.administrator()]);
});

describe('what an exercise still needs', () => {
  it('is told its author, field by field, in the language that is asked for', async () => {
    const draft = await draftOf(contributor, { title: 'Une idée', steps: [{ kind: 'type', id: 'un', prompt: { fr: 'Écrivez' } }] });
    const { code, said } = await ask('GET', `/${draft.id}/problems?locale=ar`, contributor);
    expect(code).toBe(200);
    const problems = said.problems as { path: string; code: string; message: string }[];
    expect(problems.map(({ path }) => path).toSorted()).toEqual(['category', 'steps.0.accepted', 'summary']);
    for (const { message } of problems) expect(message).toMatch(/[\u0600-\u06FF]/);

    await ask('PATCH', `/${draft.id}`, contributor, { content: await exerciseContent('Une idée'), revision: 1 });
    expect((await ask('GET', `/${draft.id}/problems`, contributor)).said).toMatchObject({ problems: [], revision: 2 });
  });

  it('is nobody else’s to know, and there for exercises alone', async () => {
    const { id } = await draftOf(contributor, { title: 'Secret' });
    const category = await draftOf(contributor, { title: 'Une catégorie' }, 'category');
    expect((await ask('GET', `/${id}/problems`, other)).code).toBe(404);
    expect((await ask('GET', `/${id}/problems`, administrator)).code).toBe(404);
    expect((await ask('GET', `/${category.id}/problems`, contributor)).code).toBe(404);
    expect((await ask('GET', '/nulle-part/problems', contributor)).code).toBe(404);
    expect((await ask('GET', `/${id}/problems`, await platform.people.learner())).code).toBe(403);
  });
});

describe('a category that is proposed', () => {
  const requestOf = async ({ id }: TestPerson): Promise<PayloadRequest> => {
    const user = await platform.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true });
    return createLocalReq({ user: { ...user, collection: 'users' } as never }, platform.payload);
  };
  const counted = async () => Number((await platform.db.query(`SELECT count(*) FROM contributions WHERE type = 'category'`)).rows[0].count);

  it('waits to be reviewed at once', async () => {
    const made = await proposeCategory(await requestOf(contributor), { fr: 'Jardinage', en: 'Gardening', ar: '', licence: 'CC BY-SA 4.0' });
    expect(made).toMatchObject({ type: 'category', status: 'pending', title: 'Jardinage' });
    const { content } = (await platform.db.query('SELECT content FROM contributions WHERE id = $1', [made.id])).rows[0];
    expect(content).toEqual({ title: { fr: 'Jardinage', en: 'Gardening' } });
  });

  it.each([
    ['without a name', { fr: ' ' }, { fr: 'required' }],
    ['with a name that is taken', { fr: 'Premiers pas' }, { fr: 'alreadyTaken' }],
    ['without the licence', { licence: '' }, { licence: 'acceptFirst' }],
  ])('%s is refused, and leaves nothing behind', async (_, wrong, fields) => {
    await platform.db.query(
      `INSERT INTO categories (id, key) VALUES ('01900000-0000-7000-8000-000000000001', 'premiers-pas-bis') ON CONFLICT DO NOTHING`,
    );
    await platform.db.query(
      `INSERT INTO categories_locales (title, _locale, _parent_id) SELECT 'Premiers pas', 'fr', '01900000-0000-7000-8000-000000000001'
       WHERE NOT EXISTS (SELECT FROM categories_locales WHERE title = 'Premiers pas')`,
    );
    const before = await counted();
    const proposed = proposeCategory(await requestOf(contributor), { fr: 'Cuisine', en: '', ar: '', licence: 'CC BY-SA 4.0', ...wrong });
    await expect(proposed).rejects.toMatchObject({ code: 'invalidInput', details: { fields } });
    expect(await counted()).toBe(before);
  });
});
