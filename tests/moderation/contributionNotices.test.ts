import { beforeAll, expect, it } from 'vitest';
import { publishDue } from '@/plugins/moderation/contributions/publishDue';

import { pngFile } from '../images/files';
import { upload } from '../images/upload';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let administrator: TestPerson;
let english: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  [contributor, administrator, english] = await Promise.all([
    people.contributor({ name: 'Zoé' }),
    people.administrator(),
    people.administrator({ locale: 'en' }),
  ]);
});

/** The notifications of a person, the newest first. */
async function notices(as: TestPerson, locale = 'fr'): Promise<{ title: string; text: string; href: string }[]> {
  await workThrough(platform.payload);
  const answer = await platform.request('GET', `/api/notifications/list?locale=${locale}`, { as });
  return ((await answer.json()) as { items: { title: string; text: string; href: string }[] }).items;
}

const mails = async (of: TestPerson) => (await platform.mailsTo(of.email)).map(({ subject }) => subject);

it('who reviews is told of each submission, in the list and by mail at once; whoever sent it is not', async () => {
  const { id } = await submittedBy(contributor, await exerciseContent('Envoyer une photo'));
  expect((await notices(administrator))[0]).toMatchObject({
    title: 'Nouvel exercice à relire : « Envoyer une photo »',
    text: 'Proposé par Zoé.',
    href: `/admin/moderation/contributions/${id}`,
  });
  expect((await notices(english, 'en'))[0]).toMatchObject({ title: 'New exercise to review: “Envoyer une photo”' });
  expect(await mails(administrator)).toEqual(['Nouvel exercice à relire : « Envoyer une photo »']);
  expect(await notices(contributor)).toEqual([]);

  await ask('POST', `/${id}/withdraw`, contributor);
  await ask('POST', `/${id}/submit`, contributor);
  await notices(administrator);
  expect(await mails(administrator)).toHaveLength(2);
});

it('of images they are told as well, by mail together', async () => {
  const before = (await mails(administrator)).length;
  await upload(platform, await pngFile(100, 80), { as: contributor, data: { title: 'Un écran' } });
  expect((await notices(administrator))[0]).toMatchObject({ title: 'Nouvelle image à relire : « Un écran »' });
  expect(await mails(administrator)).toHaveLength(before);
  const { rows } = await platform.db.query(`SELECT bundled FROM deliveries WHERE person_id = $1 AND channel = 'mail' AND state = 'waiting'`, [administrator.id]);
  expect(rows).toEqual([{ bundled: true }]);
});

it('a contributor is told of changes asked for, and of a rejection, with the feedback', async () => {
  const changes = await submittedBy(contributor, await exerciseContent('Première idée'));
  await ask('POST', `/${changes.id}/request-changes`, administrator, { summary: 'Presque !', remarks: [{ path: 'steps.un.body', text: 'Plus court.' }] });
  const [asked] = await notices(contributor);
  expect(asked).toMatchObject({
    title: 'Des retouches sont demandées pour « Première idée »',
    text: 'Presque !\nPlus court.',
    href: `/contributeur/mes-contributions/${changes.id}`,
  });
  await ask('POST', `/${changes.id}/submit`, contributor);
  await ask('POST', `/${changes.id}/reject`, administrator, { reason: 'Cela existe déjà.' });
  expect((await notices(contributor))[0]).toMatchObject({ title: 'Votre contribution « Première idée » n’a pas été retenue', text: 'Cela existe déjà.' });
  expect(await mails(contributor)).toHaveLength(2);
});

it('a contributor is told of an approval that publishes at once, once, and of what was changed', async () => {
  const plain = await submittedBy(contributor, await exerciseContent('Une belle idée'));
  await ask('POST', `/${plain.id}/approve`, administrator);
  const told = await notices(contributor);
  expect(told[0]?.title).toBe('Votre contribution « Une belle idée » est publiée');
  expect(told[0]?.href).toMatch(/^\/exercices\/une-belle-idee/);
  expect(told.filter(({ title }) => title.includes('Une belle idée'))).toHaveLength(1);

  const edited = await submittedBy(contributor, await exerciseContent('Une autre idée'));
  await ask('POST', `/${edited.id}/approve`, administrator, { content: await exerciseContent('Une autre idée, plus claire') });
  expect((await notices(contributor))[0]).toMatchObject({
    text: expect.stringContaining('en a retouché 1 partie') as string,
    href: `/contributeur/mes-contributions/${edited.id}`,
  });
});

it('a contributor is told of an approval for a date, and of the publication when the date has come, once', async () => {
  const { id } = await submittedBy(contributor, await exerciseContent('Pour plus tard'));
  await ask('POST', `/${id}/approve`, administrator, { publishAt: new Date(Date.now() + 86_400_000).toISOString() });
  const [approved] = await notices(contributor);
  expect(approved).toMatchObject({ title: 'Votre contribution « Pour plus tard » est approuvée' });
  expect(approved?.text).toContain('Elle sera publiée');
  expect(await publishDue(platform.payload)).toBe(0);

  await platform.db.query(`UPDATE contributions SET publish_at = now() - interval '1 second' WHERE id = $1`, [id]);
  const found = await Promise.all([publishDue(platform.payload), publishDue(platform.payload)]);
  expect(found.toSorted()).toEqual([0, 1]);
  const after = await notices(contributor);
  expect(after.filter(({ title }) => title === 'Votre contribution « Pour plus tard » est publiée')).toHaveLength(1);
  expect(await publishDue(platform.payload)).toBe(0);
});

it('the start pages count what waits', async () => {
  const { rows } = await platform.db.query(`SELECT count(*)::int AS n FROM contributions WHERE status = 'pending'`);
  const { registriesOf } = await import('@mentora/platform');
  const card = registriesOf(platform.payload.config).spaceCards.find(({ key }) => key === 'pending-contributions')!;
  const told = await card.load(platform.payload, { id: administrator.id, roles: ['administrateur'], locale: 'fr' });
  expect(told?.text).toContain(`${rows[0].n} contributions attendent`);
});
