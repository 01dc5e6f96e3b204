import type { Environment } from '../../scripts/test/child';
import type { Ground } from './database';
import { groundEnvironment, groundFrom } from './ground';

/** What sites are started from in a run: a database with the demo, the files that its rows speak of, and room. */
export interface Stand {
  ground: Ground;
  files: string;
  /** The folder for everything that the run writes. */
  folder: string;
}

/** The stand as environment, for the processes that start sites. */
export function standEnvironment({ ground, files, folder }: Stand): Environment {
  return { ...groundEnvironment(ground), TEST_FILES: files, TEST_FOLDER: folder };
}

/** The stand that `npm test` has made and named in the environment. */
export function standFrom(env: Environment): Stand {
  const ground = groundFrom(env);
  const { TEST_FILES: files, TEST_FOLDER: folder } = env;
  if (!ground || !files || !folder) {
    throw new Error('These tests need the demo in a database: run them with "npm test -- <part> [pattern]".');
  }
  return { ground, files, folder };
}
