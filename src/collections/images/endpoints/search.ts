import { MentoraError } from '@mentora/platform';
import type { Endpoint, PayloadRequest } from 'payload';
import { searchParameters } from '../search/parameters';
import { readImageWish } from '../search/readWish';
import { searchImages } from '../search/searchImages';

/** What Payload's own list understands; a client's `_` keeps caches away. */
const payloadsOwn = new Set([
  'where', 'page', 'limit', 'sort', 'depth', 'draft', 'locale', 'fallback-locale', 'fallbackLocale', 'pagination', 'select', 'populate', 'joins', 'trash',
]); // prettier-ignore

/**
 * `GET /api/images?search=&tags=&category=&status=&uploadedBy=&from=&to=&minUses=&maxUses=&sort=&limit=&cursor=`: the
 * library's search. Without any of its own parameters the list is Payload's, as the panel asks for it.
 */
export const searchEndpoint: Endpoint = {
  path: '/',
  method: 'get',
  async handler(req) {
    const { searchParams } = new URL(req.url!);
    if (searchParameters.some((parameter) => searchParams.has(parameter))) {
      return Response.json(await searchImages(req, readImageWish(req, searchParams)), { headers: { 'Cache-Control': 'private, no-cache' } });
    }
    const unknown = [...searchParams.keys()].find((key) => !payloadsOwn.has(key.split('[')[0]!));
    if (unknown) throw new MentoraError('unknownParameter', { status: 400, field: unknown });
    return payloadList(req);
  },
};

/** Payload adds its own endpoints behind those of the collection. */
function payloadList(req: PayloadRequest): Promise<Response> | Response {
  const lists = (req.payload.collections.images.config.endpoints || []).filter(({ method, path }) => method === 'get' && path === '/');
  if (lists.length < 2) throw new Error('Payload has no list of images');
  return lists.at(-1)!.handler(req);
}
