import { statusCodes } from '../errorsDoor';
import type { Schema } from './definitions';

const wrong = (description: string): Schema => ({ $ref: '#/components/responses/Error', description });

/** What can go wrong everywhere. */
export const errorAnswers: Record<string, Schema> = {
  '400': wrong('Something in the request is not right: `field` says where.'),
  '401': wrong('Nobody is signed in, or the key is not good.'),
  '403': wrong('The account, or the scopes of the key, do not allow it.'),
  '404': wrong('There is no such thing, or it is somebody else’s.'),
  '409': wrong('It cannot be done as things are now.'),
  '429': { $ref: '#/components/responses/TooMany' },
};

/** The parts that operations share: shapes, ways to sign in, and errors with their stable codes. */
export function components(schemas: Record<string, Schema>, errors: Readonly<Record<string, string>>): Schema {
  const error = {
    type: 'object',
    properties: {
      message: { type: 'string', description: 'In the person’s language (`Accept-Language`).' },
      code: { type: 'string', description: 'It never changes: what programs test.', enum: Object.keys(errors).toSorted() },
      field: { type: 'string', description: 'What of the request is meant.' },
    },
    required: ['message', 'code'],
  };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } };
  return {
    schemas: {
      Error: error,
      Errors: { type: 'object', properties: { errors: { type: 'array', items: { $ref: '#/components/schemas/Error' } } }, required: ['errors'] },
      ...schemas,
    },
    responses: {
      Error: { description: 'What went wrong.', content },
      TooMany: {
        description: 'Too many tries, or more requests by this key than a minute has room for.',
        headers: { 'Retry-After': { description: 'Seconds after which to ask again.', schema: { type: 'integer' } } },
        content,
      },
    },
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', bearerFormat: 'mentora_…', description: 'A key, made at /admin/keys.' },
      session: { type: 'apiKey', in: 'cookie', name: 'payload-token', description: 'Somebody who is signed in.' },
    },
    'x-error-codes': Object.fromEntries(Object.entries(errors).toSorted(([one], [other]) => one.localeCompare(other))),
    'x-codes-of-status': statusCodes,
  };
}
