import { describe, expect, it } from 'vitest';

import { check, crashed, judge, lastLine, renderEnd, renderPart, tally } from './report';
import type { PartReport } from './report';

const report = (over: Partial<PartReport> = {}): PartReport => ({
  part: 'unit',
  passed: 2,
  failures: [],
  skips: [],
  seconds: 1,
  ...over,
});

describe('the account of a run', () => {
  it('adds up every part, a check counting as one', () => {
    const reports = [
      report({ skips: [{ name: 'a', reason: 'no camera' }] }),
      check('lint', true, '', 1),
      check('types', false, 'wrong', 1),
      crashed('e2e', 'gone', 1),
    ];
    expect(lastLine(tally(reports))).toBe('3 passed, 2 failed, 1 skipped');
  });

  it('ends with the counts alone on the last line, after each skip with its reason', () => {
    const lines = renderEnd([report({ skips: [{ name: 'a > b', reason: 'no camera' }] })]).split('\n');
    expect(lines).toEqual(['skipped  unit: a > b (no camera)', '2 passed, 0 failed, 1 skipped']);
  });

  it('takes a part that ran nothing for a failure', () => {
    expect(judge(report({ passed: 0 })).failures).toEqual([{ name: 'unit', message: 'No test was run.' }]);
    expect(judge(report({ passed: 0, skips: [{ name: 'a', reason: 'b' }] })).failures).toHaveLength(1);
  });

  it('takes a skip without a reason for a failure, and for nothing else', () => {
    const judged = judge(report({ skips: [{ name: 'a', reason: '' }] }));
    expect(judged.failures).toEqual([{ name: 'a', message: 'Skipped without a reason.' }]);
    expect(judged.skips).toEqual([]);
  });

  it('shows a failure in full', () => {
    const text = renderPart(report({ failures: [{ name: 'a > b', message: 'expected 1\nto be 2' }] }));
    expect(text).toContain('✗ unit');
    expect(text).toContain('2 passed, 1 failed');
    expect(text).toContain('✗ a > b\n  expected 1\n  to be 2');
  });
});
