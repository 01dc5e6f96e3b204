import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { createKey } from './commands/createKey';

const part = 'keys';

export const keyDocs: ApiDoc[] = [
  { endpoint: 'GET /api/keys', part, summary: 'List API keys', answers: 'One’s own keys; an administrator’s list has everybody’s. Never the keys themselves.' },
  {
    endpoint: 'POST /api/keys',
    part,
    summary: 'Make an API key',
    body: bodyOf(createKey),
    answers: 'The key. It is shown this once.',
    answer: {
      type: 'object',
      properties: { id: { type: 'string' }, key: { type: 'string' }, prefix: { type: 'string' } },
      required: ['id', 'key', 'prefix'],
    },
  },
  { endpoint: 'DELETE /api/keys/:id', part, summary: 'Revoke an API key', answers: 'The id of the key, which is of no use any more.' },
];
