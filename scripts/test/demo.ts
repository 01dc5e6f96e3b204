import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { copyTemplate } from '../../tests/support/database';
import type { Ground } from '../../tests/support/database';
import { runProgram } from '../../tests/support/ground';
import type { Stand } from '../../tests/support/stand';

/** Fills a copy of the migrated database with the demo, to be copied in its turn, with its files beside it. */
export async function seedDemo(ground: Ground, folder: string): Promise<Stand> {
  const files = path.join(folder, 'demo');
  await mkdir(files, { recursive: true });
  const template = await copyTemplate(ground);
  await runProgram('seed', { DATABASE_URL: template, MENTORA_DATA: files });
  return { ground: { server: ground.server, template }, files, folder };
}
