import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { changeWebhook } from './commands/changeWebhook';
import { createWebhook } from './commands/createWebhook';

const part = 'webhooks';
const secret = {
  type: 'object',
  properties: { id: { type: 'string' }, secret: { type: 'string', description: 'whsec_…, shown this once.' } },
  required: ['id', 'secret'],
};

export const webhookDocs: ApiDoc[] = [
  { endpoint: 'GET /api/webhooks', part, summary: 'List webhooks', answers: 'Each with its address, its events and whether it rests. Never the secrets.' },
  { endpoint: 'POST /api/webhooks', part, summary: 'Make a webhook', body: bodyOf(createWebhook), answers: 'Its id, and the secret that signs.', answer: secret },
  { endpoint: 'PATCH /api/webhooks/:id', part, summary: 'Change a webhook, pause it or go on', body: bodyOf(changeWebhook, ['id']), answers: 'Its id.' },
  { endpoint: 'DELETE /api/webhooks/:id', part, summary: 'Delete a webhook', answers: 'Its id.' },
  { endpoint: 'POST /api/webhooks/:id/secret', part, summary: 'Give a webhook another secret', answers: 'The secret. For a day the former one signs as well.', answer: secret },
  { endpoint: 'POST /api/webhooks/:id/test', part, summary: 'Send a webhook a test', answers: 'The id of the delivery.' },
  { endpoint: 'GET /api/webhooks/:id/deliveries', part, summary: 'Read what was sent to a webhook', answers: 'The last fifty, each with what came of it.' },
  { endpoint: 'POST /api/webhooks/deliveries/:id/send-again', part, summary: 'Send a failed delivery again', answers: 'Its id.' },
];
