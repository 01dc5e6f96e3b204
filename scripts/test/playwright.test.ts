import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runPlaywright } from './playwright';

/** The real browser runner on small suites that are wrong; none of them opens a browser. */
describe('the runner of browser tests', { timeout: 60_000 }, () => {
  let root: string;

  beforeEach(() => {
    mkdirSync('.test', { recursive: true });
    root = mkdtempSync(join(process.cwd(), '.test/browser-'));
    writeFileSync(
      join(root, 'playwright.config.ts'),
      `export default { testDir: '.', outputDir: 'out', forbidOnly: true, workers: 1, timeout: 1500 };`,
    );
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const run = async (body: string, patterns: string[] = []) => {
    writeFileSync(join(root, 'a.test.ts'), `import { expect, test } from '@playwright/test';\n${body}`);
    return runPlaywright({ config: join(root, 'playwright.config.ts'), patterns });
  };

  it('counts what passed, failed, took too long and was skipped, with the reasons', async () => {
    const report = await run(
      `test('holds', () => {});
       test('does not', () => expect(1).toBe(2));
       test('never ends', () => new Promise(() => {}));
       test('waits', () => test.skip(true, 'no camera here'));
       test.skip('is left out silently', () => {});
       test('is known to fail', () => { test.fail(); expect(1).toBe(2); });`,
    );
    expect(report.passed).toBe(1);
    expect(report.skips.map(({ reason }) => reason)).toEqual(['no camera here']);
    expect(report.failures.map(({ name }) => name.replace(/.* > /, ''))).toEqual([
      'does not',
      'never ends',
      'is known to fail',
      'is left out silently',
    ]);
    expect(report.failures[0]?.message).toContain('Expected: 2');
  });

  it('counts a file that cannot be loaded', async () => {
    const report = await run(`throw new Error('no ground to stand on');`);
    expect(report.passed).toBe(0);
    expect(report.failures.map(({ message }) => message).join()).toContain('no ground to stand on');
  });

  it('counts a worker that dies', async () => {
    const report = await run(`test('dies', () => { process.kill(process.pid, 'SIGKILL'); });`);
    expect(report.failures.length).toBeGreaterThan(0);
  });

  it('refuses a suite narrowed to one test, and a pattern that matches nothing', async () => {
    expect((await run(`test.only('alone', () => {});`)).failures.length).toBeGreaterThan(0);
    expect((await run(`test('holds', () => {});`, ['nowhere'])).failures.length).toBeGreaterThan(0);
  });
});
