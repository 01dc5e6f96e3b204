import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { seedDemo } from '../../scripts/test/demo';
import { clearRunFolder, openRunFolder } from '../../scripts/test/folder';
import { copyTemplate } from '../../tests/support/database';
import { layGround, testSettings } from '../../tests/support/ground';
import type { Figure, Report } from '../figures';

/**
 * Searches a library of so many images at the database: words with two filters of many kinds, drawn anew each time,
 * beside the same found by `ILIKE` in the same run; and near duplicates. It needs no site, only a database of its own.
 */
export async function measureImages({ images, searches }: { images: number; searches: number }, report: Report): Promise<void> {
  const folder = await openRunFolder();
  const ground = await layGround(folder, { durable: true });
  try {
    const demo = await seedDemo(ground, folder);
    const env = {
      ...process.env,
      ...testSettings,
      NODE_ENV: 'production' as const,
      DATABASE_URL: await copyTemplate(demo.ground),
      MENTORA_URL: 'http://localhost:3000',
      MENTORA_DATA: path.join(folder, 'data'),
    };
    const child = fork('bench/images/measure.ts', [String(images), String(searches)], { execArgv: ['--import', 'tsx'], env });
    child.on('message', (figure) => report(figure as Figure));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The measuring of images ended with ${code}`);
  } finally {
    await ground.clear();
    await clearRunFolder(folder);
  }
}
