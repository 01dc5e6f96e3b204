import { StartError, type Door } from '@mentora/platform/runtime';
import { cdnUrl } from '../../tests/support/guide';
import { run } from '../test/child';

/**
 * Builds the site so that all its parts come from a CDN, which `npm test` has no time for, and has a browser walk
 * through it behind the proxy and the CDN of docs/operations.md.
 */
export async function cdnDrill({ root, log }: Door): Promise<void> {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/test.ts', 'e2e', 'deployment'], {
    cwd: root,
    env: { MENTORA_CDN_URL: cdnUrl },
  });
  if (code !== 0) throw new StartError(output);
  log(output.trimEnd());
}
