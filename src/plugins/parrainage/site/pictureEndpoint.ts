import { demand, notFound } from '@mentora/platform';
import type { ApiDoc } from '@mentora/platform/openapi';
import { idIn } from '@mentora/platform/doors';
import type { Endpoint } from 'payload';
import { shownPicture } from './queries/pictures';

/** `GET /api/mentors/:id/picture`: of a mentor who is shown to who asks, or of who has a relation with that person. */
export const pictureEndpoint: Endpoint = {
  path: '/mentors/:id/picture',
  method: 'get',
  handler: async (req) => {
    const viewer = demand(req, 'mentor.view');
    const picture = await shownPicture(req, viewer?.id ?? null, idIn(req));
    if (!picture) throw notFound();
    // Who may see it can change, and so can the picture: its address changes with it.
    return new Response(picture, { headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=3600', 'X-Content-Type-Options': 'nosniff' } });
  },
};

/** What the OpenAPI document says of it. */
export const pictureDocs: ApiDoc[] = [
  { endpoint: 'GET /api/mentors/:id/picture', part: 'mentors', summary: 'Read the picture of a mentor, or of the other of a relation', answers: 'The picture.', type: 'image/webp' },
];
