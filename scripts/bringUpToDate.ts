import { migrateUnderLock } from '@mentora/platform/runtime';
import type { Door } from '@mentora/platform/runtime';
import type { Migration } from 'payload';

/**
 * Runs the migrations that the database lacks, or those of `wanted` alone, and answers their names. Payload is loaded
 * only if there are any.
 */
export function bringUpToDate({ root, log }: Door, { url }: { url: string }, wanted?: readonly string[]): Promise<string[]> {
  async function migrate(): Promise<void> {
    log('Bringing the database up to date …');
    const [{ openPayload }, { migrations }] = await Promise.all([import('./openPayload'), import('@/migrations')]);
    const payload = await openPayload();
    // Payload would print the whole of a failed migration and end the process; the door tells it, and closes.
    Object.assign(payload.logger, { error: giveUp });
    const own = migrations as unknown as Migration[];
    await payload.db.migrate({ migrations: wanted ? own.filter(({ name }) => wanted.includes(name)) : own });
    await payload.destroy();
  }
  return migrateUnderLock(root, url, migrate, log, wanted);
}

function giveUp({ err, msg }: { err?: unknown; msg?: string }): never {
  throw err instanceof Error ? err : new Error(msg);
}
