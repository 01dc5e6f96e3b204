import { describe, it } from 'vitest';
import { lackOf } from './program';

/** Tests that need a program of Debian's. Where it cannot be had they are skipped, and it is said why. */
export async function describeWith(program: string, debianPackage: string, name: string, tests: () => void): Promise<void> {
  const lack = await lackOf(program, debianPackage);
  if (lack) describe(name, () => it(`is tried with ${program}`, ({ skip }) => skip(lack)));
  else describe(name, tests);
}
