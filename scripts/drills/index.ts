/** `npm run drill [-- kill9 | clone | crash | cdn | bookings]`: what takes too long for `npm test`, on Linux. */
import path from 'node:path';
import { ensureBuild, runDoor, StartError } from '@mentora/platform/runtime';
import { fullBookingsDrill } from './bookings';
import { cdnDrill } from './cdn';
import { cloneDrill } from './clone';
import { fullCrashDrill } from './crash';
import { killDrill } from './kill9';

await runDoor(path.resolve(import.meta.dirname, '../..'), async (door) => {
  const { root, log, stop } = door;
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !['kill9', 'clone', 'crash', 'cdn', 'bookings'].includes(name));
  if (unknown) throw new StartError(`There is no drill "${unknown}": kill9, clone, crash, cdn or bookings, or none for all.`);
  const runs = (name: string) => wanted.length === 0 || wanted.includes(name);

  if (runs('kill9')) {
    await ensureBuild({ root, log, signal: stop.signal });
    log('kill -9 at ten random moments of start and use:');
    await killDrill(door, 10);
  }
  if (runs('clone')) {
    log('A fresh clone, three starts in a row:');
    if (process.getuid?.() === 0) await cloneDrill(door, 'root');
    else log('  as root: not drilled, for this is not root');
    if (process.getuid?.() === 0) await cloneDrill(door, 'user');
    else log('  as an ordinary user: run this drill as root, which makes one');
  }
  if (runs('crash')) {
    log('kill -9 of web nodes and workers while messages and notifications are under way:');
    await fullCrashDrill(door);
  }
  if (runs('cdn')) {
    log('A site that is built for a CDN, behind nginx, in a browser:');
    await cdnDrill(door);
  }
  if (runs('bookings')) {
    log('20,000 tries for 400 hours, on two nodes:');
    await fullBookingsDrill(door);
  }
  log('All drills passed.');
});
