import type { Endpoint, SanitizedConfig } from 'payload';
import { openApiOf, type OpenApiDocument } from './document';

type Messages = () => Promise<Record<string, unknown>>;

const made = new WeakMap<SanitizedConfig, Promise<OpenApiDocument>>();

/** The document of a configuration, made once. `messages`: the words of the codes of errors. */
export function openApiDocument(config: SanitizedConfig, messages: Messages): Promise<OpenApiDocument> {
  let document = made.get(config);
  if (!document) {
    document = messages().then((errors) => openApiOf(config, errors as Record<string, string>).document);
    made.set(config, document);
  }
  return document;
}

/** `GET /api/openapi.json`. It is the same for everybody. */
export const openApiEndpoint = (messages: Messages): Endpoint => ({
  path: '/openapi.json',
  method: 'get',
  handler: async ({ payload }) =>
    Response.json(await openApiDocument(payload.config, messages), {
      headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' },
    }),
});
