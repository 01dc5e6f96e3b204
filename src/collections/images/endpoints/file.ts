import { notFound } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { imageFile } from '../queries/imageFile';
import { imageStore } from '../storage';

/**
 * The bytes of an image, for whoever may see it. An approved one is kept by caches, which ask again after a minute
 * whether it still may be shown: a name never means another picture, so the answer is mostly 304, and a rejected one
 * is gone everywhere within that minute. The others are kept by nobody.
 */
export const fileEndpoint: Endpoint = {
  path: '/file/:filename',
  method: 'get',
  async handler(req) {
    const name = String(req.routeParams?.filename ?? '');
    const file = await imageFile(req, name);
    if (!file) throw notFound();

    const headers = {
      'Content-Type': file.mimeType,
      'Cache-Control': file.open ? 'public, max-age=60, must-revalidate' : 'private, no-store',
      ETag: `"${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    };
    if (file.open && req.headers.get('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers });

    const bytes = await (await imageStore()).read(name);
    if (!bytes) throw notFound();
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  },
};
