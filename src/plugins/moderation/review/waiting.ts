import { demand } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { countPending } from '../contributions';

/** `GET /api/moderation/waiting`: how many contributions wait, for the counters of the navigation. */
export const waitingEndpoint: Endpoint = {
  path: '/moderation/waiting',
  method: 'get',
  handler: async (req) => {
    demand(req, 'contribution.review');
    return Response.json({ count: await countPending(req) });
  },
};
