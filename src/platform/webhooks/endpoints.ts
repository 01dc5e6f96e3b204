import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { notFound } from '../errors';
import { privateJson } from '../http/privateJson';
import { changeWebhook } from './commands/changeWebhook';
import { createWebhook } from './commands/createWebhook';
import { deleteWebhook } from './commands/deleteWebhook';
import { renewSecret } from './commands/renewSecret';
import { sendDeliveryAgain } from './commands/sendAgain';
import { testWebhook } from './commands/testWebhook';
import { deliveryList, webhookList } from './queries/webhookList';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idOf(req: PayloadRequest): string {
  return String(req.routeParams?.id);
}

async function bodyOf<Input>(req: PayloadRequest): Promise<Input> {
  return ((await req.json?.().catch(() => undefined)) ?? {}) as Input;
}

/** The doors of webhooks: each parses, calls and answers. */
export const webhookEndpoints: Endpoint[] = [
  {
    path: '/webhooks',
    method: 'get',
    handler: async (req) => {
      demand(req, 'webhook.manage');
      return privateJson({ webhooks: await webhookList(req) });
    },
  },
  { path: '/webhooks', method: 'post', handler: async (req) => privateJson(await createWebhook(req, await bodyOf(req))) },
  {
    path: '/webhooks/:id',
    method: 'patch',
    handler: async (req) => {
      await changeWebhook(req, { ...(await bodyOf<object>(req)), id: idOf(req) });
      return privateJson({ id: idOf(req) });
    },
  },
  {
    path: '/webhooks/:id',
    method: 'delete',
    handler: async (req) => {
      await deleteWebhook(req, { id: idOf(req) });
      return privateJson({ id: idOf(req) });
    },
  },
  { path: '/webhooks/:id/secret', method: 'post', handler: async (req) => privateJson(await renewSecret(req, { id: idOf(req) })) },
  { path: '/webhooks/:id/test', method: 'post', handler: async (req) => privateJson(await testWebhook(req, { id: idOf(req) })) },
  {
    path: '/webhooks/:id/deliveries',
    method: 'get',
    handler: async (req) => {
      demand(req, 'webhook.manage');
      if (!uuid.test(idOf(req))) throw notFound();
      return privateJson({ deliveries: await deliveryList(req, idOf(req)) });
    },
  },
  {
    path: '/webhooks/deliveries/:id/send-again',
    method: 'post',
    handler: async (req) => {
      await sendDeliveryAgain(req, { id: idOf(req) });
      return privateJson({ id: idOf(req) });
    },
  },
];
