import { beforeAll, describe, expect, it } from 'vitest';

import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, contentWith, draftOf, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  [contributor, administrator] = await Promise.all([platform.people.contributor(), platform.people.administrator()]);
});

async function uploaded(as: TestPerson, title = 'Un écran'): Promise<string> {
  const { body } = await upload(platform, await pngFile(100, 80), { as, data: { title } });
  return (body as { doc: ImageDoc }).doc.id;
}

const moderate = (image: string, status: string, reason?: string) =>
  platform.request('POST', `/api/images/${image}/moderate`, { as: administrator, body: { status, reason } });

async function row(sql: string, ...values: unknown[]) {
  return (await platform.db.query(sql, values)).rows[0] as Record<string, unknown>;
}

const ofImage = (image: string) => row(`SELECT id, status, title, submissions, licence, made_id FROM contributions WHERE content ->> 'image' = $1`, image);
const imageStatus = async (image: string) => (await row('SELECT moderation_status AS status FROM images WHERE id = $1', image)).status;

describe('an image that somebody uploads', () => {
  it('is a contribution that waits, under the licence; a trainer’s is none', async () => {
    const image = await uploaded(contributor);
    expect(await ofImage(image)).toMatchObject({ status: 'pending', title: 'Un écran', submissions: 1, licence: 'CC BY-SA 4.0' });
    await platform.request('PATCH', `/api/images/${image}`, { as: contributor, body: { title: 'Un autre titre' } });
    expect(await ofImage(image)).toMatchObject({ title: 'Un autre titre' });
    expect(await ofImage(await uploaded(await platform.people.trainer()))).toBeUndefined();
  });

  it('moderated at its own door, takes its contribution along', async () => {
    const image = await uploaded(contributor);
    await moderate(image, 'rejected', 'Floue.');
    const { id } = await ofImage(image);
    expect((await ask('GET', `/${String(id)}`, contributor)).said).toMatchObject({ status: 'rejected', reason: 'Floue.', history: [{ decision: 'rejected' }] });
    await moderate(image, 'approved');
    expect(await ofImage(image)).toMatchObject({ status: 'approved', made_id: image });
  });

  it('decided on as a contribution, is moderated', async () => {
    const image = await uploaded(contributor);
    const { id } = await ofImage(image);
    await ask('POST', `/${String(id)}/reject`, administrator, { reason: 'Floue.' });
    expect(await imageStatus(image)).toBe('rejected');
    await ask('POST', `/${String(id)}/submit`, contributor);
    expect(await imageStatus(image)).toBe('pending');
    expect((await ask('POST', `/${String(id)}/approve`, administrator)).said).toMatchObject({ status: 'approved', made: image });
    expect(await imageStatus(image)).toBe('approved');
  });

  it('decided on at both doors at once, has one outcome at both', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const image = await uploaded(contributor);
      const { id } = await ofImage(image);
      const [a, b] = await Promise.all([moderate(image, 'rejected'), ask('POST', `/${String(id)}/approve`, administrator)]);
      expect(a.status).toBe(200);
      expect([200, 409]).toContain(b.code);
      expect((await ofImage(image)).status).toBe(await imageStatus(image));
    }
  });

  it('has one contribution, which whoever begins another gets as a draft', async () => {
    const image = await uploaded(contributor);
    const draft = await draftOf(contributor, { image }, 'image');
    expect(draft.status).toBe('draft');
    expect(draft.id).toBe((await ofImage(image)).id);
    expect((await ask('POST', `/${draft.id}/submit`, contributor)).said).toMatchObject({ status: 'pending', submissions: 2 });
    const another = await ask('POST', '', await platform.people.contributor(), { type: 'image', content: { image } });
    expect(another.code).toBe(400);
  });

  it('goes with its contribution, while it is not approved', async () => {
    const image = await uploaded(contributor);
    expect((await platform.request('DELETE', `/api/images/${image}`, { as: contributor })).status).toBe(200);
    expect(await ofImage(image)).toBeUndefined();
  });
});

describe('an image whose contribution its author takes back and deletes', () => {
  const waits = async (image: string) => {
    const answer = await platform.request('GET', '/api/images?status=pending&limit=100', { as: administrator });
    return ((await answer.json()) as { docs: { id: string }[] }).docs.some(({ id }) => id === image);
  };
  async function deleted(image: string) {
    const { id } = await ofImage(image);
    expect((await ask('POST', `/${String(id)}/withdraw`, contributor)).code).toBe(200);
    expect((await ask('DELETE', `/${String(id)}`, contributor)).code).toBe(200);
  }

  it('goes with it, and waits for nobody any more', async () => {
    const image = await uploaded(contributor);
    expect(await waits(image)).toBe(true);
    await deleted(image);
    expect(await row('SELECT 1 FROM images WHERE id = $1', image)).toBeUndefined();
    expect(await waits(image)).toBe(false);
  });

  it('stays where another draft of the author’s shows it, a draft like that, and waits again when that is sent', async () => {
    const image = await uploaded(contributor);
    const { id } = await draftOf(contributor, await contentWith(image));
    await deleted(image);
    expect(await waits(image)).toBe(false);
    expect(await imageStatus(image)).toBe('draft');
    expect((await ask('POST', `/${id}/submit`, contributor)).code).toBe(200);
    expect(await waits(image)).toBe(true);
    expect(await ofImage(image)).toMatchObject({ status: 'pending', submissions: 1 });
    expect((await ask('POST', `/${id}/approve`, administrator, { approveImages: true })).code).toBe(200);
    expect(await imageStatus(image)).toBe('approved');
  });

  it('stays where it was approved before', async () => {
    const image = await uploaded(contributor);
    const { id } = await ofImage(image);
    await moderate(image, 'approved');
    expect((await ask('POST', `/${String(id)}/withdraw`, contributor)).code).toBe(409);
    expect((await ask('DELETE', `/${String(id)}`, contributor)).code).toBe(409);
    expect(await imageStatus(image)).toBe('approved');
  });
});

describe('an exercise whose images wait', () => {
  it('is not approved before they are, and names them', async () => {
    const image = await uploaded(contributor, 'L’accueil');
    const { id } = await submittedBy(contributor, await contentWith(image));
    const answer = await ask('POST', `/${id}/approve`, administrator);
    expect(answer).toMatchObject({ code: 409, said: { errors: [{ code: 'imagesWait', images: [{ id: image, title: 'L’accueil' }] }] } });
    expect(answer.said.errors[0]?.message).toContain('L’accueil');
    expect((await ask('GET', `/${id}`, administrator)).said).toMatchObject({ status: 'pending', images: [{ id: image, status: 'pending' }] });

    const along = await ask('POST', `/${id}/approve`, administrator, { approveImages: true });
    expect(along.code, JSON.stringify(along.said)).toBe(200);
    expect(await imageStatus(image)).toBe('approved');
    expect(await ofImage(image)).toMatchObject({ status: 'approved' });
    expect((await row('SELECT content FROM editions WHERE exercise_id = $1', along.said.made)).content).toMatchObject({ steps: [{ kind: 'tap', screen: { fr: { image } } }, {}, {}, {}, {}] });
  });

  it('is not sent with an image of somebody else that nobody may see yet', async () => {
    const image = await uploaded(await platform.people.contributor());
    const { id } = await draftOf(contributor, await contentWith(image));
    const answer = await ask('POST', `/${id}/submit`, contributor);
    expect(answer.code).toBe(400);
    expect(answer.said.errors[0]?.data?.errors[0]).toMatchObject({ code: 'imageMissing' });
  });
});
