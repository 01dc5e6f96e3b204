import { beforeAll, describe, expect, it } from 'vitest';

import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, contentWith, draftOf, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
});

const rows = async (sql: string, ...values: unknown[]) => (await platform.db.query(sql, values)).rows as Record<string, unknown>[];

describe('what is held of a contributor', () => {
  it('is given out; with the account what was not published goes, the rest loses the name', async () => {
    const contributor = await platform.people.contributor();
    await draftOf(contributor, await exerciseContent('Un brouillon à moi'));
    await submittedBy(contributor, await exerciseContent('Encore en attente'));
    const published = await submittedBy(contributor, await exerciseContent('Déjà publié'));
    const { said } = await ask('POST', `/${published.id}/approve`, administrator);

    const data = await (await platform.request('GET', '/api/users/me/data', { as: contributor })).json();
    expect((data.contributions as { title: string }[]).map(({ title }) => title)).toEqual(['Un brouillon à moi', 'Encore en attente', 'Déjà publié']);
    expect(data['contribution-submissions']).toHaveLength(2);

    expect((await platform.request('DELETE', `/api/users/${contributor.id}`, { as: administrator })).status).toBe(200);
    expect(await rows(`SELECT id, contributor_id FROM contributions WHERE title IN ('Un brouillon à moi', 'Encore en attente', 'Déjà publié')`)).toEqual([
      { id: published.id, contributor_id: null },
    ]);
    expect(await rows('SELECT _status, contributor_id, author_id FROM exercises WHERE id = $1', said.made)).toEqual([
      { _status: 'published', contributor_id: null, author_id: null },
    ]);
    expect((await ask('GET', `/${published.id}`, administrator)).said.contributorName).toBeNull();
  });
});

describe('what is kept of a decision', () => {
  it('is in the audit log, and on every version of the exercise that follows', async () => {
    const contributor = await platform.people.contributor();
    const { id } = await submittedBy(contributor);
    const { said } = await ask('POST', `/${id}/approve`, administrator);
    expect(await rows('SELECT action, actor FROM audit_log WHERE subject = $1', id)).toEqual([{ action: 'contribution.approved', actor: administrator.id }]);
    const trainer = await platform.people.trainer();
    const changed = await platform.request('PATCH', `/api/exercises/${said.made}`, { as: trainer, body: { minutes: 9, contributor: trainer.id } });
    expect(changed.status).toBe(200);
    expect(await rows('SELECT minutes, contributor_id, author_id, contribution_status FROM exercises WHERE id = $1', said.made)).toEqual([
      { minutes: '9', contributor_id: contributor.id, author_id: contributor.id, contribution_status: 'approved' },
    ]);
  });
});

describe('a program', () => {
  it('contributes with a key of its person for that, and decides with none of those', async () => {
    const person = await platform.people.withRoles(['formateur', 'contributeur']);
    const made = await platform.request('POST', '/api/keys', { as: person, body: { name: 'Essai', scopes: ['contributions:write'] } });
    const { key } = (await made.json()) as { key: string };
    const call = (path: string, body?: unknown) => platform.request('POST', `/api/contributions${path}`, { headers: { authorization: `Bearer ${key}`, origin: '', 'sec-fetch-site': '' }, body });
    const draft = await call('', { type: 'category', content: 'Par programme' });
    expect(draft.status, await draft.clone().text()).toBe(201);
    const { id } = (await draft.json()) as { id: string };
    expect((await call(`/${id}/submit`)).status).toBe(200);
    expect((await call(`/${id}/approve`)).status).toBe(403);
    // What it shows is seen by the key as well.
    const { body } = await upload(platform, await pngFile(90, 60), { as: person });
    const exercise = await call('', { type: 'exercise', content: await contentWith((body as { doc: ImageDoc }).doc.id) });
    const sent = await call(`/${((await exercise.json()) as { id: string }).id}/submit`);
    expect(sent.status, await sent.clone().text()).toBe(200);
  });

  it('finds every door in the OpenAPI document', async () => {
    const document = (await (await platform.request('GET', '/api/openapi.json')).json()) as { paths: Record<string, object> };
    const doors = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/contributions'));
    expect(doors.flatMap(([, methods]) => Object.keys(methods)).length).toBe(14);
  });
});
