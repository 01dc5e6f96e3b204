import { registriesOf, type Registries } from '@mentora/platform';
import { fireTick } from '@mentora/platform/jobs/ticks';
import { unseal } from '@mentora/platform/crypto';
import { openApiOf } from '@mentora/platform/openapi';
import { publishBy } from '@mentora/platform/realtime/tell';
import { completeSettings } from '@mentora/platform/settings';
import { randomBytes, randomUUID } from 'node:crypto';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { chaptersOf } from '@/app/guides/guides';
import type * as reports from '@mentora/reports';
import { siteNavigation } from '@/app/navigation';
import { allKinds, exerciseBody, makeImage, publishExercise } from '../exercises/content';
import { start } from '../exercises/doing';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { migration } from './example/collection';
import { sweepThanks } from './example/tick';

// One line more in the list of plugins of payload.config.ts, without touching the file.
vi.mock('@mentora/reports', async (original) => {
  const { reportsPlugin, ...rest } = await original<typeof reports>();
  const { thanksPlugin } = await import('./example');
  const both: typeof reportsPlugin = (options) => async (config) => thanksPlugin({ perHour: 3 })(await reportsPlugin(options)(config));
  return { ...rest, reportsPlugin: both };
});

let platform: TestPlatform;
let author: TestPerson;
let learner: TestPerson;
let administrator: TestPerson;
let exercise: { id: string; slug: string };
let registries: Registries;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.db.query(migration);
  registries = registriesOf(platform.payload.config);
  author = await platform.people.trainer();
  learner = await platform.people.learner();
  administrator = await platform.people.administrator();
  exercise = await publishExercise(author, await exerciseBody(allKinds(await makeImage(author))));
});

const say = (as: TestPerson | undefined, text = 'Merci beaucoup') =>
  platform.request('POST', '/api/thanks', { as, body: { exercise: exercise.id, text } });

