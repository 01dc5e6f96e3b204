import config from '@payload-config';
import '@payloadcms/next/css';
import { tellUnknown } from '@mentora/platform/tellUnknown';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';

const get = tellUnknown(config, REST_GET(config));

export const GET = get;

/** What GET answers, without the content: Payload has nothing at HEAD, by which proxies and previews ask. */
export const HEAD: typeof get = async (request, context) => {
  const { status, headers, body } = await get(new Request(request.url, { headers: request.headers }), context);
  // A file that nobody reads would stay open.
  await body?.cancel();
  return new Response(null, { status, headers });
};

export const POST = tellUnknown(config, REST_POST(config));
export const DELETE = tellUnknown(config, REST_DELETE(config));
export const PATCH = tellUnknown(config, REST_PATCH(config));
export const PUT = tellUnknown(config, REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
