import type { SanitizedConfig } from 'payload';
import { MentoraError } from './errors';

/**
 * Refuses, in every collection and global, to write something that has no fields: a text, a list, a number. Where
 * nothing was sent at all nothing is filled in, and each field says itself whether it has to be. Payload hands on what
 * it got, and whatever looks at a field of it would break.
 */
export function plainData(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of [...config.collections, ...config.globals]) {
    (hooks.beforeOperation as unknown[] | undefined) = [requireFields, ...(hooks.beforeOperation ?? [])];
  }
  return config;
}

function requireFields({ args, operation }: { args: object & { data?: unknown }; operation: string }): object {
  if (operation !== 'create' && operation !== 'update') return args;
  const data = args.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new MentoraError('badRequest', { status: 400 });
  return { ...args, data };
}
