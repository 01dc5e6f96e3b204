import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { graphqlLimits, tooMuchIn } from '@/collections/panel/graphql/limits';

const answer = GRAPHQL_POST(config);

/** GraphQL, for requests within bounds. */
export async function POST(request: Request): Promise<Response> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  const body = declared > graphqlLimits.bytes ? null : await request.text();
  const problem = body === null ? 'The query is too long' : tooMuchIn(body);
  if (problem) {
    const errors = [{ message: problem, extensions: { code: 'queryTooLarge', statusCode: 400 } }];
    return Response.json({ errors }, { status: 400, headers: { 'Cache-Control': 'no-store' } });
  }
  return answer(new Request(request.url, { method: 'POST', headers: request.headers, body }));
}

export const OPTIONS = REST_OPTIONS(config);
