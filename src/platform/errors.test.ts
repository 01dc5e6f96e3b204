import { expect, it, vi } from 'vitest';
import { MentoraError } from './errors';

it('knows an error of ours although another copy of the module made it', async () => {
  vi.resetModules();
  const copy = await import('./errors');
  expect(copy.MentoraError).not.toBe(MentoraError);
  expect(copy.notFound() instanceof MentoraError).toBe(true);
  for (const other of [new Error('no'), null, undefined, 'notFound', {}]) expect(other instanceof MentoraError).toBe(false);
});
