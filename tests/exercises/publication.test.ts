import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise, richText, userOf } from './content';

let platform: TestPlatform;
let trainer: TestPerson;
let contributor: TestPerson;
let screenshot: string;

beforeAll(async () => {
  platform = await testPlatform();
  [trainer, contributor] = await Promise.all([platform.people.trainer(), platform.people.contributor()]);
  screenshot = await makeImage(trainer);
});

type Json = Record<string, never> & { doc: { id: string; slug: string; author: unknown; _status: string } };

async function send(method: string, path: string, as: TestPerson, body?: unknown) {
  const answer = await platform.request(method, path, { as, body });
  return { status: answer.status, text: await answer.clone().text(), json: (await answer.json()) as Json };
}

const draftOf = async (as: TestPerson) =>
  (await send('POST', '/api/exercises?draft=true&depth=0', as, await exerciseBody(allKinds(screenshot)))).json.doc.id;

const live = async (id: string) =>
  (await platform.db.query(`SELECT _status AS status, deleted_at IS NOT NULL AS trashed, slug,
     (SELECT count(*)::int FROM editions WHERE exercise_id = e.id) AS editions FROM exercises e WHERE id = $1`, [id]))
    .rows[0] as { status: string; trashed: boolean; slug: string | null; editions: number };

describe('who may publish', () => {
  it('a trainer publishes, and the edition is there with it', async () => {
    const id = await draftOf(trainer);
    expect(await live(id)).toMatchObject({ status: 'draft', editions: 0, slug: null });
    const { status, json } = await send('PATCH', `/api/exercises/${id}?depth=0`, trainer, { _status: 'published' });
    expect(status).toBe(200);
    expect(json.doc._status).toBe('published');
    expect(await live(id)).toMatchObject({ status: 'published', editions: 1, slug: json.doc.slug });
  });

  it('a contributor is refused by every door, and nothing is left behind', async () => {
    const id = await draftOf(trainer);
    const body = { ...(await exerciseBody(allKinds(screenshot))), _status: 'published' };
    const before = (await platform.db.query('SELECT count(*) FROM exercises')).rows;
    const refusals = [
      await send('POST', '/api/exercises', contributor, body),
      await send('POST', '/api/exercises?draft=true', contributor, { ...body, _status: 'published', title: 'Autre' }),
      await send('PATCH', `/api/exercises/${id}`, contributor, { _status: 'published' }),
      await send('PATCH', `/api/exercises/${id}?draft=true`, contributor, { _status: 'published' }),
    ];
    // A creation as a draft is one, whatever it says of itself: what a contributor drafts is a contribution.
    expect(refusals[1]?.status).toBe(403);
    refusals.splice(1, 1);
    for (const { status, text } of refusals) {
      expect(status).toBe(403);
      expect(text).toContain('mayNotPublish');
    }
    expect((await platform.db.query('SELECT count(*) FROM exercises')).rows).toEqual(before);

    const bulk = await send('PATCH', `/api/exercises?where[id][equals]=${id}`, contributor, { _status: 'published' });
    expect([400, 403]).toContain(bulk.status);
    const asked = await platform.graphql(
      `mutation { updateExercise(id: "${id}", data: { _status: published }) { id } }`,
      { as: contributor },
    );
    expect(await asked.text()).toContain('mayNotPublish');
    const made = await platform.graphql(
      `mutation { createExercise(data: { title: "x", summary: "y", _status: published }) { id } }`,
      { as: contributor },
    );
    expect(await made.text()).toContain('errors');
    expect(await live(id)).toMatchObject({ status: 'draft', editions: 0 });
  });

  it('what was published of a contributor’s is not the contributor’s to draft on, change, hide or restore', async () => {
    const id = await draftOf(trainer);
    await send('PATCH', `/api/exercises/${id}`, trainer, { _status: 'published' });
    // As the approval of a contribution leaves it.
    await platform.db.query('UPDATE exercises SET author_id = $1, contributor_id = $1 WHERE id = $2', [contributor.id, id]);
    await platform.db.query('UPDATE _exercises_v SET version_author_id = $1, version_contributor_id = $1 WHERE parent_id = $2', [contributor.id, id]);
    const first = (await platform.db.query('SELECT id FROM _exercises_v WHERE parent_id = $1 AND version__status = $2', [id, 'published'])).rows[0].id as string;

    for (const attempt of [
      () => send('PATCH', `/api/exercises/${id}?draft=true`, contributor, { title: 'Mieux' }),
      () => send('PATCH', `/api/exercises/${id}`, contributor, { title: 'Tout de suite' }),
      () => send('PATCH', `/api/exercises/${id}`, contributor, { _status: 'draft' }),
      () => send('PATCH', `/api/exercises/${id}?unpublishAllLocales=true`, contributor, { _status: 'draft' }),
      () => send('PATCH', `/api/exercises/${id}`, contributor, { deletedAt: new Date().toISOString() }),
      () => send('POST', `/api/exercises/versions/${first}`, contributor),
      () => send('DELETE', `/api/exercises/${id}`, contributor),
    ]) {
      const { status, text } = await attempt();
      expect([403, 404], text).toContain(status);
    }
    const title = await platform.db.query('SELECT title FROM exercises_locales WHERE _parent_id = $1', [id]);
    expect(await live(id)).toMatchObject({ status: 'published', trashed: false, editions: 1 });
    expect(title.rows[0].title).not.toBe('Mieux');
    expect((await send('POST', `/api/exercises/versions/${first}`, trainer)).status).toBe(200);
  });

  it('nobody says who wrote it', async () => {
    const other = await platform.people.trainer();
    const { json } = await send('POST', '/api/exercises?draft=true&depth=0', other, { title: 'À qui ?', author: trainer.id });
    expect(json.doc.author).toBe(other.id);
    const changed = await send('PATCH', `/api/exercises/${json.doc.id}?depth=0`, trainer, { ...(await exerciseBody(allKinds(screenshot))), author: trainer.id });
    expect(changed.json.doc.author).toBe(other.id);
  });
});

