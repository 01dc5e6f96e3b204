import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { runNode } from './child';
import type { Environment } from './child';
import { crashed, judge } from './report';
import type { PartReport } from './report';

/** A test runner as a Node program that writes its report where TEST_REPORT says. */
export interface Runner {
  part: string;
  args: readonly string[];
  env?: Environment;
}

/**
 * Runs a test runner in a process of its own. Its account is believed only where the process agrees:
 * no report, or a bad exit with no failure to explain it, is a failure with all that the runner said.
 */
export async function runRunner({ part, args, env }: Runner): Promise<PartReport> {
  const file = join(tmpdir(), `mentora-report-${randomUUID()}.json`);
  const { code, signal, output, seconds } = await runNode(args, {
    env: { ...env, TEST_REPORT: file, FORCE_COLOR: '0' },
  });
  const said = stripVTControlCharacters(output);
  const account = readAccount(file);
  if (!account) return crashed(part, `It ended by ${signal ?? `code ${code}`} without a report.\n${said}`, seconds);

  const report: PartReport = { ...account, part, seconds };
  if (code !== 0 && report.failures.length === 0 && report.skips.every((skip) => skip.reason)) {
    const message = `Every test passed, yet it ended by ${signal ?? `code ${code}`}.\n${said}`;
    report.failures = [{ name: `${part} ended badly`, message }];
  }
  return judge(report);
}

function readAccount(file: string): Omit<PartReport, 'part' | 'seconds'> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
