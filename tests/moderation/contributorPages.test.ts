import { rebuildStats, contributorFigures } from '@mentora/moderation/stats';
import { sendAgain } from '@mentora/moderation/site';
import { contributorName } from '@/plugins/moderation/site/queries/contributorName';
import { createLocalReq, type PayloadRequest } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { contributionStory } from '@/plugins/moderation/site/queries/contributionStory';
import { nextContribution } from '@/plugins/moderation/site/queries/nextContribution';
import { contributionsCard } from '@/plugins/moderation/site/spaceCard';
import { registriesOf } from '@mentora/platform';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { makeCategory } from '../exercises/content';
import { ask, draftOf, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
});

/** The request of a page that a person reads. */
async function pageOf({ id, roles }: TestPerson): Promise<PayloadRequest> {
  const req = await createLocalReq({}, platform.payload);
  return Object.assign(req, { user: { id, roles, collection: 'users' } as unknown as PayloadRequest['user'] });
}

const answer = async (id: string, path: string, body: object = {}) => {
  const { code, said } = await ask('POST', `/${id}/${path}`, administrator, body);
  expect(code, JSON.stringify(said)).toBe(200);
  return said;
};

describe('what a contributor should do next', () => {
  it('is to answer remarks, else to go on with a draft, else to read a refusal of late', async () => {
    const person = await platform.people.contributor();
    const next = async () => (await nextContribution(await pageOf(person)))?.id;
    const card = () => contributionsCard.load(platform.payload, { id: person.id, roles: person.roles, locale: 'fr' });
    expect(await next()).toBeUndefined();
    expect(await card()).toMatchObject({ href: '/contributeur' });
    expect((await card())!.waiting).toBeUndefined();

    const refused = await submittedBy(person);
    expect(await next()).toBeUndefined();
    await answer(refused.id, 'reject', { reason: 'Trop court.' });
    expect(await next()).toBe(refused.id);
    const draft = await draftOf(person, {});
    expect(await next()).toBe(draft.id);
    const asked = await submittedBy(person);
    await answer(asked.id, 'request-changes', { remarks: [{ path: 'title', text: 'Plus court.' }] });
    await ask('PATCH', `/${draft.id}`, person, { content: { tags: ['plus récent'] } });
    expect(await next()).toBe(asked.id);
    expect(await card()).toMatchObject({ waiting: true, href: `/contributeur/mes-contributions/${asked.id}` });

    await platform.db.query(`UPDATE contributions SET reviewed_at = now() - interval '31 days' WHERE id = $1`, [refused.id]);
    await platform.db.query(`DELETE FROM contributions WHERE id = ANY($1)`, [[draft.id, asked.id]]);
    expect(await next()).toBeUndefined();
  });

  it('is nobody else’s', async () => {
    const [person, other] = [await platform.people.contributor(), await platform.people.contributor()];
    await draftOf(person, {});
    expect(await nextContribution(await pageOf(other))).toBeUndefined();
  });
});

