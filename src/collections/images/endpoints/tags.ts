import { demand } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { tagsInUse } from '../queries/tagsInUse';

/** `GET /api/images/tags`: the tags of approved images, the most frequent first. */
export const tagsEndpoint: Endpoint = {
  path: '/tags',
  method: 'get',
  async handler(req) {
    demand(req, 'image.view');
    return Response.json({ tags: await tagsInUse(req.payload) });
  },
};
