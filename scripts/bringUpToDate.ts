import { migrateUnderLock } from '@mentora/platform/runtime';
import type { Door } from '@mentora/platform/runtime';

/** Runs the migrations that the database lacks, and answers their names. Payload is loaded only if there are any. */
export function bringUpToDate({ root, log }: Door, { url }: { url: string }): Promise<string[]> {
  async function migrate(): Promise<void> {
    log('Bringing the database up to date …');
    const { openPayload } = await import('./openPayload');
    const payload = await openPayload();
    await payload.db.migrate();
    await payload.destroy();
  }
  return migrateUnderLock(root, url, migrate, log);
}
