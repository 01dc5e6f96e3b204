import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Environment } from './child';
import { runRunner } from './runner';
import type { PartReport } from './report';

const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const reporter = join(import.meta.dirname, 'vitestReporter.ts');

interface Options {
  patterns?: readonly string[];
  env?: Environment;
  /** Another folder with a `vitest.config` than this repository. */
  root?: string;
}

/** Runs a Vitest project of `vitest.config.ts`, or only its files that match a pattern. */
export function runVitest(project: string, { patterns = [], env, root = process.cwd() }: Options = {}): Promise<PartReport> {
  const args = [program, 'run', '--root', root, '--project', project, '--reporter', reporter, ...patterns];
  return runRunner({ part: project, args, env });
}
