import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '@/collections/images/sweepFiles';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload } from './upload';

let platform: TestPlatform;
const folder = join(process.env.MENTORA_DATA!, 'media');

beforeAll(async () => {
  platform = await testPlatform();
});

async function left(name: string, minutesAgo: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), 'x');
  const then = new Date(Date.now() - minutesAgo * 60_000);
  await utimes(join(folder, name), then, then);
}

describe('files that a crash left behind', () => {
  it('are removed after an hour; files of images and of uploads under way stay', async () => {
    const trainer = await platform.people.trainer();
    await upload(platform, await pngFile(50, 50), { as: trainer });
    const kept = await readdir(folder);
    expect(kept).toHaveLength(4);
    const longAgo = new Date(Date.now() - 86_400_000);
    for (const name of kept) await utimes(join(folder, name), longAgo, longAgo);
    await left('orphan.png', 61);
    await left('.half-written.part', 61);
    await left('under-way.png', 5);

    await sweepFiles(platform.payload);
    expect((await readdir(folder)).sort()).toEqual([...kept, 'under-way.png'].sort());
  });
});
