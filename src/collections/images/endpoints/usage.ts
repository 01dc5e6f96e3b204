import { demand, notFound } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { countImageUses, imageUses } from '../queries/imageUses';

/** `GET /api/images/:id/usage`: where and how often an image is used. */
export const usageEndpoint: Endpoint = {
  path: '/:id/usage',
  method: 'get',
  async handler(req) {
    demand(req, 'image.upload');
    const id = String(req.routeParams?.id);
    const { totalDocs } = await req.payload.count({
      collection: 'images',
      where: { id: { equals: id } },
      overrideAccess: false,
      req,
    });
    if (totalDocs === 0) throw notFound();
    return Response.json({ count: await countImageUses(req, id), uses: await imageUses(req, id) });
  },
};
