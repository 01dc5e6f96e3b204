/** `npm run rebuild:contributor-stats`: makes the figures of contributors anew from what was kept, while Mentora runs. */
import path from 'node:path';
import { rebuildStats } from '@mentora/moderation/stats';
import { runDoor } from '@mentora/platform/runtime';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  await door.openDatabase();
  const { openPayload } = await import('./openPayload');
  const payload = await openPayload();
  const { people, corrected } = await rebuildStats(payload);
  door.log(`The figures of ${people} contributors were made anew: ${corrected.length} were others before.`);
  for (const id of corrected) door.log(`  ${id}`);
  await payload.destroy();
});
