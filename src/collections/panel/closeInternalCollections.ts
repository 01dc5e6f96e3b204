import { collectionAccess, endpointSurfaces, type Permission } from '@mentora/access';
import { demand } from '@mentora/platform';
import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';

/**
 * Gives the collections that Payload adds by itself (preferences, locks, migrations, keys) the access that the
 * matrix says, and shuts their doors to the rest. One that the matrix does not name does not boot.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue;
    Object.assign(collection.access, collectionAccess(collection.slug));
    collection.graphQL = false;
    if (collection.endpoints) collection.endpoints = collection.endpoints.map((endpoint) => guarded(collection, endpoint));
  }
  return config;
}

/** An endpoint of Payload's own, behind the permission that the table of endpoints names for it. */
function guarded({ slug }: SanitizedCollectionConfig, endpoint: Endpoint): Endpoint {
  const permission: Permission | undefined = endpointSurfaces[`${endpoint.method.toUpperCase()} /api/${slug}${endpoint.path}`];
  if (!permission) return endpoint;
  return {
    ...endpoint,
    handler: (req) => {
      demand(req, permission);
      return endpoint.handler(req);
    },
  };
}