describe('the page of a contribution', () => {
  it('shows each remark with what it is about, what changed at each submission, and what has been published', async () => {
    const person = await platform.people.contributor();
    const { id } = await submittedBy(person, await exerciseContent('Avant'));
    const remarks = [{ path: 'title', text: 'Plus précis.' }, { path: 'steps.deux', text: 'Une autre question.' }, { path: 'steps.loin', text: 'Étape ?' }];
    await answer(id, 'request-changes', { remarks });
    await ask('PATCH', `/${id}`, person, { content: await exerciseContent('Après') });
    expect((await ask('POST', `/${id}/submit`, person)).code).toBe(200);

    const read = async () => contributionStory(await pageOf(person), id, 'fr');
    const waiting = await read();
    expect(waiting.slug).toBeNull();
    const [second, first] = waiting.chapters;
    expect(first!.remarks.map(({ about }) => about)).toEqual(['Titre', 'Étape 2', null]);
    expect(first!.changes).toBeNull();
    expect(second!.changes).toEqual([expect.objectContaining({ path: 'title.fr', before: 'Avant', after: 'Après', change: 'changed' })]);

    await answer(id, 'approve');
    expect((await read()).slug).toBe('apres');
    await expect(contributionStory(await pageOf(await platform.people.contributor()), id, 'fr')).rejects.toMatchObject({ code: 'notFound' });
    await expect(contributionStory(await pageOf(administrator), id, 'fr')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('leads to no exercise that nobody sees yet', async () => {
    const person = await platform.people.contributor();
    const { id } = await submittedBy(person, await exerciseContent('Pour demain'));
    await answer(id, 'approve', { publishAt: new Date(Date.now() + 86_400_000).toISOString() });
    expect(await contributionStory(await pageOf(person), id, 'fr')).toMatchObject({ status: 'approved', slug: null, publishedAt: null });
  });
});

describe('a category that is sent again', () => {
  it('is written and sent in one, and neither where something is wrong', async () => {
    const person = await platform.people.contributor();
    const { id } = await submittedBy(person, 'Banque', 'category');
    await answer(id, 'reject', { reason: 'Plus large.' });
    const { revision } = (await ask('GET', `/${id}`, person)).said;
    const req = await pageOf(person);
    const again = { id, revision, licence: 'CC BY-SA 4.0', fr: 'Banque et argent', en: '', ar: '' };

    await makeCategory('occupee', 'Occupée');
    await expect(sendAgain(req, { ...again, licence: '' })).rejects.toMatchObject({ details: { fields: { licence: 'acceptFirst' } } });
    await expect(sendAgain(req, { ...again, fr: ' ' })).rejects.toMatchObject({ details: { fields: { fr: 'required' } } });
    await expect(sendAgain(req, { ...again, fr: 'occupée' })).rejects.toMatchObject({ details: { fields: { fr: 'alreadyTaken' } } });
    await expect(sendAgain(req, { ...again, licence: 'CC BY 3.0' })).rejects.toMatchObject({ code: 'licenceChanged' });
    expect((await ask('GET', `/${id}`, person)).said).toMatchObject({ status: 'rejected', title: 'Banque', revision });

    await sendAgain(await pageOf(person), again);
    expect((await ask('GET', `/${id}`, person)).said).toMatchObject({ status: 'pending', title: 'Banque et argent', submissions: 2 });
    await expect(sendAgain(await pageOf(person), again)).rejects.toMatchObject({ details: { status: 409 } });
  });
});

describe('the name beside a published exercise', () => {
  it('is the contributor’s: of a minor the first name alone, and none once the account is gone', async () => {
    const person = await platform.people.contributor({ name: 'Léa Martin' });
    const { id } = await submittedBy(person, await exerciseContent('Signé'));
    const made = (await answer(id, 'approve')).made!;
    expect(await contributorName(platform.payload, made)).toBe('Léa Martin');
    await platform.db.query(`INSERT INTO minors (person_id, born) VALUES ($1, current_date - interval '15 years')`, [person.id]);
    expect(await contributorName(platform.payload, made)).toBe('Léa');
    expect((await platform.request('DELETE', `/api/users/${person.id}`, { as: administrator })).status).toBe(200);
    expect(await contributorName(platform.payload, made)).toBeNull();
  });
});

describe('the demo', () => {
  it('has something in each state, with figures that come out the same when they are counted anew, and is made once', async () => {
    const person = await platform.people.contributor({ email: 'contributeur@demo.mentora.test' });
    await platform.people.administrator({ email: 'administrateur@demo.mentora.test' });
    for (let number = 1; number <= 4; number += 1) await platform.people.learner({ email: `apprenant-${number}@demo.mentora.test` });
    for (const key of ['security', 'first-steps']) await makeCategory(key, key);
    const seed = registriesOf(platform.payload.config).demoData.find(({ key }) => key === 'contributions')!;
    const lines: string[] = [];
    const run = () => seed.seed(platform.payload, { log: (line) => lines.push(line), scale: 2 });
    await run();
    await run();
    expect(lines).toEqual(['7 contributions', '0 contributions']);

    const { rows } = await platform.db.query('SELECT status, count(*)::int FROM contributions WHERE contributor_id = $1 GROUP BY 1 ORDER BY 1', [person.id]);
    expect(rows).toEqual([
      { status: 'approved', count: 1 },
      { status: 'changes-requested', count: 1 },
      { status: 'draft', count: 1 },
      { status: 'pending', count: 3 },
      { status: 'rejected', count: 1 },
    ]);
    expect(await contributorFigures(platform.payload, person.id)).toMatchObject({
      totalContributions: 6,
      approvedContributions: 1,
      rejectedContributions: 1,
      pendingContributions: 3,
      totalExerciseCompletions: 4,
      approvalRate: 5_000,
    });
    expect((await rebuildStats(platform.payload)).corrected).not.toContain(person.id);
    const { said } = await ask('GET', '?status=pending&limit=100', administrator);
    expect((said.docs as { title: string }[]).map(({ title }) => title)).toEqual(expect.arrayContaining(['Allumer la lampe', 'Allumer la lampe (2)', 'Banque et argent']));
    const requests = await platform.db.query(`SELECT r.status FROM contributor_requests r JOIN users u ON u.id = r.person_id WHERE u.email = 'apprenant-3@demo.mentora.test'`);
    expect(requests.rows).toEqual([{ status: 'pending' }]);
  });
});
