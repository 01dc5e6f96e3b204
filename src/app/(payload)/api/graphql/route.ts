import { MentoraError } from '@mentora/platform';
import { keyIn } from '@mentora/platform/apiKeys';
import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { answerError } from '../answerError';
import { graphqlLimits, tooMuchIn } from '@/collections/panel/graphql/limits';

const answer = GRAPHQL_POST(config);

/** GraphQL, for requests within bounds. */
export async function POST(request: Request): Promise<Response> {
  if (keyIn(request.headers)) return answerError(new MentoraError('notByKey', { status: 403 }), request);
  const declared = Number(request.headers.get('content-length') ?? 0);
  const body = declared > graphqlLimits.bytes ? null : await request.text();
  const problem = body === null ? 'The query is too long' : tooMuchIn(body);
  if (problem) {
    const errors = [{ message: problem, extensions: { code: 'queryTooLarge', statusCode: 400 } }];
    return Response.json({ errors }, { status: 400, headers: { 'Cache-Control': 'no-store' } });
  }
  if (!isJson(body!)) {
    // What is answered needs no body, and this one is read.
    return answerError(new MentoraError('badRequest', { status: 400 }), new Request(request.url, { headers: request.headers }));
  }
  return answer(new Request(request.url, { method: 'POST', headers: request.headers, body }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const OPTIONS = REST_OPTIONS(config);
