import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Door } from '@mentora/platform/runtime';

/** The drill that `npm test` does in short (`tests/crash`), at its full length: ten minutes or more. */
export async function fullCrashDrill({ root, stop }: Door): Promise<void> {
  const program = path.join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [program, 'run', '--project', 'integration', 'tests/crash/crash.test.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', CRASH_DRILL: 'full' },
    signal: stop.signal,
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error('The crash drill found something: see above.');
}
