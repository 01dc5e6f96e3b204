import { globSync, readFileSync } from 'node:fs';
import type { SanitizedConfig } from 'payload';
import { expect, it } from 'vitest';
import { namesOf } from './names';

it('what a command writes into the log is said in words there, not by its code', () => {
  const codes = globSync('src/**/*.ts')
    .flatMap((file) => readFileSync(file, 'utf8').match(/recordInAudit\([^]*?\}\)/g) ?? [])
    .flatMap((call) => [...call.matchAll(/'(\w+\.\w+)'/g)].map(([, code]) => code!));
  expect(codes.length).toBeGreaterThan(15);
  const { action } = namesOf({ collections: [], globals: [] } as unknown as SanitizedConfig, 'fr', (key) => key);
  expect(codes.filter((code) => action(code) === code)).toEqual([]);
});
