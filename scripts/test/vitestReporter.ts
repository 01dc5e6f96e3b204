import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

import type { Failure, Skip } from './report';

/** Writes what Vitest found as JSON to the file named by TEST_REPORT. */
export default class ReportWriter implements Reporter {
  #passed = 0;
  #failures: Failure[] = [];
  #skips: Skip[] = [];

  /** Counts the whole run; anything that did not come to its end is a failure. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const module of modules) this.#count(module);
    for (const error of unhandled) this.#fail('an error that no test awaited', [error]);
    const report = { passed: this.#passed, failures: this.#failures, skips: this.#skips };
    writeFileSync(process.env.TEST_REPORT!, JSON.stringify(report));
  }

  #count(module: TestModule): void {
    const name = module.relativeModuleId;
    this.#countErrors(name, module);
    if (module.state() === 'queued' || module.state() === 'pending') this.#fail(name, [], 'It did not finish.');
    for (const suite of module.children.allSuites()) this.#countErrors(`${name} > ${suite.fullName}`, suite);
    for (const test of module.children.allTests()) this.#countTest(`${name} > ${test.fullName}`, test);
  }

  #countErrors(name: string, holder: TestModule | TestSuite): void {
    for (const error of holder.errors()) this.#fail(name, [error]);
  }

  #countTest(name: string, test: TestCase): void {
    const result = test.result();
    if (result.state === 'passed') this.#passed += 1;
    else if (result.state === 'failed') this.#fail(name, result.errors);
    else if (result.state === 'pending') this.#fail(name, [], 'It did not finish.');
    // A test that was to run and did not: what it needed failed before it.
    else if (test.options.mode === 'run' && !result.note) this.#fail(name, [], 'It was not run.');
    else this.#skips.push({ name, reason: result.note ?? '' });
  }

  #fail(name: string, errors: readonly SerializedError[], otherwise = 'No reason was given.'): void {
    const told = errors.map(({ message, stack, diff }) => [stack ?? message, diff].filter(Boolean).join('\n'));
    this.#failures.push({ name, message: stripVTControlCharacters(told.join('\n\n')) || otherwise });
  }
}