describe('what is not ready', () => {
  it('is refused field by field in the person’s language, and nothing is half published', async () => {
    const steps = [
      { blockType: 'tap', prompt: 'Touchez', screenshot, zones: [{ x: 0.9, y: 0, w: 0.2, h: 0.1 }], hint: 'Là' },
      { blockType: 'choice', prompt: 'Choisissez', options: [{ text: 'a' }, { text: 'b' }] },
      { blockType: 'order', prompt: 'Rangez', items: [{ text: 'a' }, { text: 'a' }] },
    ];
    const draft = await send('POST', '/api/exercises?draft=true', trainer, await exerciseBody(steps));
    expect(draft.status).toBe(201);
    const { id } = draft.json.doc;
    const answer = await platform.request('PATCH', `/api/exercises/${id}`, {
      as: trainer,
      body: { _status: 'published' },
      headers: { 'accept-language': 'fr' },
    });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('steps.0.zones');
    expect(text).toContain('"zonesWrong"');
    expect(text).toContain('Chaque zone doit être un rectangle');
    expect(text).toContain('steps.1.options');
    expect(text).toContain('steps.2.items');
    expect(await live(id)).toMatchObject({ status: 'draft', editions: 0 });
  });

  it('of several at once only the ones that are ready are published', async () => {
    const [good, bad] = [await draftOf(trainer), (await send('POST', '/api/exercises?draft=true', trainer, { title: 'Vide' })).json.doc.id];
    const { status, json } = await send('PATCH', `/api/exercises?draft=true&where[id][in][0]=${good}&where[id][in][1]=${bad}`, trainer, { _status: 'published' });
    expect(status).toBe(400);
    expect((json as unknown as { docs: unknown[]; errors: { id: string }[] }).errors.map(({ id }) => id)).toEqual([bad]);
    expect(await live(good)).toMatchObject({ status: 'published', editions: 1 });
    expect(await live(bad)).toMatchObject({ status: 'draft', editions: 0 });
  });

  it('an image that is not approved is not shown to learners', async () => {
    const pending = await makeImage(contributor);
    const { status, text } = await send('POST', '/api/exercises', trainer, {
      ...(await exerciseBody(allKinds(pending))),
      _status: 'published',
    });
    expect(status).toBe(400);
    expect(text).toContain('steps.1.screenshot');
  });
});