async function said(as: TestPerson, text?: string): Promise<string> {
  const answer = await say(as, text);
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

describe('the example plugin', () => {
  it('adds to every registry that there is', () => {
    const keyOf = (entry: unknown) => JSON.stringify(entry);
    const own = Object.entries(registries).filter(([, entries]) => (entries as unknown[]).some((entry) => /thanks/.test(keyOf(entry))));
    // A view needs the import map of a whole site: the queue of the plugin moderation is one.
    expect(own.map(([name]) => name)).toEqual(Object.keys(registries).filter((name) => name !== 'panelViews'));
    expect(registries.plugins).toEqual(['reports', 'thanks', 'moderation', 'parrainage']);
  });

  it('keeps an image that a card shows, for whoever makes the card', async () => {
    const image = await makeImage(author);
    await platform.db.query(`INSERT INTO thanks_cards (person_id, content) VALUES ($1, $2)`, [author.id, { image }]);
    const usage = async (as: TestPerson) => (await platform.request('GET', `/api/images/${image}/usage`, { as })).json();
    expect(await usage(author)).toMatchObject({ count: 1, needed: true, uses: [{ where: 'thanks', href: '/merci' }] });
    expect(await usage(administrator)).toMatchObject({ count: 0, needed: true, uses: [] });
    expect((await platform.request('DELETE', `/api/images/${image}`, { as: author })).status).toBe(409);
  });

  it('has its place in the matrix: who may, and who not', async () => {
    expect((await say(undefined)).status).toBe(401);
    const id = await said(learner);
    expect((await platform.request('GET', `/api/thanks/${id}`, { as: learner })).status).toBe(404);
    const seen = await platform.request('GET', `/api/thanks/${id}`, { as: administrator });
    expect(await seen.json()).toMatchObject({ id, exercise: { id: exercise.id } });
    expect((await platform.request('POST', `/api/thanks/${id}`, { as: administrator, body: {} })).status).toBe(404);
    expect((await platform.request('DELETE', `/api/thanks/${id}`, { as: administrator })).status).toBe(403);
  });

  it('takes its options: three in an hour', async () => {
    const person = await platform.people.learner();
    for (let time = 0; time < 3; time += 1) await said(person);
    expect((await say(person)).status).toBe(429);
  });

  it('emits an event, which its subscriber turns into a notification and a job, and other sites hear of', async () => {
    const { rows } = await platform.db.query(
      `INSERT INTO webhooks (name, url, events, secret, made_by) VALUES ('x', 'https://example.org', '["thanks.said"]', 'x', $1) RETURNING id`,
      [administrator.id],
    );
    const logged = vi.spyOn(platform.payload.logger, 'info');
    const id = await said(await platform.people.learner());
    // Nobody is at that address: what counts here is that the event came so far.
    const { deliverWebhook } = await import('@mentora/platform/webhooks');
    const job = registries.jobs.findIndex(({ name }) => name === deliverWebhook.name);
    registries.jobs.splice(job, 1);
    await workThrough(platform.payload);
    registries.jobs.push(deliverWebhook);
    const sent = await platform.db.query('SELECT event, data FROM webhook_deliveries WHERE webhook_id = $1', [rows[0].id]);
    expect(sent.rows).toContainEqual({ event: 'thanks.said', data: { thanks: id } });
    const { items } = await (await platform.request('GET', '/api/notifications/list', { as: author })).json();
    expect(items[0]).toMatchObject({ title: 'On vous dit merci', href: `/exercices/${exercise.slug}` });
    const preferences = await (await platform.request('GET', '/api/notifications/preferences', { as: author })).json();
    expect(JSON.stringify(preferences)).toContain('Quand quelqu’un vous dit merci.');
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ msg: 'Thanks were counted', exercise: exercise.id }));
    logged.mockRestore();
  });

  it('tells open pages, by id', async () => {
    const told: unknown[] = [];
    publishBy((people, name, data) => told.push({ people, name, data }));
    const id = await said(await platform.people.learner());
    publishBy(undefined);
    expect(told).toContainEqual({ people: [author.id], name: 'thanks', data: { thanks: id } });
  });

  it('is in the menu, beside each step, on one’s own space and on the panel’s start page', async () => {
    expect(siteNavigation('en', registries.navigation)).toContainEqual(expect.objectContaining({ href: '/en/merci', label: 'Thanks' }));
    const { attempt } = await start(learner, exercise.slug);
    expect((attempt as unknown as { stepLinks: unknown[] }).stepLinks).toContainEqual(expect.objectContaining({ label: 'Dire merci' }));
    const card = registries.spaceCards.find(({ key }) => key === 'thanks')!;
    expect(await card.load(platform.payload, { ...author, locale: 'fr' })).toMatchObject({ title: 'Merci\u00a0!' });
    expect(await card.load(platform.payload, { ...learner, locale: 'fr' })).toBeNull();
    const panelCard = registries.panelCards.find(({ key }) => key === 'thanks')!;
    const req = await createLocalReq({}, platform.payload);
    expect((await panelCard.load(req, 'fr')).items[0]).toMatchObject({ label: exercise.slug });
  });

  it('says what makes two people fit', async () => {
    const person = await platform.people.learner();
    await said(person);
    const criterion = registries.matchingCriteria.find(({ key }) => key === 'thanks')!;
    const facts = await criterion.factsOf({ payload: platform.payload }, { mentees: [person.id], mentors: [author.id] });
    expect([[...facts.mentees.keys()], [...facts.mentors.keys()]]).toEqual([[person.id], []]);
  });

  it('has a chapter in the guide of a role', () => {
    const chapters = chaptersOf('apprenant', registries.guides);
    expect(chapters.map(({ key }) => key)).toEqual(['choose', 'do', 'report', 'thanks', 'account', 'progress', 'mentorship-find', 'mentorship-together', 'mentorship-become', 'display', 'cases']);
  });

  it('is open to programs that have a key for it, and says so in the OpenAPI document', async () => {
    const make = async (...scopes: string[]) =>
      (await (await platform.request('POST', '/api/keys', { as: author, body: { name: 'x', scopes } })).json()).key as string;
    const by = async (key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      return (await platform.request('POST', '/api/thanks', { body: { exercise: exercise.id, text: 'Par programme' }, headers })).status;
    };
    expect(await by(await make('thanks:write'))).toBe(201);
    expect(await by(await make('exercises:read'))).toBe(403);
    const { document, undocumented } = openApiOf(platform.payload.config, {});
    expect(undocumented).toEqual([]);
    expect(document.paths['/api/thanks']?.post).toMatchObject({ summary: 'Thank the author of an exercise', 'x-scopes': ['thanks:write'] });
  });

  it('keeps its texts encrypted, and by the newest key', async () => {
    const id = await said(await platform.people.learner(), 'Un grand merci');
    const sealed = async () => (await platform.db.query('SELECT sealed FROM thanks WHERE id = $1', [id])).rows[0].sealed as string;
    expect(await sealed()).toMatch(/^k1\./);
    const former = process.env.ENCRYPTION_KEYS!;
    completeSettings({ ENCRYPTION_KEYS: `k2:${randomBytes(32).toString('base64')},${former}` });
    await registries.privateTexts.find(({ key }) => key === 'thanks')!.reseal(platform.payload);
    expect(await sealed()).toMatch(/^k2\./);
    expect(unseal(await sealed(), ['thanks', id])).toBe('Un grand merci');
  });

  it('gives a person’s data out, and forgets them with the account', async () => {
    const person = await platform.people.learner();
    await said(person, 'Un mot à moi');
    const data = await (await platform.request('GET', '/api/users/me/data', { as: person })).json();
    expect(data.thanks).toEqual([{ exercise: exercise.id, text: 'Un mot à moi' }]);
    expect((await platform.request('DELETE', `/api/users/${person.id}`, { as: administrator })).status).toBe(200);
    expect((await platform.db.query('SELECT id FROM thanks WHERE person_id = $1', [person.id])).rows).toEqual([]);
  });

  it('has a kind of its own among what people contribute, and follows what is decided of images', async () => {
    const contributor = await platform.people.contributor();
    const ask = async (path: string, as: TestPerson, body: object = {}) => (await platform.request('POST', `/api/${path}`, { as, body })).json();
    const { id } = await ask('contributions', contributor, { type: 'thanks', content: { sentence: 'Mille mercis' } });
    await ask(`contributions/${id}/submit`, contributor);
    const { made, status } = await ask(`contributions/${id}/approve`, administrator);
    expect(status).toBe('approved');
    const sentence = async () => (await platform.db.query('SELECT sentence, image_id AS image FROM thanks_sentences WHERE id = $1', [made])).rows[0];
    const image = await makeImage(author);
    await platform.db.query('UPDATE thanks_sentences SET image_id = $1 WHERE id = $2', [image, made]);
    expect(await sentence()).toEqual({ sentence: 'Mille mercis', image });
    await ask(`images/${image}/moderate`, administrator, { status: 'rejected' });
    expect(await sentence()).toEqual({ sentence: 'Mille mercis', image: null });
  });

  it('forgets what is old, by a tick, and adds to the demo', async () => {
    const old = randomUUID();
    await platform.db.query(
      "INSERT INTO thanks (id, exercise_id, person_id, sealed, created_at) VALUES ($1, $2, $3, 'x', now() - interval '2 years')",
      [old, exercise.id, learner.id],
    );
    expect(await fireTick(platform.payload, sweepThanks, new Date())).toBe(true);
    await workThrough(platform.payload);
    expect((await platform.db.query('SELECT id FROM thanks WHERE id = $1', [old])).rows).toEqual([]);
    const lines: string[] = [];
    await registries.demoData.find(({ key }) => key === 'thanks')!.seed(platform.payload, { scale: 2, log: (line) => lines.push(line) });
    expect(lines).toEqual(['2 thanks']);
  });
});
