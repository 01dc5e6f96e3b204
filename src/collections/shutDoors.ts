import { notFound } from '@mentora/platform';
import type { Endpoint, SanitizedConfig } from 'payload';

/**
 * Doors that Payload opens by itself, at the first request, where nothing stands at their address: `/api/og` draws a
 * picture with whatever words anybody sends.
 */
export const shutDoors: Endpoint[] = [
  {
    path: '/og',
    method: 'get',
    handler: () => {
      throw notFound();
    },
  },
];

/**
 * Takes away the doors to versions of what keeps none: Payload opens them for every collection and global, and fails
 * behind them.
 */
export function shutVersions(config: SanitizedConfig): SanitizedConfig {
  for (const entity of [...config.collections, ...config.globals]) {
    if (entity.versions || !entity.endpoints) continue;
    entity.endpoints = entity.endpoints.filter(({ path }) => !path.startsWith('/versions'));
  }
  return config;
}