describe('editions', () => {
  it('are added when the steps change, and not when only what is around them does', async () => {
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot)));
    await send('PATCH', `/api/exercises/${id}`, trainer, { summary: 'Autrement dit.', minutes: 9 });
    expect((await live(id)).editions).toBe(1);
    const steps = (await platform.payload.findByID({ collection: 'exercises', id, depth: 0, overrideAccess: true })).steps;
    steps[0]!.prompt = 'Lisez bien';
    await send('PATCH', `/api/exercises/${id}`, trainer, { steps });
    expect((await live(id)).editions).toBe(2);
    await expect(platform.db.query('UPDATE editions SET number = 9 WHERE exercise_id = $1', [id])).rejects.toThrow(/never changed/);
  });

  it('have their numbers from the database when two publish at once', async () => {
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot)));
    const steps = (await platform.payload.findByID({ collection: 'exercises', id, depth: 0, overrideAccess: true })).steps;
    const user = await userOf(platform.payload, trainer);
    const publish = (prompt: string) =>
      platform.payload.update({
        collection: 'exercises',
        id,
        data: { steps: steps.map((step, index) => (index === 0 ? { ...step, prompt } : step)), _status: 'published' },
        user,
        overrideAccess: false,
      });
    const ends = await Promise.allSettled([publish('Un'), publish('Deux'), publish('Trois')]);
    const done = ends.filter(({ status }) => status === 'fulfilled').length;
    const numbers = (await platform.db.query('SELECT number::int FROM editions WHERE exercise_id = $1 ORDER BY 1', [id])).rows;
    expect(numbers.map(({ number }) => number as number)).toEqual(Array.from({ length: done + 1 }, (_, index) => index + 1));
  });

  it('say an Arabic screen and its zones as one, and fall back to French as one', async () => {
    const arabic = await makeImage(trainer, 'شاشة');
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot).slice(1, 2)));
    const steps = (await platform.payload.findByID({ collection: 'exercises', id, depth: 0, overrideAccess: true })).steps;
    const mirrored = { x: 0.2, y: 0.7, w: 0.2, h: 0.1 };
    const partial = await send('PATCH', `/api/exercises/${id}?locale=ar`, trainer, {
      steps: [{ ...steps[0], prompt: 'المس الزر', screenshot: arabic, zones: null }],
    });
    expect(partial.status).toBe(400);
    const whole = await send('PATCH', `/api/exercises/${id}?locale=ar`, trainer, {
      steps: [{ ...steps[0], prompt: 'المس الزر', screenshot: arabic, zones: [mirrored] }],
    });
    expect(whole.status, whole.text).toBe(200);
    const { rows } = await platform.db.query('SELECT content FROM editions WHERE exercise_id = $1 ORDER BY number DESC LIMIT 1', [id]);
    expect(rows[0].content.steps[0]).toMatchObject({
      prompt: { fr: 'Touchez le bouton', ar: 'المس الزر' },
      screen: { fr: { image: screenshot }, ar: { image: arabic } },
      zones: { ar: [mirrored] },
    });
    expect(Object.keys(rows[0].content.steps[0].zones as object)).toEqual(['ar', 'fr']);
  });

  it('carry rich text as safe HTML', async () => {
    const body = richText('<script>alert(1)</script>');
    const link = { type: 'link', version: 3, fields: { url: 'javascript:alert(1)', linkType: 'custom' }, children: [{ type: 'text', text: 'ici' }] };
    (body.root.children[0]!.children as unknown[]).push(link);
    const { id } = await publishExercise(trainer, await exerciseBody([{ blockType: 'read', prompt: 'Lisez', body }]));
    const { rows } = await platform.db.query(`SELECT content#>>'{steps,0,body,fr}' AS html FROM editions WHERE exercise_id = $1`, [id]);
    expect(rows[0].html).toBe('<p>&#60;script&#62;alert(1)&#60;/script&#62;ici</p>');
  });
});

