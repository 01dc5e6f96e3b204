/** `npm run rebuild:contributor-stats`: makes the figures of contributors anew from what was kept, while Mentora runs. */
import path from 'node:path';
import { rebuildStats, saidOfRebuild } from '@mentora/moderation/stats';
import { runDoor, StartError } from '@mentora/platform/runtime';
import { needsMigration } from '@mentora/platform/runtime/migrations';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const { url } = await door.openDatabase();
  if (await needsMigration(door.root, url)) {
    throw new StartError('The database is not that of this version yet: start Mentora, or run "npm run migrate", and then try again.');
  }
  const { openPayload } = await import('./openPayload');
  const payload = await openPayload();
  for (const line of saidOfRebuild(await rebuildStats(payload))) door.log(line);
  await payload.destroy();
});
