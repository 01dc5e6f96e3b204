/** `npm run migrate`: brings the schema of the database up to date, one process at a time. */
import path from 'node:path';
import { migrateUnderLock, runDatabaseDoor } from '@mentora/platform/runtime';

await runDatabaseDoor(path.resolve(import.meta.dirname, '..'), async ({ root, log, database }) => {
  async function migrate(): Promise<void> {
    log('Bringing the database up to date …');
    const { openPayload } = await import('./openPayload');
    const payload = await openPayload();
    await payload.db.migrate();
    await payload.destroy();
  }
  const done = await migrateUnderLock(root, database.url, migrate, log);
  log(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}`);
});
