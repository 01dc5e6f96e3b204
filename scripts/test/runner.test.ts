import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runRunner } from './runner';
import { runVitest } from './vitest';

/** The real runner on small suites that are wrong in every way a suite can be wrong. */
describe('the runner', { timeout: 60_000 }, () => {
  let root: string;

  beforeEach(() => {
    mkdirSync('.test', { recursive: true });
    root = mkdtempSync(join(process.cwd(), '.test/suite-'));
    const project = `{ test: { name: 'small', include: ['*.test.ts'], maxWorkers: 1 } }`;
    writeFileSync(
      join(root, 'vitest.config.ts'),
      `export default { test: { allowOnly: false, projects: [${project}] } };`,
    );
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const suite = (name: string, body: string) =>
    writeFileSync(
      join(root, `${name}.test.ts`),
      `import { afterAll, beforeAll, describe, expect, it } from 'vitest';\n${body}`,
    );

  it('counts what passed, failed and was skipped, with the reasons', async () => {
    suite(
      'mixed',
      `it('holds', () => {});
       it('does not', () => expect(1).toBe(2));
       it('waits', ({ skip }) => skip('no camera here'));
       it.skip('is left out silently', () => {});
       it.todo('is thought of');`,
    );
    const report = await runVitest('small', { root });
    expect(report.passed).toBe(1);
    expect(report.skips).toEqual([{ name: 'mixed.test.ts > waits', reason: 'no camera here' }]);
    expect(report.failures.map(({ name }) => name)).toEqual([
      'mixed.test.ts > does not',
      'mixed.test.ts > is left out silently',
      'mixed.test.ts > is thought of',
    ]);
    expect(report.failures[0]?.message).toContain('expected 1 to be 2');
  });

  it('counts a file that cannot be loaded, beside one that can', async () => {
    suite('broken', `throw new Error('no ground to stand on');`);
    suite('sound', `it('holds', () => {});`);
    const report = await runVitest('small', { root });
    expect(report.passed).toBe(1);
    expect(report.failures).toHaveLength(1);
    expect(report.failures[0]?.message).toContain('no ground to stand on');
  });

  it('counts every test that a failed preparation kept from running', async () => {
    suite(
      'prepared',
      `describe('a group', () => {
         beforeAll(() => { throw new Error('no table'); });
         it('one', () => {});
         it('two', () => {});
       });`,
    );
    const report = await runVitest('small', { root });
    expect(report.passed).toBe(0);
    expect(report.failures).toHaveLength(3);
    expect(report.failures.map(({ message }) => message).join('\n')).toContain('no table');
  });

  it('counts an error that nothing awaited', async () => {
    suite('loose', `it('holds', async () => { Promise.reject(new Error('lost')); await new Promise(setImmediate); });`);
    const report = await runVitest('small', { root });
    expect(report.failures.some(({ message }) => message.includes('lost'))).toBe(true);
  });

  it('counts a file whose process dies', async () => {
    suite('dying', `it('holds', () => {}); it('dies', () => { process.kill(process.pid, 'SIGKILL'); });`);
    const report = await runVitest('small', { root });
    expect(report.failures.length).toBeGreaterThan(0);
  });

  it('refuses a suite narrowed to one test', async () => {
    suite('narrow', `it.only('alone', () => {}); it('left out', () => {});`);
    const report = await runVitest('small', { root });
    expect(report.failures.length).toBeGreaterThan(0);
  });

  it('takes a pattern that matches nothing for a failure', async () => {
    suite('sound', `it('holds', () => {});`);
    const report = await runVitest('small', { root, patterns: ['nowhere'] });
    expect(report.passed).toBe(0);
    expect(report.failures).toHaveLength(1);
  });

  it('believes no runner that crashes, with or without a report', async () => {
    const silent = await runRunner({ part: 'silent', args: ['-e', `console.log('half way'); process.exit(3)`] });
    expect(silent.failures[0]?.message).toMatch(/code 3 without a report[^]*half way/);

    const report = JSON.stringify({ passed: 5, failures: [], skips: [] });
    const write = `require('node:fs').writeFileSync(process.env.TEST_REPORT, '${report}')`;
    const killed = await runRunner({ part: 'killed', args: ['-e', `${write}; process.kill(process.pid, 'SIGKILL')`] });
    expect(killed.passed).toBe(5);
    expect(killed.failures[0]?.message).toContain('SIGKILL');
  });
});
