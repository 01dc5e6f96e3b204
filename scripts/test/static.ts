import { run } from './child';
import { check } from './report';
import type { PartReport } from './report';

/** The checks that read the code without running it, each an npm script of its own. */
const CHECKS = ['lint', 'types', 'rules'] as const;

/** Lint, types and dependency rules, one after the other: each counts as one test. */
export async function* runStatic(): AsyncGenerator<PartReport> {
  for (const name of CHECKS) {
    const { code, output, seconds } = await run('npm', ['run', '--silent', name], { env: { FORCE_COLOR: '0' } });
    yield check(name, code === 0, output || `"npm run ${name}" ended with code ${code}.`, seconds);
  }
}
