import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Environment } from './child';
import type { PartReport } from './report';
import { runRunner } from './runner';

const program = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
const reporter = join(import.meta.dirname, 'playwrightReporter.ts');

interface Options {
  patterns?: readonly string[];
  env?: Environment;
  /** Another configuration than this repository's. */
  config?: string;
}

/** Runs the browser tests of a Playwright configuration, or only those whose file matches a pattern. */
export function runPlaywright({ patterns = [], env, config = 'playwright.config.ts' }: Options = {}): Promise<PartReport> {
  const args = [program, 'test', '--config', config, '--reporter', reporter, ...patterns];
  return runRunner({ part: 'e2e', args, env });
}
