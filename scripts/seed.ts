/** `npm run seed -- --scale N`: makes the demo data, N times as many people and exercises as at the first start. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runDoor, seedUnderLock, StartError } from '@mentora/platform/runtime';
import { bringUpToDate } from './bringUpToDate';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const { values } = parseArgs({
    options: { scale: { type: 'string', default: '1' }, missing: { type: 'boolean', default: false } },
  });
  const scale = Number(values.scale);
  if (!(Number.isInteger(scale) && scale >= 1 && scale <= 10_000)) {
    throw new StartError('--scale: expected a whole number from 1 to 10000, like npm run seed -- --scale 10');
  }
  const { log } = door;
  const database = await door.openDatabase();
  await bringUpToDate(door, database);

  async function seed(): Promise<void> {
    log('Making the demo data …');
    const [{ openPayload }, { seedDemo }] = await Promise.all([import('./openPayload'), import('@/collections/demo/seed')]);
    const payload = await openPayload();
    await seedDemo(payload, { scale, log });
    await payload.destroy();
  }
  await seedUnderLock(database.url, seed, log, !values.missing);
});
