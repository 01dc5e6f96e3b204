import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeCategory, makeImage, publishExercise } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let contributor: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  administrator = await platform.people.administrator();
  await platform.db.query(`
    INSERT INTO skills (id, key) SELECT uuidv7(), 'competence-' || n FROM generate_series(1, 130) n;
    INSERT INTO skills_locales (_parent_id, _locale, title) SELECT id, 'fr', key FROM skills`);
});

interface List {
  docs: Record<string, unknown>[];
  limit: number;
  totalDocs: number;
  hasNextPage: boolean;
}

async function list(query: string, as?: TestPerson): Promise<List> {
  const answer = await platform.request('GET', `/api/skills?${query}`, { as });
  expect(answer.status, query).toBe(200);
  return (await answer.json()) as List;
}

describe('a list', () => {
  it.each(['limit=0', 'limit=5000', 'pagination=false', 'limit=1000&pagination=false'])('gives a hundred at most for %s, and says that there are more', async (query) => {
    for (const as of [undefined, contributor, administrator]) {
      const { docs, ...rest } = await list(query, as);
      expect(docs).toHaveLength(100);
      expect(rest).toMatchObject({ limit: 100, totalDocs: 130, hasNextPage: true });
    }
    expect((await list(`${query}&page=2`)).docs).toHaveLength(30);
  });

  it('gives what is asked for below that, ten unless told', async () => {
    expect((await list('limit=42')).docs).toHaveLength(42);
    expect((await list('')).docs).toHaveLength(10);
  });

  it.each(['limit=-1', 'limit=1.5', 'page=-1', 'page=0.5', 'limit=1e300'])('refuses %s with the field that is wrong', async (query) => {
    const answer = await platform.request('GET', `/api/skills?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'invalid', field: query.split('=')[0] }] });
  });

  it('is as long by GraphQL', async () => {
    for (const asked of ['limit: 0', 'limit: 5000', 'pagination: false']) {
      const answer = await platform.graphql(`{ Skills(${asked}) { totalDocs limit docs { id } } }`);
      const { data } = (await answer.json()) as { data: { Skills: List } };
      expect(data.Skills.docs, asked).toHaveLength(100);
    }
    const negative = await (await platform.graphql('{ Skills(limit: -1) { docs { id } } }')).json();
    expect(negative).toMatchObject({ errors: [{ extensions: { code: 'invalid' } }] });
  });

  it('is bounded in every collection, those of plugins and of the panel included', () => {
    for (const { config } of Object.values(platform.payload.collections)) {
      const bounded = config.hooks.beforeOperation.some(({ name }) => name === 'boundList');
      expect(bounded, config.slug).toBe(true);
    }
  });

  it('does not shorten what commands read for themselves', async () => {
    const { docs } = await platform.payload.find({ collection: 'skills', limit: 0, depth: 0, overrideAccess: true });
    expect(docs).toHaveLength(130);
  });
});

describe('relations', () => {
  it('are followed two documents deep, however deep one asks', async () => {
    const trainer = await platform.people.trainer();
    const category = await makeCategory('profonde', 'Profonde');
    const cover = await makeImage(trainer);
    await platform.db.query('UPDATE images SET category_id = $1 WHERE id = $2', [category, cover]);
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(cover), { cover }));
    await platform.db.query(
      "INSERT INTO error_reports (id, exercise_id, about, message, status) VALUES (uuidv7(), $1, 'other', 'x', 'open')",
      [id],
    );
    const answer = await platform.request('GET', '/api/error-reports?depth=10', { as: trainer });
    const { docs } = (await answer.json()) as { docs: { exercise: { cover: { id: string; category: unknown } } }[] };
    expect(docs[0]?.exercise.cover.id).toBe(cover);
    expect(docs[0]?.exercise.cover.category).toBe(category);
  });

  it('of a full page are all there', async () => {
    const { rows } = await platform.db.query('SELECT id FROM skills');
    const ids = rows.map(({ id }) => id as string);
    const found = await platform.payload.find({ collection: 'skills', where: { id: { in: ids } }, limit: 0, currentDepth: 1, overrideAccess: false });
    expect(found.docs).toHaveLength(130);
  });
});
