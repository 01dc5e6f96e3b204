import { endpointSurfaces, type Permission } from '@mentora/access';
import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload';
import { MentoraError } from '../errors';
import { consume } from '../limits/consume';
import type { KeyHolder } from './queries/personOfKey';
import { keyIn } from './token';

/** What one key may ask for. */
export const keyLimit = { name: 'api-key', tries: 300, seconds: 60 };

const invalidKey = (): MentoraError => new MentoraError('invalidKey', { status: 401 });

/** Lets a key that is good go on. Throws 401 where it is not, and 429 where it asked too often. */
export async function admitHolder(req: Pick<PayloadRequest, 'payload'>, holder: Partial<KeyHolder> | null): Promise<void> {
  if (!holder?.key) throw invalidKey();
  await consume({ payload: req.payload }, keyLimit, [holder.key]);
}

/**
 * What stands before each door for programs: a request with a key that is not good is refused, rather than taken for
 * a visitor's; and a door that a permission decides opens to a key only where its scopes name that permission.
 */
async function admitKey(req: PayloadRequest, permission: Permission | undefined): Promise<void> {
  if (!keyIn(req.headers)) return;
  const holder = req.user as Partial<KeyHolder> | null;
  await admitHolder(req, holder);
  if (permission && !holder!.within!.includes(permission)) throw new MentoraError('scopeMissing', { status: 403 });
}

/** Puts that before every endpoint of a configuration. What has no row of its own asks the matrix by its collection. */
export function keysAtDoors(config: SanitizedConfig): SanitizedConfig {
  const guarded = (prefix: string) => (endpoint: Endpoint): Endpoint => {
    const address = `${endpoint.method.toUpperCase()} /api${prefix}${endpoint.path}`.replace(/\/$/, '');
    const permission: Permission | undefined = endpointSurfaces[address];
    const handler: Endpoint['handler'] = async (req) => {
      await admitKey(req, permission);
      return endpoint.handler(req);
    };
    return { ...endpoint, handler };
  };
  Object.assign(config, { endpoints: config.endpoints.map(guarded('')) });
  for (const collection of config.collections) {
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(guarded(`/${collection.slug}`));
  }
  for (const global of config.globals) {
    if (global.endpoints) global.endpoints = global.endpoints.map(guarded(`/globals/${global.slug}`));
  }
  return config;
}
