import { MentoraError } from '@mentora/platform';
import config from '@payload-config';
import { createPayloadRequest } from 'payload';

/** Answers an error of a route beside Payload's own in the shape and words of Payload's. */
export async function answerError(error: unknown, request: Request): Promise<Response> {
  if (!(error instanceof MentoraError)) throw error;
  const req = await createPayloadRequest({ config, request });
  let status = error.status;
  let response: Record<string, unknown> = {
    errors: [{ name: error.name, message: error.message, data: error.data }],
  };
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const changed = await hook({ context: req.context, error, req, result: response as never });
    response = (changed?.response) ?? response;
    status = changed?.status ?? status;
  }
  return Response.json(response, { status, headers: req.responseHeaders });
}
