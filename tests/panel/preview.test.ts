import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftEdition } from '@/collections/exercises/queries/draftEdition';
import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let trainer: TestPerson;
let id: string;

async function preview(as: TestPerson | null) {
  const user = as && ({ ...as, collection: 'users' } as never);
  return draftEdition(await createLocalReq({ user: user ?? undefined }, platform.payload), id);
}

beforeAll(async () => {
  platform = await testPlatform();
  trainer = await platform.people.trainer();
  const screenshot = ((await upload(platform, await pngFile(100, 200), { as: trainer })).body as { doc: ImageDoc }).doc.id;
  const response = await platform.request('POST', '/api/exercises?draft=true&depth=0', {
    as: trainer,
    body: {
      _status: 'draft',
      title: 'Ouvrir une application',
      steps: [
        { blockType: 'tap', prompt: 'Touchez', screenshot, zones: [{ x: 0.1, y: 0.1, w: 0.4, h: 0.2 }], hint: 'En haut' },
        { blockType: 'choice', prompt: 'Choisissez', options: [{ text: 'Une seule', right: true }] },
      ],
    },
  });
  id = ((await response.json()) as { doc: { id: string } }).doc.id;
});

describe('the preview of a draft', () => {
  it('shows the steps that are ready and says what is left', async () => {
    const { content, problems } = await preview(trainer);
    expect(content.steps.map(({ kind }) => kind)).toEqual(['tap']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining(['summary needed', 'category needed', 'steps.1.options twoOptionsNeeded']),
    );
  });

  it('is for trainers, administrators and the author; nobody else learns that it exists', async () => {
    const { people } = platform;
    await expect(preview(await people.administrator())).resolves.toBeDefined();
    for (const person of [null, await people.learner(), await people.contributor(), await people.parent()]) {
      await expect(preview(person)).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
