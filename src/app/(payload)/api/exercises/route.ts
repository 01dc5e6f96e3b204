import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST } from '@payloadcms/next/routes';
import { readWish } from '@/collections/exercises/publicList';
import { listCatalogue } from '@/collections/exercises/queries';
import { answerReader } from './reader';

type Handler = ReturnType<typeof REST_GET>;

const here = { params: Promise.resolve({ slug: ['exercises'] }) };
const withPayload = (handler: Handler) => (request: Request) => handler(request, here);
const find = withPayload(REST_GET(config));

/**
 * Documents for who may edit them, the catalogue for everybody else. Who may edit some finds these with
 * `draft=true`, and the catalogue without.
 */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answerReader(request, {
    of: { own: searchParams.get('draft') === 'true' },
    edit: () => find(request),
    read: (payload) => listCatalogue(payload, readWish(searchParams)),
  });
}

export const POST = withPayload(REST_POST(config));
export const PATCH = withPayload(REST_PATCH(config));
export const DELETE = withPayload(REST_DELETE(config));
export const OPTIONS = withPayload(REST_OPTIONS(config));
