import { registriesOf } from '@mentora/platform';
import type { Payload } from 'payload';

/** Everything the platform holds of a person, by collection: core content and plugins say it for themselves. */
export async function ownData(payload: Payload, userId: string): Promise<Record<string, unknown>> {
  const { personalData } = registriesOf(payload.config);
  const parts = await Promise.all(
    personalData.map(async (part) => [part.collection, await part.export(payload, userId)] as const),
  );
  return { exportedAt: new Date().toISOString(), ...Object.fromEntries(parts) };
}
