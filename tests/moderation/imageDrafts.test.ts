import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, contentWith, draftOf } from './contributing';
import { doors, libraryDoors, moderatorsDoors, shows } from './imageDoors';

let platform: TestPlatform;
let who: Record<'author' | 'contributor' | 'trainer' | 'administrator', TestPerson>;
let file: Buffer;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  const [author, contributor, trainer, administrator] = await Promise.all([people.contributor(), people.contributor(), people.trainer(), people.administrator()]);
  who = { author, contributor, trainer, administrator };
  file = await pngFile(640, 480);
});

async function row(sql: string, ...values: unknown[]) {
  return (await platform.db.query(sql, values)).rows[0] as Record<string, unknown>;
}

const ofImage = async (image: string) => String((await row(`SELECT id FROM contributions WHERE type = 'image' AND content ->> 'image' = $1`, image)).id);
const statesOf = (image: string) =>
  row(`SELECT i.moderation_status AS image, c.status AS contribution FROM images i LEFT JOIN contributions c ON c.content ->> 'image' = i.id::text WHERE i.id = $1`, image);

/** An image of the author's, with a title that nothing else has, in the state that a way there leaves it in. */
async function brought(...way: string[]): Promise<ImageDoc> {
  const title = `ecran${randomBytes(6).toString('hex')}`;
  const { body } = await upload(platform, file, { as: who.author, title });
  const { doc } = body as { doc: ImageDoc };
  const id = await ofImage(doc.id);
  for (const step of way) {
    const decision = { approve: {}, reject: { reason: 'Floue.' }, 'request-changes': { summary: 'Plus nette ?' } }[step];
    const { code, said } = await ask('POST', `/${id}/${step}`, decision ? who.administrator : who.author, decision);
    if (code !== 200) throw new Error(JSON.stringify(said));
  }
  await workThrough(platform.payload);
  const { image } = await statesOf(doc.id);
  return { ...doc, moderationStatus: String(image) };
}

/** Who sees an image in each state: at every door, or at none. */
const seen: [state: string, way: string[], by: (keyof typeof who | 'visitor')[]][] = [
  ['draft', ['withdraw'], ['author']],
  ['pending', [], ['author', 'administrator']],
  ['pending', ['withdraw', 'submit'], ['author', 'administrator']],
  ['changes-requested', ['request-changes'], ['author', 'administrator']],
  ['pending', ['request-changes', 'submit'], ['author', 'administrator']],
  ['rejected', ['reject'], ['author', 'administrator']],
  ['draft', ['reject', 'submit', 'withdraw'], ['author']],
  ['approved', ['withdraw', 'submit', 'approve'], ['author', 'contributor', 'trainer', 'administrator', 'visitor']],
];

describe.each(seen)('an image that is %s (%j)', (state, way, by) => {
  let image: ImageDoc;
  beforeAll(async () => {
    image = await brought(...way);
  });

  it('is, and its contribution says the same', async () => {
    expect(await statesOf(image.id)).toEqual({ image: state, contribution: state });
  });

  it.each(Object.keys(doors))('%s', async (name) => {
    for (const person of ['author', 'contributor', 'trainer', 'administrator', 'visitor'] as const) {
      const as = person === 'visitor' ? undefined : who[person];
      expect(await shows(doors[name]!, { image, file, as }), person).toBe(by.includes(person));
    }
  });

  it.each(Object.keys(libraryDoors))('%s', async (name) => {
    for (const person of ['author', 'contributor', 'trainer', 'administrator', 'visitor'] as const) {
      const as = person === 'visitor' ? undefined : who[person];
      expect(await shows(libraryDoors[name]!, { image, file, as }), person).toBe(person !== 'visitor' && by.includes(person));
    }
  });

  it.each(Object.keys(moderatorsDoors))('%s, to an administrator', async (name) => {
    const waits = /card|what waits/.test(name);
    const expected = waits ? state === 'pending' : state !== 'draft';
    // The panel's cards name the oldest of what waits: nothing else does.
    if (waits) await platform.db.query(`UPDATE contributions SET submitted_at = '2020-01-01' WHERE content ->> 'image' = $1`, [image.id]);
    if (waits) await platform.db.query(`UPDATE images SET created_at = '2020-01-01' WHERE id = $1`, [image.id]);
    expect(await shows(moderatorsDoors[name]!, { image, file, as: who.administrator })).toBe(expected);
  });
});

