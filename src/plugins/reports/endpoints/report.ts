import { MentoraError } from '@mentora/platform';
import type { Endpoint } from 'payload';
import { reportError } from '../commands/reportError';

/** `POST /api/error-reports` with `{ exercise, step?, message, locale? }`. */
export const reportEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => undefined);
    if (typeof body !== 'object' || body === null) throw new MentoraError('invalidInput', { status: 400 });
    return Response.json(await reportError(req, body as Parameters<typeof reportError>[1]), { status: 201 });
  },
};
