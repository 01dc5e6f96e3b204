import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { moderateImage } from '../commands/moderateImage';

/** `POST /api/images/:id/moderate` with `{ status: 'approved' | 'rejected' }`. */
export const moderateEndpoint: Endpoint = {
  path: '/:id/moderate',
  method: 'post',
  async handler(req) {
    await addDataAndFileToRequest(req);
    const { status, reason } = (req.data ?? {}) as { status: 'approved' | 'rejected'; reason?: string };
    return Response.json(await moderateImage(req, { id: String(req.routeParams?.id), status, reason }));
  },
};
