import type { Environment } from '../../scripts/test/child';
import { groundEnvironment, groundFrom } from '../../tests/support/ground';
import type { Stand } from '../../tests/support/site';

/** What the browser tests of a run stand on. */
export interface BrowserStand extends Stand {
  /** The folder for everything that they write. */
  folder: string;
  /** The path of the browser. */
  chromium: string;
}

/** The stand as environment, for Playwright and its workers. */
export function standEnvironment({ ground, build, files, folder, chromium }: BrowserStand): Environment {
  return {
    ...groundEnvironment(ground),
    TEST_BUILD: build,
    TEST_FILES: files,
    TEST_FOLDER: folder,
    CHROMIUM: chromium,
  };
}

/** The stand that `npm test` has made and named in the environment. */
export function browserStand(env: Environment = process.env): BrowserStand {
  const ground = groundFrom(env);
  const { TEST_BUILD: build, TEST_FILES: files, TEST_FOLDER: folder, CHROMIUM: chromium } = env;
  if (!ground || !build || !folder || !chromium) {
    throw new Error('The browser tests need a built site with its demo: run them with "npm test -- e2e [pattern]".');
  }
  return { ground, build, files, folder, chromium };
}
