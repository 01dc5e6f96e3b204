import { MentoraError } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { sayThanks } from './sayThanks';

/** `POST /api/thanks` with `{ exercise, text }`: it parses, calls the command and answers. */
export const thanksEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined);
    if (typeof body !== 'object' || body === null) throw new MentoraError('invalidInput', { status: 400 });
    return Response.json(await sayThanks(req, body as Parameters<typeof sayThanks>[1]), { status: 201 });
  },
};
