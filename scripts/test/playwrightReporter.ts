import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FullResult, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';

import type { Failure, Skip } from './report';

/** Writes what Playwright found as JSON to the file named by TEST_REPORT. */
export default class ReportWriter implements Reporter {
  #passed = 0;
  #failures: Failure[] = [];
  #skips: Skip[] = [];
  #suite: Suite | undefined;

  /** Keeps the tests, to count them all at the end, the ones that never ran as well. */
  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  /** An error outside of any test. */
  onError(error: TestError): void {
    this.#failures.push({ name: 'an error outside of any test', message: told([error]) });
  }

  /** Counts the whole run; anything that did not come to its end is a failure. */
  onEnd({ status }: FullResult): void {
    for (const test of this.#suite?.allTests() ?? []) this.#count(test);
    if (status !== 'passed' && this.#failures.length === 0) {
      this.#failures.push({ name: 'the browser tests', message: `They ended as "${status}".` });
    }
    const report = { passed: this.#passed, failures: this.#failures, skips: this.#skips };
    writeFileSync(process.env.TEST_REPORT!, JSON.stringify(report));
  }

  /** Nothing else is printed: the runner shows the account. */
  printsToStdio(): boolean {
    return false;
  }

  #count(test: TestCase): void {
    const name = `${relative(process.cwd(), test.location.file)} > ${test.titlePath().slice(3).join(' > ')}`;
    const last = test.results.at(-1);
    if (!last) this.#failures.push({ name, message: 'It was not run.' });
    else if (test.outcome() === 'skipped') this.#skips.push({ name, reason: reasonOf(test) });
    else if (test.outcome() === 'expected' && last.status === 'passed') this.#passed += 1;
    else this.#failures.push({ name, message: told(last.errors) || `It ended as "${last.status}".` });
  }
}

function reasonOf(test: TestCase): string {
  const annotations = [...test.annotations, ...test.results.flatMap((result) => result.annotations)];
  return annotations.find(({ type }) => type === 'skip')?.description ?? '';
}

function told(errors: readonly TestError[]): string {
  const parts = errors.map(({ message, stack, value, snippet }) => [stack ?? message ?? value, snippet]);
  return stripVTControlCharacters(parts.map((each) => each.filter(Boolean).join('\n')).join('\n\n'));
}
