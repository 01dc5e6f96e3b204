import { createLocalReq, type PayloadRequest } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { wishOf } from '@/plugins/moderation/review/filters';
import { neighbours } from '@/plugins/moderation/review/queries/neighbours';
import { reviewedContribution } from '@/plugins/moderation/review/queries/reviewedContribution';

import { userOf } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, draftOf, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let only: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor({ name: 'Nadia' });
  only = await platform.people.administrator({ name: 'Claire' });
});

async function reqOf(person: TestPerson): Promise<PayloadRequest> {
  return createLocalReq({ user: await userOf(platform.payload, person) }, platform.payload);
}

const reasons = async (method: string, path = '', as: TestPerson | undefined = only, body?: unknown) => {
  const answer = await platform.request(method, `/api/rejection-reasons${path}`, { as, body });
  return { code: answer.status, said: (await answer.json()) as { id: string; reasons: { id: string; label: Record<string, string> }[]; errors: { code: string; field?: string }[] } };
};
const labels = async () => (await reasons('GET')).said.reasons.map(({ label }) => label.fr);

describe('one’s own contribution', () => {
  it('is decided on by oneself where there is nobody else, and by somebody else where there is', async () => {
    const alone = await submittedBy(only, { title: 'Photos' }, 'category');
    expect((await ask('POST', `/${alone.id}/approve`, only, {})).said).toMatchObject({ status: 'approved' });

    const other = await platform.people.administrator({ name: 'Marc' });
    const own = await submittedBy(only, { title: 'Vidéos' }, 'category');
    for (const [verb, body] of [['approve', {}], ['reject', { reason: 'Non.' }], ['request-changes', { summary: 'Oui.' }]] as const) {
      const { code, said } = await ask('POST', `/${own.id}/${verb}`, only, body);
      expect([code, said.errors[0]?.code], verb).toEqual([403, 'ownContribution']);
    }
    expect((await reviewedContribution(await reqOf(only), own.id)).decidable).toBe(false);
    expect((await reviewedContribution(await reqOf(other), own.id)).decidable).toBe(true);
    expect((await ask('POST', `/${own.id}/approve`, other, {})).said).toMatchObject({ status: 'approved' });
  });
});