describe('addresses', () => {
  it('follow the French title, and the old one leads to the new', async () => {
    const { exerciseBySlug } = await import('@/collections/exercises/queries');
    const { id, slug } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot), { title: 'Éteindre l’écran' }));
    expect(slug).toBe('eteindre-l-ecran');
    const other = await publishExercise(trainer, await exerciseBody(allKinds(screenshot), { title: 'Éteindre l’écran !' }));
    expect(other.slug).toBe('eteindre-l-ecran-2');
    await send('PATCH', `/api/exercises/${id}?locale=en`, trainer, { title: 'Turn the screen off' });
    expect((await live(id)).slug).toBe('eteindre-l-ecran');
    const renamed = await send('PATCH', `/api/exercises/${id}`, trainer, { title: 'Verrouiller' });
    expect(renamed.json.doc.slug).toBe('verrouiller');

    const at = (address: string) => exerciseBySlug(platform.payload, { locale: 'en', slug: address });
    expect(await at('eteindre-l-ecran')).toEqual({ redirect: 'verrouiller' });
    expect(await at('verrouiller')).toMatchObject({
      card: { id, title: 'Turn the screen off' },
      steps: expect.arrayContaining([{ kind: 'tap', total: 1 }]) as unknown,
    });
    expect(await at('rien')).toBeNull();
    // The address stays the first one's: somebody else gets a number.
    const third = await publishExercise(trainer, await exerciseBody(allKinds(screenshot), { title: 'Éteindre l’écran' }));
    expect(third.slug).toBe('eteindre-l-ecran-3');
    await send('PATCH', `/api/exercises/${id}`, trainer, { title: 'Éteindre l’écran' });
    expect((await live(id)).slug).toBe('eteindre-l-ecran');
  });

  it('a duplicate is somebody’s own draft, without address', async () => {
    const { id } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot)));
    const other = await platform.people.trainer();
    const { status, json } = await send('POST', `/api/exercises/${id}/duplicate?depth=0&draft=true`, other, {});
    expect(status).toBe(200);
    expect(json.doc).toMatchObject({ author: other.id, _status: 'draft', slug: null });
  });
});

describe('hiding', () => {
  it('the trash, unpublishing and a later date hide at once', async () => {
    const shown = async (id: string) => (await platform.request('GET', `/api/exercises/${id}`)).status === 200;
    for (const [hide, show] of [
      [{ deletedAt: new Date().toISOString() }, { deletedAt: null }],
      [{ _status: 'draft' }, { _status: 'published' }],
      [{ publishAt: new Date(Date.now() + 60_000).toISOString() }, { publishAt: null }],
    ]) {
      const { id, slug } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot)));
      expect(await shown(id)).toBe(true);
      expect((await send('PATCH', `/api/exercises/${id}?trash=true`, trainer, hide)).status).toBe(200);
      expect(await shown(id)).toBe(false);
      expect((await platform.request('POST', '/api/attempts', { body: { exercise: slug } })).status).toBe(404);
      expect((await send('PATCH', `/api/exercises/${id}?trash=true`, trainer, show)).status).toBe(200);
      expect(await shown(id)).toBe(true);
    }
  });

  it('what somebody has begun is not deleted for good, what nobody has is', async () => {
    const administrator = await platform.people.administrator();
    const { id, slug } = await publishExercise(trainer, await exerciseBody(allKinds(screenshot)));
    await platform.request('POST', '/api/attempts', { body: { exercise: slug } });
    const refused = await send('DELETE', `/api/exercises/${id}?trash=true`, administrator);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('exerciseInUse');
    await platform.db.query('DELETE FROM attempts WHERE exercise_id = $1', [id]);
    expect((await send('DELETE', `/api/exercises/${id}?trash=true`, administrator)).status).toBe(200);
    expect(await live(id)).toBeUndefined();
  });
});
