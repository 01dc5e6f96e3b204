import { mayAlways } from '@mentora/access';
import { defaultLocale, demand, isLocale, notFound, query, sql } from '@mentora/platform';
import type { Endpoint, PayloadRequest } from 'payload';
import { countImageUses, imageUses } from '../queries/imageUses';
import { isNeeded, unpublishedUses } from '../queries/unpublishedUses';

/**
 * `GET /api/images/:id/usage`: where and how often an image is used, as far as the person may know. Who could delete it is
 * also told whether something unpublished needs it, and nothing more of that.
 */
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
    const unpublished = await unpublishedUses(req, id, isLocale(req.locale) ? req.locale : defaultLocale);
    const answer = {
      count: (await countImageUses(req, id)) + unpublished.length,
      uses: [...(await imageUses(req, id)), ...unpublished],
    };
    const needed = (await mayDelete(req, id)) && (await isNeeded(req, id));
    return Response.json(needed ? { ...answer, needed } : answer);
  },
};

async function mayDelete(req: PayloadRequest, id: string): Promise<boolean> {
  if (mayAlways('image.edit', req.user)) return true;
  const [own] = await query(req, sql`SELECT 1 FROM images WHERE id = ${id} AND uploaded_by_id = ${req.user?.id ?? null}`);
  return own !== undefined;
}
