import { isId, notFound } from '@mentora/platform';
import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST } from '@payloadcms/next/routes';
import { readLocale } from '@/collections/exercises/publicList';
import { exerciseById } from '@/collections/exercises/queries';
import { answerReader } from '../reader';

type Handler = ReturnType<typeof REST_GET>;
interface Context {
  params: Promise<{ id: string }>;
}

const withPayload = (handler: Handler) => async (request: Request, { params }: Context) => {
  const { id } = await params;
  return handler(request, { params: Promise.resolve({ slug: ['exercises', id] }) });
};
const find = withPayload(REST_GET(config));

/** The document for who may edit it, its card in the catalogue for everybody else. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { id } = await context.params;
  // `count`, `versions` and whatever Payload has beside documents asks the matrix by itself.
  if (!isId(id)) return find(request, context);
  return answerReader(request, {
    of: { id },
    edit: () => find(request, context),
    read: async (payload) => {
      const locale = readLocale(new URL(request.url).searchParams.get('locale'));
      const card = await exerciseById(payload, { id, locale });
      if (!card) throw notFound();
      return card;
    },
  });
}

export const POST = withPayload(REST_POST(config));
export const PATCH = withPayload(REST_PATCH(config));
export const DELETE = withPayload(REST_DELETE(config));
export const OPTIONS = withPayload(REST_OPTIONS(config));
