import type { TestProject } from 'vitest/node';

import { clearRunFolder, openRunFolder } from '../../scripts/test/folder';
import type { Ground } from './database';
import { groundFrom, layGround } from './ground';

declare module 'vitest' {
  export interface ProvidedContext {
    ground: Ground;
  }
}

/**
 * Once before the integration tests: the ground that `npm test` has laid, or, where Vitest was called by
 * itself, one for this call.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = groundFrom(process.env);
  if (given) {
    project.provide('ground', given);
    return undefined;
  }
  const folder = await openRunFolder();
  const { clear, server, template } = await layGround(folder);
  project.provide('ground', { server, template });
  return async () => {
    await clear();
    await clearRunFolder(folder);
  };
}
