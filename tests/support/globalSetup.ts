import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { layGround } from './ground';
import type { Ground } from './ground';

declare module 'vitest' {
  export interface ProvidedContext {
    ground: Ground;
  }
}

/** Once before the integration tests: the database server and the template that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { clear, ...ground } = await layGround(join(project.config.root, `.test/run-${process.pid}`));
  project.provide('ground', ground);
  return clear;
}