describe('the review of a contribution', () => {
  it('has what was sent, what was decided of this person before, and who decided', async () => {
    const past = await submittedBy(contributor);
    await ask('POST', `/${past.id}/reject`, only, { reason: 'Trop court.' });
    const { id } = await submittedBy(contributor, await exerciseContent('Photographier'));
    const found = await reviewedContribution(await reqOf(only), id);
    expect(found).toMatchObject({ title: 'Photographier', kind: 'Exercice', record: { approved: 0, rejected: 1, changesRequested: 0 }, reviewer: null });
    expect(found.parts.length).toBeGreaterThan(5);
    expect((await reviewedContribution(await reqOf(only), past.id)).reviewer).toBe('Claire');
  });

  it('is for reviewers; a draft and what is no contribution are not there', async () => {
    const { id } = await submittedBy(contributor);
    for (const person of [contributor, await platform.people.learner()]) {
      await expect(reviewedContribution(await reqOf(person), id)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(neighbours(await reqOf(person), id, wishOf({}))).rejects.toMatchObject({ code: 'forbidden' });
    }
    const draft = await draftOf(contributor);
    for (const none of [draft.id, 'nowhere']) await expect(reviewedContribution(await reqOf(only), none)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('leads on in the order of the queue, past what somebody else is looking at', async () => {
    const nobody = await platform.people.contributor({ name: 'Zoé' });
    const marc = await platform.people.administrator();
    const [first, second, third] = [await submittedBy(nobody), await submittedBy(nobody), await submittedBy(nobody)];
    const wish = wishOf({ contributor: nobody.id });
    const req = await reqOf(only);
    expect(await neighbours(req, second.id, wish)).toEqual({ previous: first.id, next: third.id, waiting: third.id });
    await ask('POST', `/${third.id}/claim`, marc, {});
    expect(await neighbours(req, second.id, wish)).toEqual({ previous: first.id, next: third.id, waiting: first.id });
    expect(await neighbours(req, third.id, { ...wish, type: 'image' })).toEqual({ previous: null, next: null, waiting: null });
  });
});

describe('the counter', () => {
  it('says how many wait, to reviewers alone', async () => {
    const count = async () => ((await (await platform.request('GET', '/api/moderation/waiting', { as: only })).json()) as { count: number }).count;
    const before = await count();
    const { id } = await submittedBy(contributor);
    expect(await count()).toBe(before + 1);
    await ask('POST', `/${id}/withdraw`, contributor);
    expect(await count()).toBe(before);
    for (const [as, status] of [[contributor, 403], [undefined, 401]] as const) {
      expect((await platform.request('GET', '/api/moderation/waiting', { as })).status).toBe(status);
    }
  });
});

describe('ready-made reasons', () => {
  it('are there from the beginning, in three languages', async () => {
    const { reasons: found } = (await reasons('GET')).said;
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const { label } of found) expect(Object.keys(label).toSorted()).toEqual(['ar', 'en', 'fr']);
  });

  it('are added, changed, put in order and removed', async () => {
    const { said, code } = await reasons('POST', '', only, { label: { fr: '  Trop long  ' } });
    expect(code).toBe(201);
    expect((await labels()).at(-1)).toBe('Trop long');
    await reasons('PATCH', `/${said.id}`, only, { label: { fr: 'Bien trop long', en: 'Far too long' } });
    const { reasons: found } = (await reasons('GET')).said;
    const ids = found.map(({ id }) => id).toReversed();
    const late = (await reasons('POST', '', only, { label: { fr: 'Venu entre-temps' } })).said.id;
    await reasons('POST', '/order', only, { ids });
    expect((await reasons('GET')).said.reasons.map(({ id }) => id)).toEqual([...ids, late]);
    expect((await labels())[0]).toBe('Bien trop long');
    await reasons('DELETE', `/${said.id}`);
    expect(await labels()).not.toContain('Bien trop long');
    for (const method of ['PATCH', 'DELETE']) expect((await reasons(method, `/${said.id}`, only, { label: { fr: 'x' } })).code).toBe(404);
  });

  it('for images are others, in the same table, and edited the same way', async () => {
    const ofImages = async () => (await reasons('GET', '?kind=image')).said.reasons;
    const [before, own] = [await labels(), await ofImages()];
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const { label } of own) expect(Object.keys(label).toSorted()).toEqual(['ar', 'en', 'fr']);
    const { id } = (await reasons('POST', '', only, { kind: 'image', label: { fr: 'Trop sombre' } })).said;
    expect((await ofImages()).map((reason) => reason.id)).toEqual([...own.map((reason) => reason.id), id]);
    await reasons('POST', '/order', only, { kind: 'image', ids: [id] });
    expect((await ofImages())[0]).toMatchObject({ id, label: { fr: 'Trop sombre' } });
    await reasons('PATCH', `/${id}`, only, { label: { fr: 'Bien trop sombre' } });
    expect((await ofImages())[0]!.label).toEqual({ fr: 'Bien trop sombre' });
    await reasons('DELETE', `/${id}`);
    expect(await ofImages()).toEqual(own);
    expect(await labels()).toEqual(before);
    expect((await reasons('GET', '?kind=video')).code).toBe(400);
    expect((await reasons('POST', '', only, { kind: 'video', label: { fr: 'x' } })).code).toBe(400);
  });

  it.each([
    [{ label: { fr: ' ' } }, 'required', 'label.fr'],
    [{ label: { en: 'No French' } }, 'required', 'label.fr'],
    [{ label: { fr: 'x'.repeat(501) } }, 'tooLong', 'label.fr'],
    [{}, 'invalid', 'label'],
  ])('are refused as %o', async (body, code, field) => {
    const before = await labels();
    expect(await reasons('POST', '', only, body)).toMatchObject({ code: 400, said: { errors: [{ code, field }] } });
    expect(await labels()).toEqual(before);
  });

  it('are for reviewers alone', async () => {
    const { id } = (await reasons('GET')).said.reasons[0]!;
    for (const person of [contributor, await platform.people.trainer()]) {
      for (const [method, path] of [['GET', ''], ['POST', ''], ['POST', '/order'], ['PATCH', `/${id}`], ['DELETE', `/${id}`]] as const) {
        const body = method === 'GET' || method === 'DELETE' ? undefined : { label: { fr: 'x' }, ids: [] };
        expect((await reasons(method, path, person, body)).code, `${method} ${path}`).toBe(403);
      }
    }
  });
});
