import type { SanitizedConfig } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { addressOf, type QueueWish } from '../review/filters';

const view = '/moderation/contributions';

/** The addresses of the review within the panel of a config; filters go along. */
export function reviewAddresses({ routes }: Pick<SanitizedConfig, 'routes'>) {
  const at = (path: string) => formatAdminURL({ adminRoute: routes.admin, path: `${view}${path}` as `/${string}` });
  return {
    queue: (wish?: QueueWish) => at('') + (wish ? addressOf(wish) : ''),
    item: (id: string, wish?: QueueWish) => at(`/${id}`) + (wish ? addressOf(wish) : ''),
    figures: () => at('/figures'),
  };
}
