import type { Person } from '@mentora/access';
import { notFound, signInFirst } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { avatarOf } from '../../avatars/queries/avatarOf';
import { ownData } from '../queries/ownData';

/** The picture of somebody whom the person may read. */
const avatar: Endpoint = {
  path: '/:id/avatar',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const readable = await req.payload
      .findByID({ collection: 'users', id, req, overrideAccess: false, disableErrors: true, depth: 0 })
      .catch(() => null);
    const picture = readable && (await avatarOf(req, id));
    if (!picture) throw notFound();
    // Its address changes with it.
    return new Response(picture, {
      headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  },
};

/** Everything that is held of the person who asks, to keep. */
const data: Endpoint = {
  path: '/me/data',
  method: 'get',
  handler: async (req) => {
    const person = req.user as Person | null;
    if (!person) throw signInFirst();
    return new Response(JSON.stringify(await ownData(req.payload, person.id), null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="mentora-data.json"',
        'Cache-Control': 'no-store',
      },
    });
  },
};

/** What one has here: picture and data. */
export const ownEndpoints: Endpoint[] = [avatar, data];
