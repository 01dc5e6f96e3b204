import { randomUUID } from 'node:crypto';
import { resolveNearFiles } from '@mentora/platform/runtime/resolveNearFiles';
import { getPayload } from 'payload';
import type { Payload } from 'payload';

/** Payload on the database of the settings, for a program: no scheduled work, no panel. */
export async function openPayload(): Promise<Payload> {
  resolveNearFiles();
  // Read only now: the configuration takes the address of the database from the environment.
  const { default: config } = await import('../payload.config');
  // A key of its own: what was opened and destroyed before would be handed out again.
  return getPayload({ config, disableOnInit: true, key: randomUUID() });
}
