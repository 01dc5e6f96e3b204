import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { moderateImage } from '../commands/moderateImage';
import { moderateImages } from '../commands/moderateImages';

/** `POST /api/images/:id/moderate` with `{ status: 'approved' | 'rejected', reason?, seen? }`. */
export const moderateEndpoint: Endpoint = {
  path: '/:id/moderate',
  method: 'post',
  async handler(req) {
    await addDataAndFileToRequest(req);
    const { status, reason, seen } = (req.data ?? {}) as Omit<Parameters<typeof moderateImage>[1], 'id'>;
    return Response.json(await moderateImage(req, { id: String(req.routeParams?.id), status, reason, seen }));
  },
};

/** `POST /api/images/moderate` with `{ ids, status, reason?, seen? }`: an outcome for each image. */
export const moderateSeveralEndpoint: Endpoint = {
  path: '/moderate',
  method: 'post',
  async handler(req) {
    await addDataAndFileToRequest(req);
    return Response.json({ outcomes: await moderateImages(req, req.data ?? {}) });
  },
};