describe('an image that its author has taken back', () => {
  it('is decided on and deleted by nobody else, alone or among others', async () => {
    const image = await brought('withdraw');
    const contribution = await ofImage(image.id);
    const tries: [string, string, unknown?][] = [
      ['POST', `/api/images/${image.id}/moderate`, { status: 'approved' }],
      ['POST', `/api/images/${image.id}/moderate`, { status: 'rejected', seen: 'draft' }],
      ['DELETE', `/api/images/${image.id}`],
      ['POST', `/api/contributions/${contribution}/approve`],
      ['GET', `/api/contributions/${contribution}`],
      ['GET', `/api/contributions/${contribution}/changes`],
    ];
    for (const [method, path, body] of tries) {
      const answer = await platform.request(method, path, { as: who.administrator, body });
      expect([403, 404, 409], `${method} ${path} ${await answer.text()}`).toContain(answer.status);
    }
    const several = await platform.request('POST', '/api/images/moderate', { as: who.administrator, body: { ids: [image.id], status: 'approved', seen: 'draft' } });
    expect(await several.json()).toEqual({ outcomes: [{ id: image.id, done: false, code: 'notFound' }] });
    await platform.graphql(`mutation { deleteImage(id: "${image.id}") { id } }`, { as: who.administrator });
    expect(await statesOf(image.id)).toEqual({ image: 'draft', contribution: 'draft' });
  });

  it('keeps a new title to itself, and tells it with the next submission', async () => {
    const image = await brought('withdraw');
    const title = `neuf${randomBytes(6).toString('hex')}`;
    expect((await platform.request('PATCH', `/api/images/${image.id}`, { as: who.author, body: { title } })).status).toBe(200);
    const told = async () => (await platform.request('GET', '/api/notifications/list', { as: who.administrator })).text();
    expect(await told()).not.toContain(title);
    expect((await ask('POST', `/${await ofImage(image.id)}/submit`, who.author)).code).toBe(200);
    await workThrough(platform.payload);
    expect(await told()).toContain(title);
  });

  it('is taken back and decided on at once with one outcome at both doors', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const image = await brought();
      const id = await ofImage(image.id);
      const [moderated, withdrawn] = await Promise.all([
        platform.request('POST', `/api/images/${image.id}/moderate`, { as: who.administrator, body: { status: 'approved', seen: 'pending' } }),
        ask('POST', `/${id}/withdraw`, who.author),
      ]);
      expect([moderated.status, withdrawn.code].sort()).toEqual(moderated.status === 200 ? [200, 409] : [200, 404]);
      const { image: state, contribution } = await statesOf(image.id);
      expect(contribution).toBe(state);
    }
  });

  it('goes along with an exercise that is sent and shows it, and does not leave from under that', async () => {
    const image = await brought('withdraw');
    const id = await ofImage(image.id);
    const exercise = await draftOf(who.author, await contentWith(image.id));
    expect(await statesOf(image.id)).toEqual({ image: 'draft', contribution: 'draft' });
    expect((await ask('POST', `/${exercise.id}/submit`, who.author)).code).toBe(200);
    expect(await statesOf(image.id)).toEqual({ image: 'pending', contribution: 'pending' });
    expect((await ask('GET', `/${exercise.id}`, who.administrator)).said).toMatchObject({ images: [{ id: image.id, status: 'pending' }] });

    for (const { code, said } of [await ask('POST', `/${id}/withdraw`, who.author), await ask('POST', '', who.author, { type: 'image', content: { image: image.id } })]) {
      expect(code).toBe(409);
      expect(said.errors[0]).toMatchObject({ code: 'imageSentAlong' });
      expect(said.errors[0]!.message).toContain(exercise.title);
    }
    expect((await ask('POST', `/${exercise.id}/withdraw`, who.author)).code).toBe(200);
    expect((await ask('POST', `/${id}/withdraw`, who.author)).code).toBe(200);
    expect(await statesOf(image.id)).toEqual({ image: 'draft', contribution: 'draft' });
    // Sent once more, and approved with its image.
    expect((await ask('POST', `/${exercise.id}/submit`, who.author)).code).toBe(200);
    expect((await ask('POST', `/${exercise.id}/approve`, who.administrator, { approveImages: true })).code).toBe(200);
    expect(await statesOf(image.id)).toEqual({ image: 'approved', contribution: 'approved' });
  });

  it('is not named to who reviews an exercise that showed it', async () => {
    const image = await brought();
    const exercise = await draftOf(who.author, await contentWith(image.id));
    await ask('POST', `/${exercise.id}/submit`, who.author);
    await ask('POST', `/${exercise.id}/request-changes`, who.administrator, { summary: 'Une autre image ?' });
    expect(JSON.stringify((await ask('GET', `/${exercise.id}`, who.administrator)).said)).toContain(image.title);
    expect((await ask('POST', `/${await ofImage(image.id)}/withdraw`, who.author)).code).toBe(200);
    for (const path of [`/${exercise.id}`, `/${exercise.id}/changes`]) {
      const { code, said } = await ask('GET', path, who.administrator);
      expect(code).toBe(200);
      expect(JSON.stringify(said)).not.toContain(image.title);
    }
    expect((await ask('GET', `/${exercise.id}`, who.administrator)).said).toMatchObject({ images: [] });
  });

  it('cannot be reported, and is not named where it was', async () => {
    const image = await brought('withdraw');
    const answer = await platform.request('POST', '/api/cases/reports', { as: who.administrator, body: { subject: 'image', id: image.id, reason: 'other', text: 'Un nom se lit.' } });
    expect(answer.status).toBe(404);
  });

  it('that was approved and is hidden while somebody looks at it cannot be taken out of their sight', async () => {
    const image = await brought('approve');
    await platform.db.query(`UPDATE images SET moderation_status = 'pending' WHERE id = $1`, [image.id]);
    const { code } = await ask('POST', '', who.author, { type: 'image', content: { image: image.id } });
    expect(code).toBe(409);
    expect(await statesOf(image.id)).toEqual({ image: 'pending', contribution: 'approved' });
  });
});
