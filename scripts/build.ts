/** `npm run build`: builds the site where its sources have changed. Needs no database. */
import path from 'node:path';
import { ensureBuild, runDoor } from '@mentora/platform/runtime';

await runDoor(path.resolve(import.meta.dirname, '..'), async ({ root, log, stop }) => {
  const build = await ensureBuild({ root, log, signal: stop.signal, verbose: true });
  log(`The build of these sources is in ${build}.`);
});
