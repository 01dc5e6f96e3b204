/** `npm run rotate-keys`: encrypts private texts anew by the first of the keys, while Mentora runs. */
import path from 'node:path';
import { registriesOf } from '@mentora/platform';
import { runDoor } from '@mentora/platform/runtime';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  await door.openDatabase();
  const { openPayload } = await import('./openPayload');
  const payload = await openPayload();
  for (const { key, reseal } of registriesOf(payload.config).privateTexts) {
    const { resealed, unreadable } = await reseal(payload);
    door.log(`${key}: ${resealed} encrypted anew.`);
    if (unreadable > 0) door.log(`${key}: ${unreadable} cannot be read by any of the keys and stay as they are.`);
  }
  await payload.destroy();
});
