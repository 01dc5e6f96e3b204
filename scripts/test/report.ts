/** A test that did not hold, with all that was said about it. */
export interface Failure {
  name: string;
  message: string;
}

/** A test that was left out, and why. */
export interface Skip {
  name: string;
  reason: string;
}

/** What one part of the suite (lint, unit, …) came to. */
export interface PartReport {
  part: string;
  passed: number;
  failures: Failure[];
  skips: Skip[];
  seconds: number;
}

/** The counts of a run. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A part that could not give a report at all: that is one failure. */
export function crashed(part: string, message: string, seconds: number): PartReport {
  return { part, passed: 0, failures: [{ name: `${part} did not finish`, message }], skips: [], seconds };
}

/** A check that either holds or does not: it counts as one test. */
export function check(part: string, holds: boolean, message: string, seconds: number): PartReport {
  return {
    part,
    passed: holds ? 1 : 0,
    failures: holds ? [] : [{ name: part, message }],
    skips: [],
    seconds,
  };
}

/**
 * What a part's own account amounts to once it is held against the house rules: nothing run is a failure,
 * and so is a test left out without saying why.
 */
export function judge(report: PartReport): PartReport {
  const failures = [...report.failures];
  for (const skip of report.skips) {
    if (!skip.reason) failures.push({ name: skip.name, message: 'Skipped without a reason.' });
  }
  if (report.passed + failures.length === 0) {
    failures.push({ name: report.part, message: 'No test was run.' });
  }
  return { ...report, failures, skips: report.skips.filter((skip) => skip.reason) };
}

/** The counts over all parts. */
export function tally(reports: readonly PartReport[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    total.passed += report.passed;
    total.failed += report.failures.length;
    total.skipped += report.skips.length;
  }
  return total;
}

/** The last line of a run, alone on its line. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** One line for a part, then its failures in full. */
export function renderPart(report: PartReport): string {
  const { passed, failed, skipped } = tally([report]);
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  const line = `${failed ? '✗' : '✓'} ${report.part.padEnd(12)} ${counts.filter(Boolean).join(', ')}`;
  const failures = report.failures.map(({ name, message }) => `\n✗ ${name}\n${indent(message)}\n`);
  return [`${line} (${report.seconds.toFixed(1)} s)`, ...failures].join('\n');
}

/** The end of a run: what was left out and why, then the last line. */
export function renderEnd(reports: readonly PartReport[]): string {
  const skips = reports.flatMap(({ part, skips }) =>
    skips.map(({ name, reason }) => `skipped  ${part}: ${name} (${reason})`),
  );
  return [...skips, lastLine(tally(reports))].join('\n');
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
