import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { graphqlLimits } from '@/collections/panel/graphql/limits';

const answer = GRAPHQL_POST(config);

/** GraphQL. A text that is too long is not even parsed; what else is too much is refused by `boundedQuery`. */
export async function POST(request: Request): Promise<Response> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > graphqlLimits.bytes) return tooLong();
  const text = await request.text();
  if (text.length > graphqlLimits.bytes) return tooLong();
  return answer(new Request(request.url, { method: 'POST', headers: request.headers, body: text }));
}

function tooLong(): Response {
  const errors = [{ message: 'The query is too long', extensions: { code: 'queryTooLarge' } }];
  return Response.json({ errors }, { status: 413 });
}

export const OPTIONS = REST_OPTIONS(config);
