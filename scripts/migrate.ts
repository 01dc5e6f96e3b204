/** `npm run migrate`: brings the schema of the database up to date, one process at a time. */
import path from 'node:path';
import { runDoor } from '@mentora/platform/runtime';
import { bringUpToDate } from './bringUpToDate';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const done = await bringUpToDate(door, await door.openDatabase());
  door.log(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}`);
});
