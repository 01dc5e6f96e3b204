import { catalogueFacets, listCatalogue, listForSitemap, relatedExercises, type CatalogueWish } from '@/collections/exercises/queries';
import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeCategory, makeImage, publishExercise } from './content';

let platform: TestPlatform;
let trainer: TestPerson;
const ids = new Map<string, string>();

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  const steps = allKinds(await makeImage(trainer));
  const security = await makeCategory('securite', 'Sécurité');
  const skill = await platform.payload.create({ collection: 'skills', data: { key: 'protect', title: 'Se protéger' }, overrideAccess: true });
  const contents: [title: string, change: Record<string, unknown>, translations?: Record<string, Record<string, unknown>>][] = [
    ['Envoyer une photo', { summary: 'À un proche.', minutes: 3 }, { ar: { title: 'إرسال صورة', summary: 'إلى قريب' }, en: { title: 'Send a picture', summary: 'To somebody near.' } }],
    ['Écrire un courriel', { summary: 'Un email, comme on dit.', minutes: 8, difficulty: 'medium' }, { ar: { title: 'كتابة رسالة', summary: 'بالبريد' } }],
    ['Reconnaître une arnaque', { summary: 'Une photo peut mentir.', minutes: 12, difficulty: 'hard', category: security, skills: [skill.id], tags: ['fraude'] }],
    ['Se connecter au wifi', { summary: 'À la maison.', minutes: 5 }],
  ];
  for (const [title, change, translations = {}] of contents) {
    const { id } = await publishExercise(trainer, await exerciseBody(steps, { title, ...change }));
    ids.set(title, id);
    for (const [locale, data] of Object.entries(translations)) {
      await platform.request('PATCH', `/api/exercises/${id}?locale=${locale}`, { as: trainer, body: data });
    }
  }
});

const titles = async (wish: Partial<CatalogueWish>) =>
  (await listCatalogue(platform.payload, { locale: 'fr', ...wish })).docs.map(({ title }) => title);

describe('the search', () => {
  it.each([
    ['photo', ['Envoyer une photo', 'Reconnaître une arnaque']],
    ['PHOTOS', ['Envoyer une photo', 'Reconnaître une arnaque']],
    ['envoyer photo', ['Envoyer une photo']],
    ['ecrire', ['Écrire un courriel']],
    ['courrielle', ['Écrire un courriel']],
    ['emial', ['Écrire un courriel']],
    ['wi fi', ['Se connecter au wifi']],
    ['fraude', ['Reconnaître une arnaque']],
    ['sécurité', ['Reconnaître une arnaque']],
    ['protéger', ['Reconnaître une arnaque']],
    ['arn', ['Reconnaître une arnaque']],
    ['pizza', []],
    ['???', []],
  ])('%s → %j', async (query, expected) => {
    expect(await titles({ query })).toEqual(expected);
  });

  it('forgives the written forms of Arabic, in a database of any locale', async () => {
    for (const query of ['صورة', 'صوره', 'الصورة', 'صُورَة']) expect(await titles({ locale: 'ar', query })).toEqual(['إرسال صورة']);
    expect(await titles({ locale: 'ar', query: 'رساله' })).toEqual(['كتابة رسالة']);
  });

  it('finds what is in French alone in every language', async () => {
    expect(await titles({ locale: 'en', query: 'arnaque' })).toEqual(['Reconnaître une arnaque']);
    expect(await titles({ locale: 'en', query: 'picture' })).toEqual(['Send a picture']);
    // The text of a language stands for the French one, not beside it.
    expect(await titles({ locale: 'en', query: 'proche' })).toEqual([]);
  });

  it('follows the names of category and skill, and the state of the exercise', async () => {
    const { rows } = await platform.db.query(`SELECT id FROM categories WHERE key = 'securite'`);
    const steps = allKinds(await makeImage(trainer));
    const trashed = await publishExercise(trainer, await exerciseBody(steps, { title: 'Jeté', category: rows[0].id }));
    await platform.request('PATCH', `/api/exercises/${trashed.id}`, { as: trainer, body: { deletedAt: new Date().toISOString() } });
    const answer = await platform.request('PATCH', `/api/categories/${rows[0].id}`, { as: trainer, body: { title: 'Prudence' } });
    expect(answer.status).toBe(200);
    expect(await titles({ query: 'prudence' })).toEqual(['Reconnaître une arnaque']);
    expect(await titles({ query: 'sécurité' })).toEqual([]);
  });

  it('uses the index instead of reading every text', async () => {
    const plan = await platform.db.query(`SET enable_seqscan = off; EXPLAIN SELECT FROM exercises_locales WHERE 'photo' <% search_text; `);
    const lines = (plan as unknown as { rows: { 'QUERY PLAN': string }[] }[])[1]!.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('exercises_locales_search_idx');
  });
});

describe('the shelf', () => {
  it('narrows by each facet, and says how many each choice leads to', async () => {
    expect(await titles({ category: 'securite' })).toEqual(['Reconnaître une arnaque']);
    expect(await titles({ skill: 'protect' })).toEqual(['Reconnaître une arnaque']);
    expect(await titles({ difficulty: 'medium' })).toEqual(['Écrire un courriel']);
    expect(await titles({ minutesMax: 5, sort: 'minutes' })).toEqual(['Envoyer une photo', 'Se connecter au wifi']);
    expect(await titles({ minutesMax: 5, difficulty: 'hard' })).toEqual([]);
    expect(await catalogueFacets(platform.payload, { locale: 'fr' })).toMatchObject({
      total: 4,
      categories: expect.arrayContaining([expect.objectContaining({ key: 'securite', total: 1 })]) as unknown,
      skills: [{ key: 'protect', title: 'Se protéger', total: 1 }],
      difficulties: [{ value: 'easy', total: 2 }, { value: 'medium', total: 1 }, { value: 'hard', total: 1 }],
      minutes: [{ max: 5, total: 2 }, { max: 10, total: 3 }, { max: 20, total: 4 }],
    });
  });

  it('has pages', async () => {
    const first = await listCatalogue(platform.payload, { locale: 'fr', limit: 3, sort: 'title' });
    expect(first).toMatchObject({ totalDocs: 4, totalPages: 2, hasNextPage: true, nextPage: 2, pagingCounter: 1 });
    const last = await listCatalogue(platform.payload, { locale: 'fr', limit: 3, page: 2, sort: 'title' });
    expect(last).toMatchObject({ hasNextPage: false, hasPrevPage: true, prevPage: 1, pagingCounter: 4 });
    expect([...first.docs, ...last.docs].map(({ id }) => id).sort()).toEqual([...ids.values()].sort());
    expect(await listCatalogue(platform.payload, { locale: 'fr', limit: 3, page: 9 })).toMatchObject({ docs: [], totalDocs: 4 });
  });

  it('offers what is near, and lists every address', async () => {
    const id = ids.get('Envoyer une photo')!;
    const related = await relatedExercises(platform.payload, { locale: 'fr', id, limit: 2 });
    expect(related).toHaveLength(2);
    expect(related.map((card) => card.category?.key)).toEqual(['premiers-pas', 'premiers-pas']);
    const addresses = (await listForSitemap(platform.payload)).map(({ slug }) => slug);
    expect(addresses).toEqual(['ecrire-un-courriel', 'envoyer-une-photo', 'reconnaitre-une-arnaque', 'se-connecter-au-wifi']);
  });
});
