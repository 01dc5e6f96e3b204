import { createPayloadRequest, type SanitizedConfig } from 'payload';
import { notFound } from '../errors';

type Config = Promise<SanitizedConfig> | SanitizedConfig;
type Route<Context> = (request: Request, context: Context) => Promise<Response>;
type Answer = { response?: unknown; status?: number } | void;

/**
 * A route of Payload's whose answer to an address that leads nowhere is an error like all others: with our code,
 * in the person's language. Payload's own (404 `Route not found`, 501 `Cannot GET`) pass by the hooks for errors.
 */
export function tellUnknown<Context>(config: Config, route: Route<Context>): Route<Context> {
  return async (request, context) => {
    const answer = await route(request, context);
    return (await isPayloadsOwn(answer)) ? unknown(await config, request) : answer;
  };
}

/** Our own 404s have `errors`, or are no JSON: a file, a redirect. */
async function isPayloadsOwn(answer: Response): Promise<boolean> {
  if (answer.status !== 404 && answer.status !== 501) return false;
  const body: unknown = await answer.clone().json().catch(() => null);
  return typeof body === 'object' && body !== null && 'message' in body && !('errors' in body);
}

async function unknown(config: SanitizedConfig, request: Request): Promise<Response> {
  const { headers, url } = request;
  // The body was read already, or nobody wants it.
  const req = await createPayloadRequest({ config, request: new Request(url, { headers }) });
  let answer: Answer = undefined;
  for (const hook of config.hooks.afterError) answer = await hook({ collection: undefined, context: req.context, error: notFound(), req });
  return Response.json(answer?.response ?? {}, { status: answer?.status ?? 404, headers: req.responseHeaders });
}
